import type { Language } from './language.ts';

/**
 * Never `ar-MA` or `fr-MA`: both group with a point and use a decimal comma. Arabic leaves four digits whole, because
 * Moroccan pages use the comma as a decimal mark as well. Made when first needed: the first one loads the data of
 * `Intl`, some 9 MB.
 */
const makers: Readonly<Record<Language, () => Intl.NumberFormat>> = {
  ar: () => new Intl.NumberFormat('ar-u-nu-latn', { useGrouping: 'min2' }),
  en: () => new Intl.NumberFormat('en'),
  fr: () => new Intl.NumberFormat('fr'),
};

const formats = new Map<Language, Intl.NumberFormat>();

function formatIn(language: Language): Intl.NumberFormat {
  const format = formats.get(language) ?? makers[language]();
  formats.set(language, format);
  return format;
}

let arabicPlural: Intl.PluralRules | undefined;

/** A number as the house writes it, with at most three decimals: `5810`, `5,810`, `5 810`; Arabic says `36 ألف`. */
export function formatNumber(value: number, language: Language): string {
  if (language === 'ar' && value % 1000 === 0 && value >= 10_000 && value < 1_000_000) {
    const thousands = value / 1000;
    arabicPlural ??= new Intl.PluralRules('ar');
    const word = arabicPlural.select(thousands) === 'few' ? 'آلاف' : 'ألف';
    return `${formatIn('ar').format(thousands)} ${word}`;
  }
  return formatIn(language).format(value);
}
