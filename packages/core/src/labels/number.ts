import type { Language } from './language.ts';

/** How a language divides a number. */
interface Marks {
  readonly group: string;
  readonly decimal: string;
  readonly minus: string;
  /** From how many digits on they are grouped. */
  readonly grouped: number;
}

/**
 * As `Intl.NumberFormat` writes ar-u-nu-latn, en and fr, whose tables take as long to load as an answer to make. Never
 * `ar-MA` or `fr-MA`: both group with a point and use a decimal comma. Arabic leaves four digits whole, because
 * Moroccan pages use the comma as a decimal mark as well.
 */
const MARKS: Readonly<Record<Language, Marks>> = {
  ar: { group: ',', decimal: '.', minus: '\u200e-', grouped: 5 },
  en: { group: ',', decimal: '.', minus: '-', grouped: 4 },
  fr: { group: '\u202f', decimal: ',', minus: '-', grouped: 4 },
};

function written(value: number, { group, decimal, minus, grouped }: Marks): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(3).split('.');
  const digits = whole.length < grouped ? whole : whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, group);
  const decimals = fraction.replace(/0+$/, '');
  const sign = value < 0 || Object.is(value, -0) ? minus : '';
  return `${sign}${digits}${decimals === '' ? '' : decimal}${decimals}`;
}

/** 3 to 10 thousands take the plural. */
const isFew = (thousands: number): boolean => thousands % 100 >= 3 && thousands % 100 <= 10;

/** A number as the house writes it, with at most three decimals: `5810`, `5,810`, `5 810`; Arabic says `36 ألف`. */
export function formatNumber(value: number, language: Language): string {
  if (language === 'ar' && value % 1000 === 0 && value >= 10_000 && value < 1_000_000) {
    const thousands = value / 1000;
    const word = isFew(thousands) ? 'آلاف' : 'ألف';
    return `${written(thousands, MARKS.ar)} ${word}`;
  }
  return written(value, MARKS[language]);
}
