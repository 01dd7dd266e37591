import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from './number.ts';

test.each([
  [5810, '5810', '5,810', '5\u202F810'],
  [1718, '1718', '1,718', '1\u202F718'],
  [12_049_842, '12,049,842', '12,049,842', '12\u202F049\u202F842'],
  [12_345, '12,345', '12,345', '12\u202F345'],
  [10_000, '10 آلاف', '10,000', '10\u202F000'],
  [36_000, '36 ألف', '36,000', '36\u202F000'],
  [103_000, '103 آلاف', '103,000', '103\u202F000'],
  [600_000, '600 ألف', '600,000', '600\u202F000'],
  [1_000_000, '1,000,000', '1,000,000', '1\u202F000\u202F000'],
  [8.545, '8.545', '8.545', '8,545'],
  [524.2, '524.2', '524.2', '524,2'],
  [88.37, '88.37', '88.37', '88,37'],
  [0, '0', '0', '0'],
])('%d reads "%s" in Arabic, "%s" in English, "%s" in French', (value, ar, en, fr) => {
  expect(formatNumber(value, 'ar')).toBe(ar);
  expect(formatNumber(value, 'en')).toBe(en);
  expect(formatNumber(value, 'fr')).toBe(fr);
});

test('numbers are written as the locale data of the runtime has them', () => {
  const formats = {
    ar: new Intl.NumberFormat('ar-u-nu-latn', { useGrouping: 'min2' }),
    en: new Intl.NumberFormat('en'),
    fr: new Intl.NumberFormat('fr'),
  } as const;
  const number = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
  );
  fc.assert(
    fc.property(number, fc.constantFrom('ar', 'en', 'fr'), (value, language) => {
      // Whole thousands in Arabic have a form of the house's own.
      fc.pre(language !== 'ar' || value % 1000 !== 0);
      expect(formatNumber(value, language)).toBe(formats[language].format(value));
    }),
    { numRuns: 1000 },
  );
});
