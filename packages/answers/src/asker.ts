import type { Language } from '@us-morocco-security/core/labels';
import type { News } from '@us-morocco-security/core/news';
import type { LanguageReason } from './language/choose.ts';

/**
 * Who a choice is for, from the nearest to the widest: a person, a topic or thread, a channel or group, a server. The
 * nearest choice wins.
 */
export const scopes = ['person', 'topic', 'channel', 'server'] as const;

export type Scope = (typeof scopes)[number];

/** What can be chosen; what is absent was not chosen. */
export interface Settings {
  readonly language?: Language | undefined;
  /** IANA name of a time zone. */
  readonly timeZone?: string | undefined;
  /** The first screen alone, or all sections at once. */
  readonly length?: 'short' | 'full' | undefined;
  /** Whether everybody in the place sees answers, or the asker alone. */
  readonly visibility?: 'public' | 'private' | undefined;
  /** Who may ask in public; others are answered in private. Never of a person. */
  readonly asking?: 'everyone' | 'managers' | undefined;
}

/** A change to settings: a key with `undefined` takes a choice back, a key that is missing changes nothing. */
export type SettingsChange = Settings;

/** The time zone of those who chose none. */
export const DEFAULT_TIME_ZONE = 'Africa/Casablanca';

/** What was chosen for one scope. */
export interface Remembered {
  readonly scope: Scope;
  readonly settings: Settings;
}

/** How often a subscription speaks: at once, or at a full hour of a day. `weekday` 1 is Monday, 7 is Sunday. */
export type Rhythm =
  | { readonly every: 'event' }
  | { readonly every: 'day'; readonly hour: number }
  | { readonly every: 'week'; readonly weekday: number; readonly hour: number };

/** Hours of the day in which nothing is sent, from the first to the last one, exclusive; may run over midnight. */
export interface Quiet {
  readonly from: number;
  readonly to: number;
}

/** What a place follows, and how. */
export interface Follows {
  readonly language: Language;
  readonly timeZone: string;
  readonly quiet: Quiet | undefined;
  readonly topics: readonly Followed[];
  /** Set where alerts to the place were stopped: when, and why. */
  readonly ended: { readonly at: number; readonly reason: string } | undefined;
}

/** One subscription. */
export interface Followed {
  /** As `News` names it: `everything`, `system:himars`. */
  readonly topic: string;
  readonly rhythm: Rhythm;
  /** Milliseconds since 1970. */
  readonly beganAt: number;
}

/** What became of one piece of news for one subscription. Times are milliseconds since 1970. */
export type Told = {
  readonly enteredAt: number;
  readonly topic: string;
} & (
  | { readonly outcome: 'delivered'; readonly at: number }
  | { readonly outcome: 'due'; readonly attempts: number }
  | { readonly outcome: 'held'; readonly until: number }
  | { readonly outcome: 'given-up'; readonly at: number; readonly reason: string }
  | { readonly outcome: 'filtered'; readonly topics: readonly string[] }
  | { readonly outcome: 'before'; readonly beganAt: number }
);

/** Who asks, as far as a bot knows: an argument of `answer`, since an answer looks nothing up. */
export interface Asker {
  /**
   * Whether something can be remembered. `silent`: the memory does not answer now, so that `remembered` is empty
   * whatever was chosen. `none`: the bot runs without one.
   */
  readonly memory: 'kept' | 'silent' | 'none';
  /** The scopes of this place, nearest first: `['person']` in a chat with the bot alone. */
  readonly scopes: readonly Scope[];
  /** What was chosen for each scope that chose something, nearest first. */
  readonly remembered: readonly Remembered[];
  /** Whether they may set what holds for others, and subscribe the place. True in a chat with the bot alone. */
  readonly mayManage: boolean;
  /** False where the bot may not post by itself in this place. */
  readonly canPost: boolean;
  /** Why the answer is in its language; undefined where the bot does not say. */
  readonly languageReason?: LanguageReason | undefined;
  /** What came of the effect that the answer asked for; undefined before. */
  readonly performed?: Performed | undefined;
}

/** Something that an answer asks the bot to do, or to look up. */
export type Effect =
  | { readonly kind: 'remember'; readonly scope: Scope; readonly change: SettingsChange }
  | {
      readonly kind: 'subscribe';
      /** Null: all that the place follows already; `everything` where it follows nothing. */
      readonly topic: string | null;
      /** Null: as before; at once where there was none. */
      readonly rhythm: Rhythm | null;
      /** Absent: as before. Null: no quiet hours. */
      readonly quiet?: Quiet | null;
      /** The language of the alerts where none was chosen for the place. */
      readonly language: Language;
    }
  /** Null: everything that the place follows. */
  | { readonly kind: 'unsubscribe'; readonly topic: string | null }
  /** Deletes what is remembered of the person, and the subscriptions of their chat with the bot. */
  | { readonly kind: 'forget' }
  | { readonly kind: 'follows' }
  | { readonly kind: 'missed' }
  | { readonly kind: 'why'; readonly record: string };

/** What came of an effect. */
export type Performed =
  | { readonly kind: 'remember' }
  | {
      readonly kind: 'subscribe';
      readonly outcome: 'new' | 'changed' | 'resumed';
      readonly follows: Follows;
    }
  | { readonly kind: 'unsubscribe'; readonly ended: number; readonly follows: Follows | undefined }
  | { readonly kind: 'forget'; readonly hadAny: boolean }
  | { readonly kind: 'follows'; readonly follows: Follows | undefined }
  /** Newest first; `followed` are the topics by which the place follows them. */
  | {
      readonly kind: 'missed';
      readonly news: readonly News[];
      readonly followed: readonly string[];
    }
  | {
      readonly kind: 'why';
      readonly told: readonly Told[];
      readonly follows: Follows | undefined;
    };
