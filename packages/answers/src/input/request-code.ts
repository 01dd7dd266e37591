import type { Language } from '@us-morocco-security/core/labels';
import type { Command, OptionDefinition } from '../command.ts';
import { findCommand } from '../commands/index.ts';
import type { Request } from '../request.ts';

/**
 * Raise it when a code would be read otherwise than it was written: when a command loses its name, or its options
 * change their order. Codes of other versions are then refused instead of misread.
 */
const VERSION = '2';

/** Codes of this version had the same options; what was a page then need not be one now. */
const FORMER_VERSION = '1';

const LETTERS: Readonly<Record<Language, string>> = { ar: 'a', en: 'e', fr: 'f' };

const CODE =
  /^(?<version>\w)(?<letter>[aef])(?<page>[0-9a-z]{1,3})\.(?<command>[a-z]+)(?<values>(?:\.[\w~-]*)*)$/;

/** What a value in canonical form is made of; a point, which divides a code, is written `_` in it. */
const VALUE = /^[a-zA-Z0-9.-]*$/;

/** Stands where free text would: that is read back from the message which shows it. */
const FREE_TEXT = '~';

/** Whatever a reader may write at will, and which therefore does not travel in a code. */
const isFree = (option: OptionDefinition): boolean =>
  option.type === 'text' || (option.type === 'name' && option.of === 'anything');

const optionsOf = ({ options }: Command) => Object.entries(options);

/** The free text of a request, where its command takes such. */
export function freeTextOf({ command, options }: Request): string | undefined {
  const definition = findCommand(command);
  const free = definition && optionsOf(definition).find(([, option]) => isFree(option));
  return free && options[free[0]];
}

/**
 * A whole request in a few ASCII characters, for a button: `2a1.fms.2019`. Free text is left out.
 *
 * @returns undefined where a value has no such form: the request is not in canonical form
 */
export function encodeRequest({ command, options, language, page }: Request): string | undefined {
  const definition = findCommand(command);
  if (definition === undefined) return undefined;
  const values = optionsOf(definition).map(([name, option]) =>
    isFree(option) && options[name] !== undefined ? FREE_TEXT : encodeValue(options[name] ?? ''),
  );
  if (values.includes(undefined)) return undefined;
  const code = `${VERSION}${LETTERS[language]}${page.toString(36)}.${[command, ...values].join('.')}`;
  return code.replace(/\.+$/, '');
}

const encodeValue = (value: string): string | undefined =>
  VALUE.test(value) ? value.replaceAll('.', '_') : undefined;

/**
 * Reads what `encodeRequest` wrote.
 *
 * @param freeText - as the message shows it
 * @returns undefined where the code is of another version, or its free text is lost
 */
export function decodeRequest(code: string, freeText?: string): Request | undefined {
  const { version, letter, page = '', command = '', values = '' } = CODE.exec(code)?.groups ?? {};
  const definition = findCommand(command);
  const language = languageOf(letter);
  const isFormer = version === FORMER_VERSION;
  if (!(isFormer || version === VERSION)) return undefined;
  if (definition === undefined || language === undefined) return undefined;
  const given = values.split('.').slice(1);
  const names = optionsOf(definition);
  if (given.length > names.length || (given.includes(FREE_TEXT) && freeText === undefined)) {
    return undefined;
  }
  const options = names.flatMap(([name], index) => {
    const value = given[index] ?? '';
    return value === ''
      ? []
      : [[name, value === FREE_TEXT ? (freeText ?? '') : value.replaceAll('_', '.')]];
  });
  return {
    command,
    options: Object.fromEntries(options),
    language,
    page: isFormer ? 1 : Number.parseInt(page, 36),
  };
}

/** Whether a code is of a request whose free text must be read back. */
export const needsFreeText = (code: string): boolean => code.includes(FREE_TEXT);

function languageOf(letter: string | undefined): Language | undefined {
  switch (letter) {
    case 'a':
      return 'ar';
    case 'e':
      return 'en';
    case 'f':
      return 'fr';
    default:
      return undefined;
  }
}
