import { type Language, matchLanguage } from '@us-morocco-security/core/labels';

/** Signals of the reader's language; each may be absent. */
export interface LanguageSigns {
  /** Asked for outright. */
  readonly asked?: Language | undefined;
  /** What the reader typed: Arabic letters in it ask for Arabic. */
  readonly typed?: string | undefined;
  /** BCP 47 tags that the platform or the system reports, the nearest to the reader first. */
  readonly hints: readonly (string | undefined)[];
}

/** The language of an answer: as asked, else Arabic for Arabic letters, else the first supported hint, else English. */
export function chooseLanguage({ asked, typed = '', hints }: LanguageSigns): Language {
  if (asked !== undefined) return asked;
  if (/\p{Script=Arabic}/u.test(typed)) return 'ar';
  const [hinted] = hints.flatMap((tag = '') => matchLanguage(tag) ?? []);
  return hinted ?? 'en';
}
