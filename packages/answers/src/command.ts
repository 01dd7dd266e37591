import type {
  Citable,
  Conflict,
  Dataset,
  Deal,
  Programme,
  Release,
  System,
  Term,
} from '@us-morocco-security/core';
import type { Language } from '@us-morocco-security/core/labels';
import type { Asker, Effect, Quiet } from './asker.ts';
import type { Installation } from './installation.ts';
import type { Say } from './language/messages.ts';
import type { Drawable } from './pictures/names.ts';
import type { FollowUp, Illustration, Lead, Page, Point, Section } from './reply.ts';
import type { Request } from './request.ts';
import type { Side } from './resolve/sides.ts';
import type { Surface } from './surface.ts';

/**
 * What an option's text means; `names` options are completed from the collection they name, and `text` is all that
 * follows the command, verbatim.
 */
export type OptionDefinition =
  | { readonly type: 'name'; readonly of: NameKind; readonly required: boolean }
  | { readonly type: 'text'; readonly required: true }
  | { readonly type: 'date'; readonly required: false }
  | { readonly type: 'choice'; readonly choices: readonly string[]; readonly required: false };

/** What can be asked for by name. */
export type NameKind =
  | 'system'
  | 'deal'
  | 'term'
  | 'record'
  | 'conflict'
  | 'command'
  | 'release'
  /** What can be drawn: a chart, or a system by its life. */
  | 'chart'
  /** A system, a programme or a calendar year; years are not completed. */
  | 'comparable'
  /** Whatever the search finds. */
  | 'anything'
  /** What news can be followed by: everything, a programme, a system, a stage. */
  | 'subject'
  | 'time-zone'
  | 'quiet-hours';

export type CommandName =
  | 'search'
  | 'overview'
  | 'fms'
  | 'eda'
  | 'dcs'
  | 'fmf'
  | 'imet'
  | 'demining'
  | 'assistance'
  | 'peacekeeping'
  | 'exercises'
  | 'partnerships'
  | 'timeline'
  | 'chart'
  | 'onthisday'
  | 'system'
  | 'deal'
  | 'compare'
  | 'conflicts'
  | 'rumours'
  | 'verify'
  | 'mentions'
  | 'explain'
  | 'sources'
  | 'cite'
  | 'whatsnew'
  | 'about'
  | 'help'
  | 'language'
  | 'settings'
  | 'subscribe'
  | 'subscriptions'
  | 'unsubscribe'
  | 'missed'
  | 'forgetme'
  | 'privacy';

export type OptionName =
  | 'text'
  | 'kind'
  | 'claim'
  | 'from'
  | 'to'
  | 'date'
  | 'year'
  | 'stage'
  | 'system'
  | 'topic'
  | 'programme'
  | 'name'
  | 'deal'
  | 'term'
  | 'record'
  | 'conflict'
  | 'command'
  | 'set'
  | 'a'
  | 'b'
  | 'release'
  | 'which'
  | 'about'
  | 'rhythm'
  | 'hour'
  | 'weekday'
  | 'quiet'
  | 'length'
  | 'visibility'
  | 'asking'
  | 'for'
  | 'zone'
  | 'why'
  | 'all';

export type OptionDefinitions = { readonly [Name in OptionName]?: OptionDefinition };

/** The thing that a name resolves to. */
interface Named {
  readonly system: System;
  readonly deal: Deal;
  readonly term: Term | Programme;
  readonly record: Citable;
  readonly conflict: Conflict;
  readonly command: Command;
  readonly release: Release;
  readonly chart: Drawable;
  readonly comparable: Side;
  readonly anything: string;
  /** A topic as `News` names it. */
  readonly subject: string;
  /** IANA name of a zone; null where the choice is taken back. */
  readonly 'time-zone': string | null;
  /** Null where there are to be none. */
  readonly 'quiet-hours': Quiet | null;
}

type OptionValue<Definition> = Definition extends { type: 'name'; of: infer Kind extends NameKind }
  ? Named[Kind]
  : Definition extends { type: 'choice'; choices: readonly (infer Choice)[] }
    ? Choice
    : string;

/** Resolved options: a required one is there, a choice is one of its choices, a name is the thing it names. */
export type OptionValues<Definitions extends OptionDefinitions> = {
  readonly [Name in keyof Definitions]: Definitions[Name] extends { required: true }
    ? OptionValue<Definitions[Name]>
    : OptionValue<Definitions[Name]> | undefined;
};

/** A question to offer, before it has its words. */
export interface Question {
  readonly command: CommandName;
  readonly options?: Request['options'];
}

/** What a command may look at besides its options. */
export interface Context {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly say: Say;
  /** The request as it was understood: names are IDs. */
  readonly request: Request;
  /** All commands, for the one that lists them. */
  readonly commands: readonly Command[];
  /** The reader's day, ISO 8601. */
  readonly today: string;
  /** Where the answer is shown. */
  readonly surface: Surface;
  readonly installation: Installation;
  /** Who asks; undefined where nobody is known, such as on a page. */
  readonly asker: Asker | undefined;
}

/** What is needed to put what is on record in words. */
export type Voice = Pick<Context, 'dataset' | 'language' | 'say'>;

/** What a command answers; what is left out is empty. */
export interface Answer {
  readonly lead: Lead;
  readonly points?: readonly Point[];
  readonly isList?: boolean;
  /** Given by `pageOf`; a command without it has one page. */
  readonly page?: Page | null;
  readonly sections?: readonly Section[];
  readonly next?: readonly FollowUp[];
  /** Given by `illustrated`; a command leaves it out where a picture adds nothing. */
  readonly illustration?: Illustration | null;
  /** The records behind the lead and the points, the most important first. */
  readonly records?: readonly { readonly id: string }[];
  /** What would complete the answer; one that cannot be given without it calls `perform`. */
  readonly effect?: Effect;
}

/**
 * A command: its name, its options in the order in which plain words fill them, and what it answers. Its description is
 * the message `command-<name>`, that of an option `option-<name>`.
 */
export interface Command<Definitions extends OptionDefinitions = OptionDefinitions> {
  readonly name: CommandName;
  readonly options: Definitions;
  /**
   * Whether the answer depends on who asks. Without an asker, `needed` is refused and not listed; `read` is answered.
   */
  readonly asker?: 'needed' | 'read';
  answer(context: Context, options: OptionValues<Definitions>): Answer;
}

/** Types a command's options from their definitions. */
export const defineCommand = <const Definitions extends OptionDefinitions>(
  command: Command<Definitions>,
): Command<Definitions> => command;
