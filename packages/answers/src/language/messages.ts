import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import { type MessageArguments, resources } from '../generated/messages.ts';
import { openRightToLeft } from './bidi.ts';
import { type Language, languages } from './language.ts';
import { formatNumber } from './number.ts';

/** A message of the locale files, or `message.attribute`. */
type MessageKey = keyof MessageArguments;

/** Every variable that some member of a union needs: a call with a template key must give them all. */
type AllOf<Union> = (Union extends unknown ? (all: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

type ArgumentsOf<Key extends MessageKey> = [keyof AllOf<MessageArguments[Key]>] extends [never]
  ? []
  : [variables: AllOf<MessageArguments[Key]>];

/**
 * Says a message in one language. Keys and variables are typed from the locale files; a message without variables
 * takes no second argument.
 */
export type Say = <Key extends MessageKey>(key: Key, ...variables: ArgumentsOf<Key>) => string;

type Variables = Readonly<Record<string, string | number>>;

/** Writes numbers in house style wherever a message shows them, and still chooses the plural form by their value. */
class HouseNumber extends FluentNumber {
  readonly #language: Language;

  constructor(value: number, language: Language) {
    super(value);
    this.#language = language;
  }

  override toString(): string {
    return formatNumber(this.value, this.#language);
  }
}

/**
 * A sentence: its variables are put into bidi isolates, so that Latin designations do not scramble Arabic. An
 * Arabic one that begins with anything but Arabic carries a mark, so that it runs right to left alone or inside another.
 */
export const speak = (language: Language): Say => sentences[language];

/**
 * A phrase for use as a variable of a message: without isolates, since that message isolates it whole.
 * Only for formatters, whose variables are figures and words of the same language.
 */
export const phrase = (language: Language): Say => phrases[language];

const sentences = perLanguage((language) => saying(language, true));
const phrases = perLanguage((language) => saying(language, false));

function perLanguage<Value>(
  make: (language: Language) => Value,
): Readonly<Record<Language, Value>> {
  const [ar, en, fr] = languages;
  return { ar: make(ar), en: make(en), fr: make(fr) };
}

function saying(language: Language, useIsolating: boolean): Say {
  let bundle: FluentBundle | undefined;
  return (key, ...[variables]) => {
    bundle ??= loadBundle(language, useIsolating);
    const said = format(bundle, key, houseNumbers(variables ?? {}, language));
    return useIsolating && language === 'ar' ? openRightToLeft(said) : said;
  };
}

function loadBundle(language: Language, useIsolating: boolean): FluentBundle {
  const bundle = new FluentBundle(language, {
    useIsolating,
    functions: { NUMBER: ([value]) => value ?? '' },
  });
  const [error] = bundle.addResource(resourceIn(language));
  if (error !== undefined) throw error;
  return bundle;
}

const read = new Map<Language, FluentResource>();

/** Read once for both bundles of a language; the build has parsed it. */
function resourceIn(language: Language): FluentResource {
  const known = read.get(language);
  if (known !== undefined) return known;
  const resource = new FluentResource('');
  resource.body = JSON.parse(resources[language]);
  read.set(language, resource);
  return resource;
}

function houseNumbers(variables: Variables, language: Language) {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      typeof value === 'number' ? new HouseNumber(value, language) : value,
    ]),
  );
}

/** The build has checked every message, so a failure here is a fault of the code and is thrown. */
function format(
  bundle: FluentBundle,
  key: string,
  variables: Readonly<Record<string, string | FluentNumber>>,
): string {
  const [id = '', attribute] = key.split('.');
  const message = bundle.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (pattern === undefined || pattern === null) throw new ReferenceError(`No message ${key}.`);
  return bundle.formatPattern(pattern, variables);
}
