import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valuesIn } from './figure-fixtures.ts';
import { readFigures } from './figures.ts';

// Invented throughout, in the shape of an official list.
const list =
  'منذ أواخر الستينيات، ومنذ عام 1997، قدمت الشركة 7.345 مليار دولار. ويشمل ذلك: ' +
  '17 قاذفة من طراز M143؛ سبعة أنظمة راديو (MIDS-JTRS)؛ 26 طائرة من طراز F-18C/D بلوك 63؛ ' +
  '4,710 قنبلة MK83-2؛ تسعة رادارات AN/MPQ-65F2؛ أربع مروحيات CH-46E؛ 30 قاذفة LAU-128B مع ' +
  '15 صاروخًا من طراز AGM-66E؛ وطائرتين من طراز C-131H، و700 ناقلة من طراز M112A2؛ وطائرة جي 450. ' +
  'وفي السنة المالية 2013-2017، سمحت بما يزيد عن 153 مليون دولار، ونشرت 1618 من القوات، ' +
  'مع أكثر من ثلاثين دولة وآلاف الجنود.';

test('a list in official Arabic', () => {
  expect(valuesIn(list)).toEqual([
    ['الستينيات', 'decade'],
    ['1997', 'year'],
    ['7.345 مليار دولار', 7_345_000_000],
    ['17', 17],
    ['M143', 'designation'],
    ['سبعة', 7],
    ['26', 26],
    ['F-18C/D', 'designation'],
    ['بلوك 63', 'designation'],
    ['4,710', 4710],
    ['MK83-2', 'designation'],
    ['تسعة', 9],
    ['AN/MPQ-65F2', 'designation'],
    ['أربع', 4],
    ['CH-46E', 'designation'],
    ['30', 30],
    ['LAU-128B', 'designation'],
    ['15', 15],
    ['AGM-66E', 'designation'],
    ['وطائرتين', 2],
    ['C-131H', 'designation'],
    ['700', 700],
    ['M112A2', 'designation'],
    ['جي 450', 'designation'],
    ['2013-2017', 'years'],
    ['153 مليون دولار', 153_000_000],
    ['1618', 1618],
    ['ثلاثين', 30],
    ['وآلاف', 1000],
  ]);
});

// Written out here, so that expected texts do not depend on a formatter.
function grouped(value: number, mark: string): string {
  const digits = String(value);
  const head = digits.length % 3 || 3;
  const groups = [digits.slice(0, head), ...(digits.slice(head).match(/.{3}/g) ?? [])];
  return groups.join(mark);
}

function decimals(thousandths: number, mark: string): string {
  const fraction = String(thousandths % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  const whole = String(Math.floor(thousandths / 1000));
  return fraction === '' ? whole : `${whole}${mark}${fraction}`;
}

test('amounts in the three house styles are read back exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (thousandths) => {
      const point = decimals(thousandths, '.');
      const comma = decimals(thousandths, ',');
      const printed = [
        [`${point} مليار دولار`, 1e6],
        [`${comma} milliards de dollars`, 1e6],
        [`$${point} billion`, 1e6],
        [`${point} مليون دولار`, 1e3],
        [`${comma}\u00a0millions de dollars`, 1e3],
        [`$${point} million`, 1e3],
      ] as const;
      for (const [text, unit] of printed) {
        const value = thousandths * unit;
        expect(readFigures(text)).toMatchObject([{ text, readings: [value], currency: 'USD' }]);
      }
    }),
  );
});

test('counts in the three house styles are read back exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
      const arabic = value < 10_000 ? String(value) : grouped(value, ',');
      for (const text of [
        `${arabic} قنبلة`,
        `${grouped(value, '\u202f')} bombes`,
        `${grouped(value, ',')} bombs`,
      ]) {
        expect(readFigures(text)).toMatchObject([{ kind: 'number', readings: [value] }]);
      }
    }),
  );
});

const words = fc.constantFrom(
  ...[
    '1',
    '19',
    '2019',
    '600',
    '1.718',
    '٣',
    ',',
    '.',
    '-',
    '–',
    '/',
    '$',
    '%',
    '’',
    '(',
    '\u2068',
  ],
  ...[
    'و',
    'ستة',
    'عشر',
    'ألف',
    'مليون',
    'نصف',
    'من',
    'إلى',
    'عام',
    'طائرتين',
    'الأول',
    'شتنبر',
    'بلوك',
  ],
  ...['one', 'hundred', 'million', 'and', 'of', 'May', 'FY', 's', 'M', 'F', 'block', 'dollars'],
  ...['cent', 'quatre', 'vingt', 'mille', 'et', 'années', 'mars', 'à', 'Md', 'premier'],
);
const sentence = fc
  .array(fc.tuple(words, fc.constantFrom('', ' ', '\u00a0', '\n')), { maxLength: 20 })
  .map((parts) => parts.flat().join(''));

test('figures are slices, in order, and never overlap; digits are never lost', () => {
  fc.assert(
    fc.property(fc.oneof(sentence, fc.string({ unit: 'binary' })), (text) => {
      let end = 0;
      let left = '';
      for (const figure of readFigures(text)) {
        expect(text.slice(figure.start, figure.end)).toBe(figure.text);
        expect(figure.start).toBeGreaterThanOrEqual(end);
        expect(figure.end).toBeGreaterThan(figure.start);
        left += text.slice(end, figure.start);
        end = figure.end;
      }
      expect(left + text.slice(end)).not.toMatch(/[0-9٠-٩۰-۹]/);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ...['1', '1,111', ',111', '1 ', '1-', 'a-1', 'a-', '1/', '2019-', '2019 and ', '$', 'FY'],
  ...['و', 'ستة و', 'مليون ', 'hundred ', 'million and ', 'quatre-vingt-', 'May 1 to ', 'of '],
  ...['années ', '111 ', '\u0301', '\u2068', '’', 'ـ', '\ud83d'],
])('100 000 characters of %j', (unit) => {
  expect(readFigures(unit.repeat(100_000 / unit.length))).toBeInstanceOf(Array);
});

test('« dollars au » is no Australian dollar, « dollars AU » is', () => {
  expect(readFigures('478 millions de dollars au titre de')).toMatchObject([{ currency: 'USD' }]);
  expect(readFigures('478 million dollars AU')).toMatchObject([{ currency: 'AUD' }]);
});
