import {
  type Language,
  languages,
  matchLanguage,
  withoutBidiControls,
} from '@us-morocco-security/core/labels';
import type { Command, OptionDefinition, OptionName } from '../command.ts';
import { findCommand } from '../commands/index.ts';
import { phrase } from '../language/messages.ts';
import type { Request } from '../request.ts';
import { findChoice } from '../resolve/choice-words.ts';
import { SURPLUS } from '../resolve/options.ts';
import { namesOfOption } from '../words.ts';

const WORD = /(?:(?<name>\p{L}[\p{L}\p{M}\p{Nd}_-]*)[:=])?(?:"(?<quoted>[^"]*)"?|(?<bare>\S+))/gu;
const DATE_LIKE = /^\p{Nd}{4}(?:-\p{Nd}{1,2}){0,2}$/u;

/**
 * Reads a line such as `/timeline from:2004 to:2012`, `/system هيمارس` or `timeline 2004 2012 exercises`. Named values
 * are taken verbatim; plain words fill the command's options in order. Nothing is refused here: what makes no
 * sense stays in the request, and `answer` says so in the reader's language.
 *
 * @param language - the reader's, unless the line says `language:fr`
 */
export function readCommandLine(typed: string, language: Language): Request {
  const line = withoutBidiControls(typed);
  const free = readFreeText(line, language);
  if (free !== undefined) return free;
  const [first = '', rest = ''] = split(line);
  const command = first.replace(/^\//, '').toLowerCase();
  const words = [...rest.matchAll(WORD)].map(({ 0: whole, groups = {} }) =>
    readWord(command, whole, groups.name, groups.quoted ?? groups.bare ?? ''),
  );
  return readRequest(command, plainOf(words), namedOf(words), language);
}

/** The first word of a line, and what follows it. */
function split(line: string): readonly string[] {
  const { first = '', rest = '' } = /^\s*(?<first>\S*)(?<rest>[\s\S]*)$/u.exec(line)?.groups ?? {};
  return [first, rest];
}

interface Word {
  readonly name: string | undefined;
  readonly value: string;
}

/** The option that every command takes under a name in each language; `page` has one name. */
const isLanguageOption = (name: string): boolean =>
  name === 'language' ||
  languages.some((language) => phrase(language)('everywhere-language.name') === name);

/**
 * A word, under the name of the option that it gives in any language. A name in Latin letters that is none is kept, to
 * be refused; one in other letters is part of a text: «هيمارس:».
 */
function readWord(command: string, whole: string, name: string | undefined, value: string): Word {
  if (name === undefined) return { name, value };
  const option = optionNamed(command, name);
  if (option !== undefined) return { name: option, value };
  if (isLanguageOption(name)) return { name: 'language', value };
  if (value.startsWith('//')) return { name: undefined, value: whole };
  return /^[\w-]+$/u.test(name) ? { name, value } : { name: undefined, value: whole };
}

/** The option of a command with a name in any language. */
function optionNamed(command: string, name: string): string | undefined {
  const wanted = name.normalize('NFC').toLowerCase();
  // The keys of a command's options are typed by OptionName; Object.keys widens them.
  const options = Object.keys(findCommand(command)?.options ?? {}) as readonly OptionName[];
  return options.find((option) => namesOfOption(option).includes(wanted));
}

const FREE_TEXT =
  /^\s*\/?(?<command>[\p{L}-]+)(?:\s+language[:=](?<language>\S+))?\s+(?<text>\S[\s\S]*)$/u;

/** A line whose command takes free text: all of it is taken verbatim, line breaks and colons included. */
function readFreeText(line: string, language: Language): Request | undefined {
  const { command = '', language: wanted, text = '' } = FREE_TEXT.exec(line)?.groups ?? {};
  const named = freeTextNamed(command, text);
  if (named === undefined) return undefined;
  const given = { ...named, ...(wanted === undefined ? {} : { language: wanted }) };
  return readRequest(command.toLowerCase(), [], given, language);
}

/** A text under the name of the option of its command that takes all of it; undefined where the command has none. */
function freeTextNamed(command: string, text: string): Request['options'] | undefined {
  const options = Object.entries(findCommand(command)?.options ?? {});
  const [name] = options.find(([, { type }]) => type === 'text') ?? [];
  if (name === undefined) return undefined;
  const unnamed = text.replace(/^(?<given>\p{L}+)[:=]/u, (whole, given: string) =>
    optionNamed(command, given) === name ? '' : whole,
  );
  return { [name]: unnamed };
}

const SHELL_WORD = /^(?:(?<name>\p{L}[\p{L}\p{M}\p{Nd}_-]*)[:=])?(?<value>[\s\S]*)$/u;

/**
 * Reads a question that a shell has divided into words: as `readCommandLine`, but with every value verbatim,
 * quotation marks included.
 *
 * @param words - what follows the command, each plain or under the name of an option: `from:2004`
 * @param flags - options that were given by name alone
 */
export function readWords(
  command: string,
  words: readonly string[],
  flags: Readonly<Record<string, string>>,
  language: Language,
): Request {
  const name = withoutBidiControls(command).trim().replace(/^\//, '').toLowerCase();
  const typed = words.map(withoutBidiControls);
  const text = typed.length === 0 ? undefined : freeTextNamed(name, typed.join(' '));
  if (text !== undefined) return readRequest(name, [], { ...text, ...flags }, language);
  const read = typed.map((word) => {
    const { name: option, value = '' } = SHELL_WORD.exec(word)?.groups ?? {};
    return readWord(name, word, option, value);
  });
  return readRequest(name, plainOf(read), { ...namedOf(read), ...flags }, language);
}

const namedOf = (words: readonly Word[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    words.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value]])),
  );

