import { parseArgs } from 'node:util';
import {
  clip,
  commands,
  findCommand,
  type Language,
  languages,
  matchLanguage,
  nearest,
} from '@us-morocco-security/answers';
import { type BidiMode, bidiModes } from '@us-morocco-security/text';
import { type PictureFile, pictureFormats, pictureThemes, pictureTypeOf } from './picture-file.ts';
import { type Shell, shells } from './shells.ts';
import { type Typed, textOption } from './typed.ts';
import { STANDARD_INPUT, UsageError } from './usage-error.ts';

/** The task that a command line asks for. */
type Task =
  | {
      readonly do: 'answer';
      readonly typed: Typed;
      /** The file that holds the text to read, or `STANDARD_INPUT`; undefined where the text is typed, or none is. */
      readonly file: string | undefined;
    }
  | { readonly do: 'prompt' }
  /** A prompt where someone can type, answers to what is piped in, else the overview. */
  | { readonly do: 'begin' }
  | { readonly do: 'help'; readonly command: string | undefined }
  | { readonly do: 'version' }
  | { readonly do: 'completion'; readonly shell: Shell }
  /** Asked by the shell's completion script; the last word is the one being typed. */
  | { readonly do: 'complete'; readonly words: readonly string[] };

/** A command line, read. Undefined where it leaves a choice to the environment. */
export interface Invocation {
  readonly task: Task;
  readonly language: Language | undefined;
  readonly bidi: BidiMode | undefined;
  readonly colour: boolean | undefined;
  readonly json: boolean;
  /** The records alone. */
  readonly data: boolean;
  /** A table for a spreadsheet: an article, or the data behind the picture of an answer. */
  readonly csv: boolean;
  /** Where to draw the picture of the answer. */
  readonly picture: PictureFile | undefined;
  /** Without the sections. */
  readonly short: boolean;
}

const SWITCHES = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  short: { type: 'boolean', short: 's' },
  json: { type: 'boolean' },
  data: { type: 'boolean' },
  csv: { type: 'boolean' },
  prompt: { type: 'boolean' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const;

const VALUED = {
  language: { type: 'string', short: 'l' },
  bidi: { type: 'string' },
  page: { type: 'string' },
  file: { type: 'string', short: 'f' },
  picture: { type: 'string' },
  theme: { type: 'string' },
  format: { type: 'string' },
} as const;

/** The flags that every command takes, without dashes. */
export const flagNames: readonly string[] = [...Object.keys(SWITCHES), ...Object.keys(VALUED)];

const commandOptions = Object.fromEntries(
  commands
    .flatMap(({ options }) => Object.keys(options))
    .map((name) => [name, { type: 'string' } as const]),
);

/**
 * Reads a command line. What only a command can judge (its options, names, dates, the page) is left to `answer`.
 *
 * @throws UsageError for a flag that is unknown, has no value, or a wrong one
 */
export function readArguments(argv: readonly string[]): Invocation {
  if (argv[0] === '__complete') return completing(argv.slice(1));
  const { flags, plain } = split(argv);
  for (const other of ['json', 'data']) {
    if ('csv' in flags && other in flags) {
      throw new UsageError('misplaced-flag', '--csv', `--${other}`);
    }
  }
  if ('json' in flags && 'data' in flags) {
    throw new UsageError('misplaced-flag', '--data', '--json');
  }
  return {
    task: taskOf(flags, plain),
    language: flags.language === undefined ? undefined : readLanguage(flags.language),
    bidi: flags.bidi === undefined ? undefined : readChoice('--bidi', flags.bidi, bidiModes),
    colour: 'no-color' in flags ? false : 'color' in flags ? true : undefined,
    json: 'json' in flags,
    data: 'data' in flags,
    csv: 'csv' in flags,
    picture: readPicture(flags),
    short: 'short' in flags,
  };
}

/** The language that a command line asks for, even where the rest of it is wrong. */
export function askedLanguage(argv: readonly string[]): Language | undefined {
  const at = argv.findLastIndex((word) => /^(-l|--language)(=|$)/.test(word));
  const [, inline] = argv[at]?.split('=') ?? [];
  return matchLanguage(inline ?? argv[at + 1] ?? '');
}

/** Whether a command line asks for JSON, even where the rest of it is wrong. */
export function asksForJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? argv.length : end).includes('--json');
}

