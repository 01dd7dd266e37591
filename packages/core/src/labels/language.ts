/** The languages a reply can be given in: equals, none the fallback of another. */
export const languages = ['ar', 'en', 'fr'] as const;

export type Language = (typeof languages)[number];

/** Each language's name in itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  en: 'English',
  fr: 'Français',
};

export const isLanguage = (text: string): text is Language =>
  languages.some((language) => language === text);

/**
 * The language of a BCP 47 tag, whatever region or extension follows: `ar-MA`, `fr_CA` and `en-u-nu-latn` all count,
 * and so do the spellings that platforms send.
 */
export function matchLanguage(tag: string): Language | undefined {
  const [primary = ''] = tag.trim().toLowerCase().split(/[-_.]/);
  return isLanguage(primary) ? primary : undefined;
}

export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';
