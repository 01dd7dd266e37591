import { type Language, matchLanguage } from '@us-morocco-security/core/labels';

/** Signals of the reader's language; each may be absent. */
export interface LanguageSigns {
  /** Asked for outright. */
  readonly asked?: Language | undefined;
  /** The nearest choice that a bot remembers. */
  readonly remembered?: Language | undefined;
  /** What the reader typed: Arabic letters in it ask for Arabic. */
  readonly typed?: string | undefined;
  /** BCP 47 tags that the platform or the system reports, the nearest to the reader first. */
  readonly hints: readonly (string | undefined)[];
}

/** What decided the language of an answer. */
export type LanguageReason = 'asked' | 'remembered' | 'script' | 'hint' | 'default';

/**
 * The language of an answer and what decided it: as asked, else as remembered, else Arabic for Arabic letters, else the
 * first supported hint, else English.
 */
export function decideLanguage({ asked, remembered, typed = '', hints }: LanguageSigns): {
  readonly language: Language;
  readonly reason: LanguageReason;
} {
  if (asked !== undefined) return { language: asked, reason: 'asked' };
  if (remembered !== undefined) return { language: remembered, reason: 'remembered' };
  if (/\p{Script=Arabic}/u.test(typed)) return { language: 'ar', reason: 'script' };
  const [hinted] = hints.flatMap((tag = '') => matchLanguage(tag) ?? []);
  return hinted === undefined
    ? { language: 'en', reason: 'default' }
    : { language: hinted, reason: 'hint' };
}

/** The language that `decideLanguage` decides on. */
export const chooseLanguage = (signs: LanguageSigns): Language => decideLanguage(signs).language;