const completing = (words: readonly string[]): Invocation => ({
  task: { do: 'complete', words },
  language: undefined,
  bidi: undefined,
  colour: undefined,
  json: false,
  data: false,
  csv: false,
  picture: undefined,
  short: false,
});

type Flags = Readonly<Record<string, string>>;

function split(argv: readonly string[]): {
  readonly flags: Flags;
  readonly plain: readonly string[];
} {
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...commandOptions, ...VALUED, ...SWITCHES },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const plain = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const flags: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === 'option') flags[token.name] = flagValue(token, plain[0]);
  }
  return { flags, plain };
}

interface Flag {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function flagValue(
  { name, rawName, value, inlineValue }: Flag,
  command: string | undefined,
): string {
  if (Object.hasOwn(SWITCHES, name)) {
    if (value !== undefined) throw new UsageError('surplus-value', rawName, value);
    return '';
  }
  if (!Object.hasOwn(VALUED, name) && !Object.hasOwn(commandOptions, name)) {
    throw new UsageError('unknown-flag', rawName, '', flagsLike(name, command));
  }
  if (value === undefined || (value.startsWith('-') && inlineValue !== true)) {
    throw new UsageError('value-missing', rawName);
  }
  return value;
}

/** The flags that a misspelt one could have been; all of its command's where it is like none. */
function flagsLike(name: string, command = ''): readonly string[] {
  const own = Object.keys(findCommand(command.replace(/^\//, ''))?.options ?? {});
  const known = [...own, ...flagNames];
  const near = nearest(name, known);
  return (near.length > 0 ? near : known).map((each) => `--${each}`);
}

function taskOf(flags: Flags, plain: readonly string[]): Task {
  const [command] = plain;
  if ('version' in flags) return { do: 'version' };
  if ('help' in flags) return { do: 'help', command };
  if ('prompt' in flags) return { do: 'prompt' };
  if (command === 'completion') {
    const [, shell = ''] = plain;
    return { do: 'completion', shell: readChoice('completion', shell, shells) };
  }
  const named = Object.fromEntries(
    Object.entries(flags).filter(([name]) => name === 'page' || !flagNames.includes(name)),
  );
  if (command === undefined && Object.keys(named).length === 0) return { do: 'begin' };
  const typed = { command: command ?? 'overview', plain: plain.slice(1), named };
  return withFile(typed, flags.file);
}

const MOST_QUOTED = 60;

/** `verify -` reads the standard input, `verify --file article.txt` a file; either holds the whole text. */
function withFile(typed: Typed, file: string | undefined): Task {
  const { command, plain, named } = typed;
  const option = textOption(command);
  const isPiped = option !== undefined && plain.length === 1 && plain[0] === STANDARD_INPUT;
  if (file === undefined) {
    return isPiped
      ? { do: 'answer', typed: { ...typed, plain: [] }, file: STANDARD_INPUT }
      : { do: 'answer', typed, file };
  }
  if (option === undefined) throw new UsageError('misplaced-flag', '--file', command);
  const surplus = plain[0] ?? named[option];
  if (surplus !== undefined) {
    throw new UsageError('misplaced-flag', '--file', clip(surplus, MOST_QUOTED));
  }
  return { do: 'answer', typed, file };
}

/** The file of a picture; how it is drawn means nothing without it. */
function readPicture({ format, picture, theme }: Flags): PictureFile | undefined {
  if (picture === undefined) {
    if (theme === undefined && format === undefined) return undefined;
    throw new UsageError('value-missing', '--picture');
  }
  return {
    path: picture,
    type: pictureTypeOf(picture),
    theme: readChoice('--theme', theme ?? 'light', pictureThemes),
    format: readChoice('--format', format ?? 'landscape', pictureFormats),
  };
}

function readLanguage(given: string): Language {
  const language = matchLanguage(given);
  if (language === undefined) {
    throw new UsageError('unknown-value', '--language', given, languages);
  }
  return language;
}

function readChoice<Choice extends string>(
  subject: string,
  given: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((name) => name === given);
  if (choice !== undefined) return choice;
  throw new UsageError(given === '' ? 'value-missing' : 'unknown-value', subject, given, choices);
}
