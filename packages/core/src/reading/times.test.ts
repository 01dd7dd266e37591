import { describe, expect, test } from 'vitest';
import { valuesIn } from './figure-fixtures.ts';
import { readFigures } from './figures.ts';

describe('years', () => {
  test.each([
    ['في عام 1998', 1998],
    ['منذ سنة 2009', 2009],
    ['budget 2019', 2019],
    ['in 2019 tanks arrived', 2019],
    ['jusqu’en 2025', 2025],
    ['until 2000', 2000],
  ])('%s', (text, year) => {
    expect(readFigures(text)).toMatchObject([{ kind: 'year', year, fiscal: false }]);
  });

  test.each([
    ['السنة المالية 2021', '2021'],
    ['fiscal year 2021', '2021'],
    ['exercice budgétaire 2021', '2021'],
    ['FY2021', 'FY2021'],
    ['FY 2021', 'FY 2021'],
    ['FY21', 'FY21'],
  ])('fiscal: %s', (text, slice) => {
    expect(readFigures(text)).toMatchObject([
      { kind: 'year', text: slice, year: 2021, fiscal: true },
    ]);
  });

  test.each([
    ['FY85', 1985],
    ['FY46', 1946],
    ['FY45', 2045],
    ['FY03', 2003],
  ])('two digits of the century at hand: %s', (text, year) => {
    expect(readFigures(text)).toMatchObject([{ kind: 'year', text, year, fiscal: true }]);
  });

  test('«fiscal» is said once for a list', () => {
    expect(readFigures('fiscal years 2018, 2019 and 2021; in 2022')).toMatchObject([
      { year: 2018, fiscal: true },
      { year: 2019, fiscal: true },
      { year: 2021, fiscal: true },
      { year: 2022, fiscal: false },
    ]);
  });

  test.each([
    ['1718', 1718],
    ['2,019', 2019],
    ['2019 soldats', 2019],
    ['2000 من الجنود', 2000],
    ['more than 2000', 2000],
    ['2000 دولار', 2000],
    ['2000 km', 2000],
    ['2000 كيلومتر', 2000],
    ['2000 million', 2_000_000_000],
  ])('a number: %s', (text, value) => {
    expect(readFigures(text)).toMatchObject([{ kind: 'number', value }]);
  });

  test.each([
    ['2013-2017', '2013-2017', false],
    ['2013–2017', '2013–2017', false],
    ['FY2013–17', 'FY2013–17', true],
    ['FY2013 to FY2017', 'FY2013 to FY2017', true],
    ['السنة المالية 2013-2017', '2013-2017', true],
    ['السنوات المالية من 2013 إلى 2017', '2013 إلى 2017', true],
    ['exercices 2013 à 2017', '2013 à 2017', true],
    ['between fiscal years 2013 and 2017', '2013 and 2017', true],
    ['بين 2013 و2017', '2013 و2017', false],
  ])('range: %s', (text, slice, fiscal) => {
    expect(readFigures(text)).toMatchObject([
      { kind: 'years', text: slice, from: 2013, to: 2017, fiscal },
    ]);
  });

  test('two years are no range', () => {
    expect(valuesIn('سنتي 2013 و2017')).toEqual([
      ['2013', 'year'],
      ['2017', 'year'],
    ]);
  });
});

describe('decades', () => {
  test.each([
    ['أواخر السبعينيات', 'السبعينيات', 1970, 'late'],
    ['مطلع التسعينات', 'التسعينات', 1990, 'early'],
    ['late 1970s', '1970s', 1970, 'late'],
    ['mid-1990s', '1990s', 1990, 'mid'],
    ['in the early nineties', 'nineties', 1990, 'early'],
    ['fin des années 1970', 'années 1970', 1970, 'late'],
    ['début des années quatre-vingt-dix', 'années quatre-vingt-dix', 1990, 'early'],
  ])('%s', (text, slice, from, part) => {
    expect(readFigures(text)).toMatchObject([
      { kind: 'decade', text: slice, from, readings: [from], part },
    ]);
  });

  test('no part is made up, and the twenties keep their doubt', () => {
    expect(readFigures('les années 70')[0]).not.toHaveProperty('part');
    expect(readFigures('the ’70s')).toMatchObject([{ kind: 'decade', from: 1970 }]);
    expect(readFigures('العشرينيات')).toMatchObject([{ readings: [1920, 2020] }]);
  });
});

describe('dates', () => {
  test.each([
    ['12 September 2018', '2018-09-12'],
    ['12 شتنبر 2018', '2018-09-12'],
    ['12 أيلول 2018', '2018-09-12'],
    ['12 من سبتمبر عام 2018', '2018-09-12'],
    ['3 كانون الأول 2004', '2004-12-03'],
    ['فاتح أكتوبر 2020', '2020-10-01'],
    ['1er octobre 2020', '2020-10-01'],
    ['April 9, 2023', '2023-04-09'],
    ['Dec. 19, 2006', '2006-12-19'],
    ['9th of May 2023', '2023-05-09'],
    ['2018-09-12', '2018-09-12'],
    ['2018-09', '2018-09'],
    ['ماي 2012', '2012-05'],
    ['juin 2012', '2012-06'],
    ['19 July', 'XXXX-07-19'],
    ['November 8-9, 2021', '2021-11-08/2021-11-09'],
    ['14 to 23 May 2024', '2024-05-14/2024-05-23'],
    ['23/09/2012', '2012-09-23'],
  ])('%s', (text, edtf) => {
    expect(readFigures(text)).toMatchObject([{ kind: 'date', text, edtf, readings: [edtf] }]);
  });

  test('a year printed once serves both ends', () => {
    expect(readFigures('du 17 mars au 8 avril 2018')).toMatchObject([
      { text: '17 mars', edtf: '2018-03-17' },
      { text: '8 avril 2018', edtf: '2018-04-08' },
    ]);
  });

  test('day and month may be in either order', () => {
    expect(readFigures('11/09/2018')).toMatchObject([{ readings: ['2018-09-11', '2018-11-09'] }]);
  });

  test('no day that is not', () => {
    expect(valuesIn('31 February')).toEqual([['31', 31]]);
    expect(valuesIn('they may 12 times')).toEqual([['12', 12]]);
    expect(valuesIn('in March 12 helicopters')).toEqual([['12', 12]]);
  });
});