const plainOf = (words: readonly Word[]): readonly string[] =>
  words.flatMap(({ name, value }) => (name === undefined ? [value] : []));

/**
 * Makes a request of a command's name, its plain words and its named values.
 *
 * @param named - may hold `language` and `page`, which every command takes
 */
export function readRequest(
  command: string,
  plain: readonly string[],
  named: Readonly<Record<string, string>>,
  language: Language,
): Request {
  const { language: wanted, page, ...rest } = named;
  const chosen = wanted === undefined ? language : matchLanguage(wanted);
  const definition = findCommand(command);
  const options = {
    ...rest,
    ...(definition === undefined ? surplus(plain) : fillOptions(definition, rest, plain)),
    ...(wanted === undefined || chosen !== undefined ? {} : { language: wanted }),
    ...(page === undefined || isPage(page) ? {} : { page }),
  };
  return {
    command,
    options,
    language: chosen ?? language,
    page: page !== undefined && isPage(page) ? Number(page) : 1,
  };
}

/** What nothing could take stays, so that a command that was misspelt can be asked again with it. */
const surplus = (plain: readonly string[]): Readonly<Record<string, string>> =>
  plain.length === 0 ? {} : { [SURPLUS]: plain.join(' ') };

const isPage = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text);

/**
 * Gives each plain word to the first free option that can take it. A name takes all the words that are left, unless
 * another name is still to come: then it takes one, or the words in quotation marks.
 */
function fillOptions(
  command: Command,
  named: Readonly<Record<string, string>>,
  plain: readonly string[],
): Readonly<Record<string, string>> {
  const filled: Record<string, string> = {};
  for (const [index, word] of plain.entries()) {
    const free = Object.entries(command.options).filter(
      ([name]) => named[name] === undefined && filled[name] === undefined,
    );
    const [name, definition] = free.find(([, option]) => accepts(option, word)) ?? free[0] ?? [];
    const rest = plain.slice(index).join(' ');
    if (name === undefined) return { ...filled, [SURPLUS]: rest };
    const names = free.filter(([, { type }]) => type === 'name').length;
    const takesAll = definition?.type === 'text' || (definition?.type === 'name' && names === 1);
    if (takesAll) return { ...filled, [name]: rest };
    filled[name] = word;
  }
  return filled;
}

function accepts(option: OptionDefinition, word: string): boolean {
  switch (option.type) {
    case 'name':
    case 'text':
      return true;
    case 'date':
      return DATE_LIKE.test(word);
    case 'choice':
      return findChoice(option.choices, word) !== undefined;
    default:
      return option satisfies never;
  }
}
