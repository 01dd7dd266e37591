import type { Dataset } from '@us-morocco-security/core';
import type { Language } from './language/language.ts';
import type { Say } from './language/messages.ts';
import type { Block } from './reply.ts';
import type { Request } from './request.ts';

/**
 * What an option's text means; `names` options are completed from the collection they name, and `text` is all that
 * follows the command, as it stands.
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
  | 'command'
  | 'release'
  /** A system, a programme or a calendar year; years are not completed. */
  | 'comparable'
  /** Whatever the search finds. */
  | 'anything';

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
  | 'onthisday'
  | 'system'
  | 'deal'
  | 'compare'
  | 'conflicts'
  | 'verify'
  | 'mentions'
  | 'explain'
  | 'sources'
  | 'cite'
  | 'whatsnew'
  | 'about'
  | 'help'
  | 'language';

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
  | 'command'
  | 'set'
  | 'a'
  | 'b'
  | 'release';

export type OptionDefinitions = { readonly [Name in OptionName]?: OptionDefinition };

type OptionValue<Definition> = Definition extends {
  type: 'choice';
  choices: readonly (infer Choice)[];
}
  ? Choice
  : string;

/** Checked option values: a required option is there, a choice is one of its choices. */
export type OptionValues<Definitions extends OptionDefinitions> = {
  readonly [Name in keyof Definitions]: Definitions[Name] extends { required: true }
    ? OptionValue<Definitions[Name]>
    : OptionValue<Definitions[Name]> | undefined;
};

/** What a command may look at besides its options. */
export interface Context {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly say: Say;
  readonly request: Request;
  /** All commands, for the one that lists them. */
  readonly commands: readonly Command[];
  /** The reader's day, ISO 8601. */
  readonly today: string;
}

/**
 * A command: its name, its options in the order in which plain words fill them, and what it answers. Its description is
 * the message `command-<name>`, that of an option `option-<name>`.
 */
export interface Command<Definitions extends OptionDefinitions = OptionDefinitions> {
  readonly name: CommandName;
  readonly options: Definitions;
  answer(context: Context, options: OptionValues<Definitions>): readonly Block[];
}

/** Types a command's options from their definitions. */
export const defineCommand = <const Definitions extends OptionDefinitions>(
  command: Command<Definitions>,
): Command<Definitions> => command;
