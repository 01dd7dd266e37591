import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import { type MessageKey, messages } from '../generated/messages.ts';
import { openRightToLeft } from './bidi.ts';
import { type Language, languages } from './language.ts';
import { formatNumber } from './number.ts';

/** What a message is said with: words, and numbers that it shows or counts by. */
export type Variables = Readonly<Record<string, string | number>>;

/** Says a message of a set: `key`, or `key.attribute`. */
export type SayMessage<Key extends string = string> = (key: Key, variables?: Variables) => string;

/**
 * Says messages in a language: those written here, and more.
 *
 * @param more - gives the body of a parsed Fluent resource (https://projectfluent.org) as JSON, which is read ten times
 *   as fast as Fluent; its messages may refer to those here
 * @param isIsolating - for whole sentences: what is put in is isolated, so that Latin designations do not scramble Arabic,
 *   and an Arabic sentence that begins with anything else carries a mark
 * @throws ReferenceError where no message has the key
 */
export function sayingIn(
  language: Language,
  more: Body | undefined,
  isIsolating: boolean,
): SayMessage {
  let bundle: FluentBundle | undefined;
  return (key, variables = {}) => {
    bundle ??= loadBundle(
      language,
      [own[language], ...(more === undefined ? [] : [more])],
      isIsolating,
    );
    const said = format(bundle, key, houseNumbers(variables, language));
    return isIsolating && language === 'ar' ? openRightToLeft(said) : said;
  };
}

/** Gives the body of a parsed Fluent resource as JSON. */
type Body = () => string;

const own: Readonly<Record<Language, Body>> = {
  ar: () => messages.ar,
  en: () => messages.en,
  fr: () => messages.fr,
};

const [ar, en, fr] = languages;

type ByLanguage = Readonly<Record<Language, SayMessage<MessageKey>>>;

const phrases: ByLanguage = {
  ar: /* @__PURE__ */ sayingIn(ar, undefined, false),
  en: /* @__PURE__ */ sayingIn(en, undefined, false),
  fr: /* @__PURE__ */ sayingIn(fr, undefined, false),
};

const sentences: ByLanguage = {
  ar: /* @__PURE__ */ sayingIn(ar, undefined, true),
  en: /* @__PURE__ */ sayingIn(en, undefined, true),
  fr: /* @__PURE__ */ sayingIn(fr, undefined, true),
};

/** What stands alone: names that are put in are isolated. */
export const sentence = (language: Language): SayMessage<MessageKey> => sentences[language];

/** A phrase of figures and words of one language, to be put into a sentence or to stand alone. */
export const phrase = (language: Language): SayMessage<MessageKey> => phrases[language];

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

function loadBundle(
  language: Language,
  bodies: readonly Body[],
  useIsolating: boolean,
): FluentBundle {
  const bundle = new FluentBundle(language, {
    useIsolating,
    functions: { NUMBER: ([value]) => value ?? '' },
  });
  for (const body of bodies) {
    const [error] = bundle.addResource(resourceOf(body));
    if (error !== undefined) throw error;
  }
  return bundle;
}

const resources = /* @__PURE__ */ new WeakMap<Body, FluentResource>();

/** Read once for both bundles of a language; the build has parsed it. */
function resourceOf(body: Body): FluentResource {
  const known = resources.get(body);
  if (known !== undefined) return known;
  const resource = new FluentResource('');
  resource.body = JSON.parse(body());
  resources.set(body, resource);
  return resource;
}

function houseNumbers(variables: Variables, language: Language) {
  const shown: Record<string, string | FluentNumber> = {};
  for (const [name, value] of Object.entries(variables)) {
    shown[name] = typeof value === 'number' ? new HouseNumber(value, language) : value;
  }
  return shown;
}

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
