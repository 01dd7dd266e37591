import { type Language, languages, sayingIn } from '@us-morocco-security/core/labels';
import { type MessageArguments, resources } from '../generated/messages.ts';

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

const bodies = perLanguage((language) => () => resources[language]);
const sentences = perLanguage((language) => saying(language, true));
const phrases = perLanguage((language) => saying(language, false));

function perLanguage<Value>(
  make: (language: Language) => Value,
): Readonly<Record<Language, Value>> {
  const [ar, en, fr] = languages;
  return { ar: make(ar), en: make(en), fr: make(fr) };
}

function saying(language: Language, isIsolating: boolean): Say {
  const say = sayingIn(language, bodies[language], isIsolating);
  return (key, ...[variables]) => say(key, variables ?? {});
}
