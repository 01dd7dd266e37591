import {
  type Command,
  type Completion,
  commands,
  completeOption,
  findCommand,
  type Language,
  type OptionDefinition,
} from '@us-morocco-security/answers';
import { type Dataset, foldName, namesOf } from '@us-morocco-security/core';
import { bidiModes } from '@us-morocco-security/text';
import { flagNames } from './arguments.ts';
import { turns } from './session.ts';
import { shells } from './shells.ts';

/** Where names are looked up, and in which language they are called. */
interface Names {
  readonly dataset: Dataset;
  readonly language: Language;
}

/**
 * Completes a line of the prompt.
 *
 * @param line - as typed up to the cursor
 * @returns what the end of the line could become, and that end
 */
export function completeLine(line: string, names: Names): readonly [readonly string[], string] {
  const [, start = '', name = '', rest] = /^\s*(\/?)(\S*)(?:\s+(.*))?$/su.exec(line) ?? [];
  if (rest === undefined) {
    const known = [...commands.map((command) => command.name), ...turns];
    return [
      known.filter((word) => word.startsWith(name)).map((word) => `${start}${word} `),
      `${start}${name}`,
    ];
  }
  const command = findCommand(name);
  if (command === undefined) return [[], rest];
  const word = /\S*$/u.exec(rest)?.[0] ?? '';
  const [, option, value = ''] = /^(\w+):(.*)$/su.exec(word) ?? [];
  if (option !== undefined) {
    const values = valuesOf(optionNamed(command, option), value, names);
    return [values.map((hit) => `${option}:${hit.value}`), word];
  }
  const [fragment, values] = plainValues(command, rest, word, names);
  const optionNames = Object.keys(command.options).filter((known) => known.startsWith(word));
  return fragment === word
    ? [[...values, ...optionNames.map((known) => `${known}:`)], word]
    : [values, fragment];
}

/** A name may hold spaces, so it takes all that follows the command; a choice is one word. */
function plainValues(
  command: Command,
  rest: string,
  word: string,
  names: Names,
): readonly [string, readonly string[]] {
  const option = plainOption(command);
  const fragment = option?.type === 'name' ? rest : word;
  return [fragment, valuesOf(option, fragment, names).map(({ value }) => value)];
}

/**
 * Completes a command line of the shell.
 *
 * @param words - what follows the program's name, up to and with the word that is being typed
 */
export function completeWords(words: readonly string[], names: Names): readonly Completion[] {
  const typed = words.at(-1) ?? '';
  const before = words.at(-2);
  const [name = ''] = words.length > 1 ? words : [];
  const command = findCommand(name.replace(/^\//, ''));
  if (before?.startsWith('--')) {
    const values = flagValues(command, before.slice(2), typed, names);
    if (values.length > 0) return values;
  }
  if (typed.startsWith('-')) return flagsFor(command, typed);
  if (words.length <= 1)
    return startingWith(typed, [...commands.map((known) => known.name), 'completion']);
  if (name === 'completion') return startingWith(typed, shells);
  return command === undefined ? [] : valuesOf(plainOption(command), typed, names);
}

function flagValues(
  command: Command | undefined,
  flag: string,
  typed: string,
  names: Names,
): readonly Completion[] {
  if (flag === 'bidi') return startingWith(typed, bidiModes);
  if (flag === 'language') return valuesOf(findCommand('language')?.options.set, typed, names);
  return command === undefined ? [] : valuesOf(optionNamed(command, flag), typed, names);
}

const flagsFor = (command: Command | undefined, typed: string): readonly Completion[] =>
  startingWith(
    typed,
    [...Object.keys(command?.options ?? {}), ...flagNames].map((name) => `--${name}`),
  );

const startingWith = (typed: string, values: readonly string[]): readonly Completion[] =>
  values.filter((value) => value.startsWith(typed)).map((value) => ({ value, label: value }));

const optionNamed = (command: Command, name: string): OptionDefinition | undefined =>
  Object.entries(command.options).find(([known]) => known === name)?.[1];

/** The option that a plain word fills, where it can be completed. */
const plainOption = ({ options }: Command): OptionDefinition | undefined =>
  Object.values(options).find(({ type }) => type !== 'date');

const valuesOf = (
  option: OptionDefinition | undefined,
  typed: string,
  { dataset, language }: Names,
): readonly Completion[] =>
  option === undefined
    ? []
    : completeOption(option, typed, dataset, language, MOST).map((hit) =>
        inTypedScript(hit, typed, dataset),
      );

/** No limit: an omitted candidate would make the shell complete the wrong one. */
const MOST = Number.POSITIVE_INFINITY;

const ARABIC = /\p{Script=Arabic}/u;
const ARABIC_NAME = /^[\p{Script=Arabic}\d -]+$/u;

/**
 * What is begun in Arabic letters is completed in them, where the thing has such a name. A shell would take the parts
 * of a name as words, so a hyphen stands between them, which names are found with and without: «إف-16».
 */
function inTypedScript(hit: Completion, typed: string, dataset: Dataset): Completion {
  if (!ARABIC.test(typed)) return hit;
  const { systems, terms, programmes } = dataset;
  const named = [...systems, ...terms, ...programmes].find(({ id }) => id === hit.value);
  const name = (named === undefined ? [] : namesOf(named)).find(
    (each) => foldName(each).startsWith(foldName(typed)) && ARABIC_NAME.test(each),
  );
  return name === undefined ? hit : { ...hit, value: name.replaceAll(' ', '-') };
}
