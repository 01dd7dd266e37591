import type { Language } from '@us-morocco-security/answers';

/** The colon with the space before it that a language wants: French keeps one, that never breaks. */
export const colon = ({ language }: { readonly language: Language }): string =>
  language === 'fr' ? '\u00A0:' : ':';

/** A value behind its label. */
export const labelled = (
  label: string,
  value: string,
  speaker: { readonly language: Language },
): string => `${label}${colon(speaker)} ${value}`;
