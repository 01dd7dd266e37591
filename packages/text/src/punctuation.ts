import { type Language, withoutBidiControls } from '@us-morocco-security/answers';

/** The colon with the space before it that a language requires: in French a no-break space. */
const colon = ({ language }: { readonly language: Language }): string =>
  language === 'fr' ? '\u00A0:' : ':';

/** A value behind its label. */
export const labelled = (
  label: string,
  value: string,
  speaker: { readonly language: Language },
): string => `${label}${colon(speaker)} ${value}`;

/** The head of a line with a colon behind it, unless it ends in a sign of its own. */
export const headed = (head: string, speaker: { readonly language: Language }): string =>
  /[:?؟!.]$/u.test(withoutBidiControls(head)) ? head : `${head}${colon(speaker)}`;
