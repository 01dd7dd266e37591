import {
  type Asker,
  type LanguageReason,
  type Remembered,
  type Scope,
  type Settings,
  scopes,
} from '@us-morocco-security/answers';

/** Who asks and where, as a bot reads it from its platform. Identifiers are the platform's own, as text. */
export interface Who {
  /** Undefined where the platform names nobody, such as for a channel that posts. */
  readonly person: string | undefined;
  /** Topic or thread; absent in a chat with the bot alone, as channel and server. */
  readonly topic?: string | undefined;
  /** Channel, group or other chat with several people. */
  readonly channel?: string | undefined;
  readonly server?: string | undefined;
  /** Whether they may set what holds for everybody in the place. */
  readonly mayManage: boolean;
  /** Whether the bot may post in this place by itself. */
  readonly canPost: boolean;
  /** The name under which alerts are sent to this place, in words of the bot's own: its `send` reads it. */
  readonly place: string;
  /** The name of the person's chat with the bot alone; there it is `place`. Undefined where it cannot be told. */
  readonly privatePlace: string | undefined;
}

/** What is remembered of somebody who asks. */
export interface Known {
  readonly memory: Asker['memory'];
  /** Nearest first, without those that chose nothing. */
  readonly remembered: readonly Remembered[];
  /** The nearest choice of each setting. */
  readonly settings: Settings;
}

/** What is known where nothing is remembered. */
export const nothingKnown = (memory: Asker['memory']): Known => ({
  memory,
  remembered: [],
  settings: {},
});

/** A chat with the bot alone. */
export const isAlone = ({ topic, channel, server }: Who): boolean =>
  topic === undefined && channel === undefined && server === undefined;

/** The scopes of a place with their identifiers, nearest first. */
export const scopesOf = (who: Who): readonly { readonly scope: Scope; readonly id: string }[] =>
  scopes.flatMap((scope) => {
    const id = who[scope];
    return id === undefined ? [] : [{ scope, id }];
  });

/** The nearest choice of each setting. */
export function nearestSettings(remembered: readonly Remembered[]): Settings {
  let nearest: Settings = {};
  for (const { settings } of remembered.toReversed()) nearest = { ...nearest, ...settings };
  return nearest;
}

/** The asker of an answer. */
export const askerOf = (
  who: Who,
  { memory, remembered }: Known,
  languageReason?: LanguageReason,
): Asker => ({
  memory,
  scopes: scopesOf(who).map(({ scope }) => scope),
  remembered,
  mayManage: isAlone(who) || who.mayManage,
  canPost: who.canPost,
  languageReason,
});

/**
 * Whether the asker alone sees an answer: always where only managers may ask in public, else as the question says, else
 * as was chosen, else as the host set.
 */
export function isForAskerAlone(
  who: Who,
  { settings }: Known,
  asked: boolean | undefined,
  byDefault: boolean,
): boolean {
  if (!isAlone(who) && settings.asking === 'managers' && !who.mayManage) return true;
  if (asked !== undefined) return asked;
  return settings.visibility === undefined ? byDefault : settings.visibility === 'private';
}
