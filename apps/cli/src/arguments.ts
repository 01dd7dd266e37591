import { parseArgs } from 'node:util';
import { commands, type Language, languages, matchLanguage } from '@us-morocco-security/answers';
import { type BidiMode, bidiModes } from './render/screen.ts';
import { type Shell, shells } from './shells.ts';
import { UsageError } from './usage-error.ts';

/** What a command line wants done. */
type Task =
  | { readonly do: 'answer'; readonly line: string }
  | { readonly do: 'prompt' }
  /** A prompt where someone can type, else the overview. */
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
}

const SWITCHES = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  json: { type: 'boolean' },
  prompt: { type: 'boolean' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const;

const VALUED = {
  language: { type: 'string', short: 'l' },
  bidi: { type: 'string' },
  page: { type: 'string' },
} as const;

/** The flags that every command takes, without dashes. */
export const flagNames: readonly string[] = [...Object.keys(SWITCHES), ...Object.keys(VALUED)];

const commandOptions = Object.fromEntries(
  commands
    .flatMap(({ options }) => Object.keys(options))
    .map((name) => [name, { type: 'string' } as const]),
);

/**
 * Reads a command line. What only a command can judge (its options, names, dates, the page) stays in the line that
 * `answer` reads.
 *
 * @throws UsageError for a flag of the terminal that has no value or a wrong one
 */
export function readArguments(argv: readonly string[]): Invocation {
  if (argv[0] === '__complete') return completing(argv.slice(1));
  const { flags, plain } = split(argv);
  return {
    task: taskOf(flags, plain),
    language: flags.language === undefined ? undefined : readLanguage(flags.language),
    bidi: flags.bidi === undefined ? undefined : readChoice('--bidi', flags.bidi, bidiModes),
    colour: 'no-color' in flags ? false : 'color' in flags ? true : undefined,
    json: 'json' in flags,
  };
}

/** The language that a command line asks for, even where the rest of it is wrong. */
export function askedLanguage(argv: readonly string[]): Language | undefined {
  const at = argv.findLastIndex((word) => /^(-l|--language)(=|$)/.test(word));
  const [, inline] = argv[at]?.split('=') ?? [];
  return matchLanguage(inline ?? argv[at + 1] ?? '');
}

const completing = (words: readonly string[]): Invocation => ({
  task: { do: 'complete', words },
  language: undefined,
  bidi: undefined,
  colour: undefined,
  json: false,
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
  const flags: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const takesValue = name in VALUED || name in commandOptions;
    const missing = value === undefined || (value.startsWith('-') && inlineValue !== true);
    if (takesValue && missing) throw new UsageError(rawName, undefined);
    flags[name] = value ?? '';
  }
  return {
    flags,
    plain: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
  };
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
  const asked = Object.entries(flags).filter(
    ([name]) => name === 'page' || !flagNames.includes(name),
  );
  if (command === undefined && asked.length === 0 && !('json' in flags)) return { do: 'begin' };
  const named = asked.map(([name, value]) => `${name}:"${value.replaceAll('"', '')}"`);
  return { do: 'answer', line: [command ?? 'overview', ...plain.slice(1), ...named].join(' ') };
}

function readLanguage(given: string): Language {
  const language = matchLanguage(given);
  if (language === undefined) throw new UsageError('--language', given, languages);
  return language;
}

function readChoice<Choice extends string>(
  subject: string,
  given: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((name) => name === given);
  if (choice === undefined)
    throw new UsageError(subject, given === '' ? undefined : given, choices);
  return choice;
}
