import {
  asksPlainly,
  commands,
  findCommand,
  type Language,
  nearest,
  type Request,
  readCommandLine,
  readRequest,
  readWords,
  withoutBidiControls,
} from '@us-morocco-security/answers';
import { withoutControls } from '@us-morocco-security/text';

/** A question from shell arguments. */
export interface Typed {
  readonly command: string;
  /** What follows it, word by word. */
  readonly plain: readonly string[];
  /** Flags that belong to the question and not to the terminal. */
  readonly named: Readonly<Record<string, string>>;
}

/** A typed line without what a terminal would obey and what steers direction: a pasted post may hold both. */
export const cleaned = (text: string): string => withoutBidiControls(withoutControls(text)).trim();

/** Everything that was typed, for finding its language. */
export const textOf = ({ command, plain, named }: Typed): string =>
  [command, ...plain, ...Object.values(named)].join(' ');

/** Reads a line of the prompt: a command, or words to be searched. */
export function readLine(line: string, language: Language): Request {
  const text = cleaned(line);
  return meansCommand(text)
    ? readCommandLine(text, language)
    : readRequest('search', [], { text }, language);
}

/** Whether a line is a name or a question in the reader's own words. */
export const isFreeText = (line: string): boolean => !meansCommand(line);

/** Reads the words of a shell. */
export function readTyped(typed: Typed, language: Language): Request {
  const word = cleaned(typed.command);
  const plain = typed.plain.map(withoutControls);
  const named = Object.fromEntries(
    Object.entries(typed.named).map(([name, value]) => [name, withoutControls(value)]),
  );
  if (/\s/u.test(word) && plain.length === 0 && Object.keys(named).length === 0) {
    return readLine(word, language);
  }
  const text = [word, ...plain].join(' ');
  return meansCommand(text)
    ? readWords(word, plain, named, language)
    : readRequest('search', [], { text, ...named }, language);
}

const firstWord = (text: string): string =>
  withoutBidiControls(text).trim().split(/\s/u, 1)[0] ?? '';

/** The option of a command that takes all that follows it as a text; undefined where none does. */
export const textOption = (command: string): string | undefined =>
  Object.entries(findCommand(command.replace(/^\//, ''))?.options ?? {}).find(
    ([, { type }]) => type === 'text',
  )?.[0];

/** Whether a text begins with a command, or with one that was misspelt; else it is something to be looked for. */
function meansCommand(text: string): boolean {
  const word = firstWord(text);
  if (word === '' || word.startsWith('/') || findCommand(word.toLowerCase()) !== undefined)
    return true;
  const names = commands.map(({ name }) => name);
  return nearest(word, names).length > 0 && !asksPlainly(text);
}
