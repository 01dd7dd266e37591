import type { Command, OptionDefinition } from '../command.ts';
import { findCommand } from '../commands/index.ts';
import { type Language, matchLanguage } from '../language/language.ts';
import type { Request } from '../request.ts';
import { findChoice, SURPLUS } from '../resolve/options.ts';

const WORD = /(?:(?<name>[A-Za-z][\w-]*)[:=])?(?:"(?<quoted>[^"]*)"?|(?<bare>\S+))/gu;
const DATE_LIKE = /^\p{Nd}{4}(?:-\p{Nd}{1,2}){0,2}$/u;

/**
 * Reads a line such as `/timeline from:2004 to:2012`, `/system هيمارس` or `timeline 2004 2012 exercises`. Named values
 * are taken as they stand; plain words fill the command's options in order. Nothing is refused here: what makes no
 * sense stays in the request, and `answer` says so in the reader's language.
 *
 * @param language - the reader's, unless the line says `language:fr`
 */
export function readCommandLine(line: string, language: Language): Request {
  const free = readFreeText(line, language);
  if (free !== undefined) return free;
  const words = [...line.trim().matchAll(WORD)].map(({ groups = {} }) => ({
    name: groups.name,
    value: groups.quoted ?? groups.bare ?? '',
  }));
  const command = (words.shift()?.value ?? '').replace(/^\//, '').toLowerCase();
  const named = Object.fromEntries(
    words.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value]])),
  );
  const plain = words.flatMap(({ name, value }) => (name === undefined ? [value] : []));
  return readRequest(command, plain, named, language);
}

const FREE_TEXT =
  /^\s*\/?(?<command>[\p{L}-]+)(?:\s+language[:=](?<language>\S+))?\s+(?<text>\S[\s\S]*)$/u;

/** A line whose command takes free text: all of it is taken as it stands, line breaks and colons included. */
function readFreeText(line: string, language: Language): Request | undefined {
  const { command = '', language: wanted, text = '' } = FREE_TEXT.exec(line)?.groups ?? {};
  const options = Object.entries(findCommand(command)?.options ?? {});
  const [name] = options.find(([, { type }]) => type === 'text') ?? [];
  if (name === undefined) return undefined;
  const unnamed = text.startsWith(`${name}:`) ? text.slice(name.length + 1) : text;
  const named = { [name]: unnamed, ...(wanted === undefined ? {} : { language: wanted }) };
  return readRequest(command.toLowerCase(), [], named, language);
}

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
    ...(definition === undefined ? {} : fillOptions(definition, rest, plain)),
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

const isPage = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text);

/**
 * Gives each plain word to the first free option that can take it. A name takes all the words that are left, unless
 * another name is still to come: then it takes one, or what stands in quotation marks.
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
