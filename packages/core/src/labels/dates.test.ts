import { expect, test } from 'vitest';
import { formatEdtf, formatWhen } from './dates.ts';
import { parseDate } from './edtf.ts';

test.each([
  ['2019-09-11', '11 شتنبر 2019', '11 September 2019', '11\u00A0septembre 2019'],
  ['2021-10-01', '1 أكتوبر 2021', '1 October 2021', '1er\u00A0octobre 2021'],
  ['2011-05', 'ماي 2011', 'May 2011', 'mai 2011'],
  ['2007', 'سنة 2007', '2007', '2007'],
  ['195X', 'الخمسينيات', '1950s', 'années 1950'],
  ['2019-03~', 'حوالي مارس 2019', 'about March 2019', 'vers mars 2019'],
  ['2007?', 'حوالي سنة 2007', 'about 2007', 'vers 2007'],
  [
    '2025-04-14/2025-05-23',
    'من 14 أبريل إلى 23 ماي 2025',
    '14 April to 23 May 2025',
    'du 14\u00A0avril au 23\u00A0mai 2025',
  ],
  [
    '2025-05-14/2025-05-23',
    'من 14 إلى 23 ماي 2025',
    '14 to 23 May 2025',
    'du 14 au 23\u00A0mai 2025',
  ],
  [
    '2024-12-20/2025-01-04',
    'من 20 دجنبر 2024 إلى 4 يناير 2025',
    '20 December 2024 to 4 January 2025',
    'du 20\u00A0décembre 2024 au 4\u00A0janvier 2025',
  ],
  ['2024-04/2024-08', 'من أبريل إلى غشت 2024', 'April to August 2024', 'd’avril à août 2024'],
  ['2016/2018', 'من 2016 إلى 2018', '2016 to 2018', 'de 2016 à 2018'],
  [
    '2019-03~/2020',
    'من حوالي مارس 2019 إلى 2020',
    'about March 2019 to 2020',
    'de mars 2019 environ à 2020',
  ],
  ['../2012', 'إلى غاية سنة 2012', 'until 2012', 'jusqu’en 2012'],
  ['../2024-04-08', 'إلى غاية 8 أبريل 2024', 'until 8 April 2024', 'jusqu’au 8\u00A0avril 2024'],
])('%s', (edtf, ar, en, fr) => {
  expect(formatEdtf(edtf, 'ar')).toBe(ar);
  expect(formatEdtf(edtf, 'en')).toBe(en);
  expect(formatEdtf(edtf, 'fr')).toBe(fr);
});

test('months are those of Morocco', () => {
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  expect(months.map((month) => formatEdtf(`2020-${month}`, 'ar').replace(' 2020', ''))).toEqual([
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'ماي',
    'يونيو',
    'يوليوز',
    'غشت',
    'شتنبر',
    'أكتوبر',
    'نونبر',
    'دجنبر',
  ]);
});

test.each([
  [
    '2013/..',
    '2024-04-08',
    'منذ سنة 2013، إلى غاية 8 أبريل 2024',
    'since 2013, as of 8 April 2024',
    'depuis 2013, situation au 8\u00A0avril 2024',
  ],
  [
    '2004-06-03/..',
    '2024-04',
    'منذ 3 يونيو 2004، إلى غاية أبريل 2024',
    'since 3 June 2004, as of April 2024',
    'depuis le 3\u00A0juin 2004, situation en avril 2024',
  ],
  [
    '195X/..',
    '2024',
    'منذ الخمسينيات، إلى غاية سنة 2024',
    'since the 1950s, as of 2024',
    'depuis les années 1950, situation en 2024',
  ],
])('an open end carries its edition: %s', (edtf, statedOn, ar, en, fr) => {
  expect(formatWhen({ edtf }, 'ar', { statedOn })).toBe(ar);
  expect(formatWhen({ edtf }, 'en', { statedOn })).toBe(en);
  expect(formatWhen({ edtf }, 'fr', { statedOn })).toBe(fr);
});

test('an open end without an edition does not pretend to last until today', () => {
  expect(formatEdtf('2013/..', 'ar')).toBe('منذ سنة 2013، دون ذكر النهاية');
  expect(formatEdtf('2013/..', 'en')).toBe('since 2013, end not stated');
  expect(formatEdtf('2013/..', 'fr')).toBe('depuis 2013, sans fin indiquée');
});

const sinceFifties = {
  ar: 'منذ أواخر الخمسينيات',
  en: 'since the late 1950s',
  fr: 'depuis la fin des années 1950',
};

test('what the record says in words wins', () => {
  expect(formatWhen({ edtf: '195X/..', words: sinceFifties }, 'fr')).toBe(sinceFifties.fr);
  expect(formatWhen({ edtf: '195X', words: sinceFifties }, 'ar', { frame: 'in' })).toBe(
    sinceFifties.ar,
  );
});

test('words with an open end carry the edition too', () => {
  const when = { edtf: '195X/..', words: sinceFifties };
  expect(formatWhen(when, 'fr', { statedOn: '2024-04-08' })).toBe(
    'depuis la fin des années 1950, situation au 8\u00A0avril 2024',
  );
});

test.each([
  [
    2018,
    2022,
    'label',
    'السنوات المالية من 2018 إلى 2022',
    'FY2018 to FY2022',
    'exercices 2018 à 2022',
  ],
  [2022, 2022, 'label', 'السنة المالية 2022', 'FY2022', 'exercice 2022'],
  [2022, 2022, 'in', 'في السنة المالية 2022', 'in FY2022', 'pendant l’exercice 2022'],
] as const)('fiscal years %d to %d, %s', (from, to, frame, ar, en, fr) => {
  const when = { fiscalYears: { from, to } };
  expect(formatWhen(when, 'ar', { frame })).toBe(ar);
  expect(formatWhen(when, 'en', { frame })).toBe(en);
  expect(formatWhen(when, 'fr', { frame })).toBe(fr);
});

test.each([
  ['2019-09-11', 'in', 'في 11 شتنبر 2019', 'on 11 September 2019', 'le 11\u00A0septembre 2019'],
  ['2011-05', 'in', 'في ماي 2011', 'in May 2011', 'en mai 2011'],
  ['2007', 'in', 'في سنة 2007', 'in 2007', 'en 2007'],
  ['199X', 'in', 'في التسعينيات', 'in the 1990s', 'dans les années 1990'],
  ['2019-03~', 'in', 'حوالي مارس 2019', 'about March 2019', 'vers mars 2019'],
  ['2016/2018', 'in', 'من 2016 إلى 2018', 'from 2016 to 2018', 'de 2016 à 2018'],
  ['2024-04-08', 'of', '8 أبريل 2024', 'of 8 April 2024', 'du 8\u00A0avril 2024'],
  ['2024-10', 'of', 'أكتوبر 2024', 'of October 2024', 'd’octobre 2024'],
  ['2024-04-08', 'as-of', 'إلى غاية 8 أبريل 2024', 'as of 8 April 2024', 'au 8\u00A0avril 2024'],
] as const)('%s in the frame "%s"', (edtf, frame, ar, en, fr) => {
  expect(formatWhen({ edtf }, 'ar', { frame })).toBe(ar);
  expect(formatWhen({ edtf }, 'en', { frame })).toBe(en);
  expect(formatWhen({ edtf }, 'fr', { frame })).toBe(fr);
});

test('a text that is no date is a fault and is thrown', () => {
  expect(() => parseDate('April 2024')).toThrow(RangeError);
});
