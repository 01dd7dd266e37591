import {
  commands,
  findCommand,
  type Language,
  nearest,
  type Request,
  readCommandLine,
  readRequest,
  withoutBidiControls,
} from '@us-morocco-security/answers';

/** A question as a shell hands it over. */
export interface Typed {
  readonly command: string;
  /** What follows it, word by word. */
  readonly plain: readonly string[];
  /** Flags that belong to the question and not to the terminal. */
  readonly named: Readonly<Record<string, string>>;
}

/** Everything that was typed, for finding its language. */
export const textOf = ({ command, plain, named }: Typed): string =>
  [command, ...plain, ...Object.values(named)].join(' ');

/** Reads a line of the prompt: a command, or words to be searched. */
export function readLine(line: string, language: Language): Request {
  const text = withoutBidiControls(line).trim();
  const [word = ''] = text.split(/\s/u, 1);
  return meansCommand(word)
    ? readCommandLine(text, language)
    : readRequest('search', [], { text }, language);
}

/** Reads the words of a shell. Their values are taken as they stand: the shell has read the quotation marks. */
export function readWords(typed: Typed, language: Language): Request {
  const [word = '', ...plain] = [typed.command, ...typed.plain].map(withoutBidiControls);
  const { named } = typed;
  if (/\s/u.test(word.trim()) && plain.length === 0 && Object.keys(named).length === 0) {
    return readLine(word, language);
  }
  if (!meansCommand(word)) {
    return readRequest('search', [], { text: [word, ...plain].join(' '), ...named }, language);
  }
  const command = word.replace(/^\//, '').toLowerCase();
  const freeText = freeTextOption(command);
  if (freeText !== undefined) {
    return readRequest(command, [], { ...textNamed(freeText, plain), ...named }, language);
  }
  const split = plain.map((each) => NAMED.exec(each)?.groups ?? { value: each });
  const values = split.flatMap(({ name, value = '' }) => (name === undefined ? [value] : []));
  const pairs = split.flatMap(({ name, value = '' }) =>
    name === undefined ? [] : [[name, value]],
  );
  return readRequest(command, values, { ...Object.fromEntries(pairs), ...named }, language);
}

/** `from:2004`, or `from=2004`. */
const NAMED = /^(?<name>[A-Za-z][\w-]*)[:=](?<value>[\s\S]*)$/u;

/** The option of a command that takes all that follows it, as it stands. */
export const freeTextOption = (command: string): string | undefined =>
  Object.entries(findCommand(command)?.options ?? {}).find(([, { type }]) => type === 'text')?.[0];

function textNamed(option: string, plain: readonly string[]): Readonly<Record<string, string>> {
  if (plain.length === 0) return {};
  const text = plain.join(' ');
  return { [option]: text.startsWith(`${option}:`) ? text.slice(option.length + 1) : text };
}

/** Whether a first word is a command, or one that was misspelt; else the words are something to be looked for. */
function meansCommand(word: string): boolean {
  if (word === '' || word.startsWith('/') || findCommand(word.toLowerCase()) !== undefined)
    return true;
  return (
    nearest(
      word,
      commands.map(({ name }) => name),
    ).length > 0
  );
}
