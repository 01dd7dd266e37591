/** Letters that Unicode does not decompose but that people type for each other. */
const LETTER_FORMS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  œ: 'oe',
  æ: 'ae',
};

const LETTER_VARIANT = new RegExp(`[${Object.keys(LETTER_FORMS).join('')}]`, 'gu');
/** Nothing to change but capitals: ASCII, and the Arabic letters that have no other spelling. */
const PLAIN = /^[\0-\x7fءابت-غف-وي]*$/;
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;

/**
 * One spelling for many, in every language: the letters of a text without case, accents, vowel signs, hamza seats,
 * invisible characters and spelling variants, its digits as 0 to 9. Spaces and marks stay.
 */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replace(FOREIGN_DIGIT, westernDigit)
    .replace(LETTER_VARIANT, (letter) => LETTER_FORMS[letter] ?? letter);
}

/** Unicode keeps the ten digits of a script together, in order. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value % 10);
}
