import { describe, expect, test } from 'vitest';
import { figuresIn, valuesIn } from './figure-fixtures.ts';
import { readFigures } from './figures.ts';

describe('number words', () => {
  test.each([
    ['سلم المصنع ستة رادارات', 'ستة', 6],
    ['ثماني سفن', 'ثماني', 8],
    ['ثمان سفن', 'ثمان', 8],
    ['وثلاثة زوارق', 'وثلاثة', 3],
    ['بسبع شاحنات', 'بسبع', 7],
    ['البلدان العشرة', 'العشرة', 10],
    ['أحد عشر زورقا', 'أحد عشر', 11],
    ['إحدى عشرة سفينة', 'إحدى عشرة', 11],
    ['اثنتا عشرة سفينة', 'اثنتا عشرة', 12],
    ['خمس عشرة سفينة', 'خمس عشرة', 15],
    ['أكثر من عشرين سفينة', 'عشرين', 20],
    ['ستة وثلاثون زورقا', 'ستة وثلاثون', 36],
    ['مئة وستة وأربعين', 'مئة وستة وأربعين', 146],
    ['مائتا زورق', 'مائتا', 200],
    ['ثلاثمئة وخمسة', 'ثلاثمئة وخمسة', 305],
    ['ثلاث مائة', 'ثلاث مائة', 300],
    ['خمسة آلاف وثمانمئة وعشرة', 'خمسة آلاف وثمانمئة وعشرة', 5810],
    ['ألفين وخمسمئة', 'ألفين وخمسمئة', 2500],
    ['مليوني شخص', 'مليوني', 2_000_000],
    ['ثلاثة ملايير', 'ثلاثة ملايير', 3_000_000_000],
    ['نصف مليون', 'نصف مليون', 500_000],
    ['مليون ونصف المليون', 'مليون ونصف المليون', 1_500_000],
    ['سفينة واحدة', 'واحدة', 1],
    ['one ship', 'one', 1],
    ['Twenty-four ships', 'Twenty-four', 24],
    ['twenty four ships', 'twenty four', 24],
    ['one hundred and six', 'one hundred and six', 106],
    ['two thousand and six', 'two thousand and six', 2006],
    ['four thousand seven hundred and twelve', 'four thousand seven hundred and twelve', 4712],
    ['two dozen ships', 'two dozen', 24],
    ['half a million', 'half a million', 500_000],
    ['trente-six navires', 'trente-six', 36],
    ['vingt et un navires', 'vingt et un', 21],
    ['vingt-et-un navires', 'vingt-et-un', 21],
    ['soixante-dix-sept', 'soixante-dix-sept', 77],
    ['soixante et onze', 'soixante et onze', 71],
    ['quatre-vingts', 'quatre-vingts', 80],
    ['quatre-vingt-dix-neuf', 'quatre-vingt-dix-neuf', 99],
    ['deux cent vingt-deux', 'deux cent vingt-deux', 222],
    ['trois mille', 'trois mille', 3000],
  ])('%s', (text, slice, value) => {
    expect(valuesIn(text)).toEqual([[slice, value]]);
    expect(readFigures(text)).toMatchObject([{ form: 'words', ordinal: false, vague: false }]);
  });

  test.each([
    ['أول سفينة', 'أول', 1],
    ['الدورة الأولى', 'الأولى', 1],
    ['الدورة الثالثة والعشرين', 'الثالثة والعشرين', 23],
    ['القرن الحادي عشر', 'الحادي عشر', 11],
    ['the first ship', 'first', 1],
    ['the twenty-first ship', 'twenty-first', 21],
    ['la première fois', 'première', 1],
    ['le vingt-deuxième navire', 'vingt-deuxième', 22],
    ['the 22nd ship', '22nd', 22],
    ['la 17e édition', '17e', 17],
    ['the 3,500th ship', '3,500th', 3500],
  ])('ordinal: %s', (text, slice, value) => {
    expect(valuesIn(text)).toEqual([[slice, value]]);
    expect(readFigures(text)).toMatchObject([{ ordinal: true }]);
  });

  test.each([
    ['آلاف الجنود', 'آلاف', 1000],
    ['عشرات السفن', 'عشرات', 10],
    ['مئات الآلاف', 'مئات الآلاف', 100_000],
    ['thousands of people', 'thousands', 1000],
    ['tens of thousands', 'tens of thousands', 10_000],
    ['des milliers de personnes', 'milliers', 1000],
    ['des dizaines de milliers', 'dizaines de milliers', 10_000],
  ])('an order of size only: %s', (text, slice, value) => {
    expect(valuesIn(text)).toEqual([[slice, value]]);
    expect(readFigures(text)).toMatchObject([{ vague: true }]);
  });

  test('an Arabic dual is two of the listed nouns, and only of those', () => {
    expect(valuesIn('وطائرتين ودبابتان وناقلتي جند')).toEqual([
      ['وطائرتين', 2],
      ['ودبابتان', 2],
      ['وناقلتي', 2],
    ]);
    expect(readFigures('طائرتان')).toMatchObject([{ form: 'dual' }]);
    expect(valuesIn('مشاركين من بلدان عدة بين الطرفين وصاروخي الدفع')).toEqual([]);
  });

  test('neighbours stay apart', () => {
    expect(valuesIn('الفئات الثلاث الأولى')).toEqual([
      ['الثلاث', 3],
      ['الأولى', 1],
    ]);
    expect(valuesIn('the first five of 31')).toEqual([
      ['first', 1],
      ['five', 5],
      ['31', 31],
    ]);
    expect(valuesIn('4 million and 300 ships')).toEqual([
      ['4 million', 4_000_000],
      ['300', 300],
    ]);
    expect(valuesIn('seven (7)')).toEqual([
      ['seven', 7],
      ['7', 7],
    ]);
  });

  test.each([
    'une fiche et un navire',
    'الملك محمد السادس',
    'الوزير الأول',
    'لست هناك',
    'صدر يوم الاثنين',
    'second-hand ships',
    'le premier ministre',
    'they seize ships',
    'du matériel neuf',
  ])('no figure: %s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});

describe('separators', () => {
  test.each([
    ['7,345 مليار دولار', 7_345_000_000],
    ['7.345 billion', 7_345_000_000],
    ['2,113 millions', 2_113_000],
    ['985,2 millions', 985_200_000],
    ['٧٫٣٤٥ مليار', 7_345_000_000],
    ['۷٬۳۴۵', 7345],
    ['4,810 قنبلة', 4810],
    ['4.810 casques bleus', 4810],
    ['4,810 U.S. military personnel', 4810],
    ['4,810 MK82', 4810],
    ['36.000 dollars', 36_000],
    ['$4,810', 4810],
    ['13 049 842', 13_049_842],
    ['13\u202f049\u202f842', 13_049_842],
    ['13\u00a0049\u00a0842', 13_049_842],
    ['13,049,842', 13_049_842],
    ['13.049.842', 13_049_842],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['0.545', 0.545],
    ['12,5', 12.5],
    ['8 ملايين و500 ألف', 8_500_000],
  ])('%s is one reading', (text, value) => {
    expect(readFigures(text)[0]).toMatchObject({ kind: 'number', value, readings: [value] });
  });

  test.each(['4.718', '4,718', '4,718 kg', '4.718 بحسب المصدر', '$4.718'])(
    '%s may be either',
    (text) => {
      expect(readFigures(text)).toMatchObject([{ value: 4718, readings: [4718, 4.718] }]);
    },
  );

  test('a list is not one number', () => {
    expect(valuesIn('Port,2024,600,12.5,3')).toEqual([
      ['2024', 'year'],
      ['600', 600],
      ['12.5', 12.5],
      ['3', 3],
    ]);
    expect(valuesIn('10,20,30')).toEqual([
      ['10', 10],
      ['20', 20],
      ['30', 30],
    ]);
  });

  test('a run too long to count anything is a designation', () => {
    expect(valuesIn('1234567890123456')).toEqual([['1234567890123456', 'designation']]);
  });

  test('digits are exact', () => {
    expect(readFigures('1.996 ')[0]).toMatchObject({ decimal: '1996' });
    expect(readFigures('1.996 million')[0]).toMatchObject({ decimal: '1996000' });
    expect(readFigures('0.1 thousand')[0]).toMatchObject({ decimal: '100' });
    expect(readFigures('123456789.123456 billion')[0]).toMatchObject({
      decimal: '123456789123456000',
    });
  });
});

describe('money', () => {
  test.each([
    ['$8.5bn', 8_500_000_000, 'USD'],
    ['$1.2B', 1_200_000_000, 'USD'],
    ['$233M', 233_000_000, 'USD'],
    ['$233m', 233_000_000, 'USD'],
    ['$ 10 billion', 10_000_000_000, 'USD'],
    ['US$5 million', 5_000_000, 'USD'],
    ['USD 430 million', 430_000_000, 'USD'],
    ['$10-million', 10_000_000, 'USD'],
    ['478 M$', 478_000_000, 'USD'],
    ['3,4 Md$', 3_400_000_000, 'USD'],
    ['2 mds de dollars', 2_000_000_000, 'USD'],
    ['4 milliards de dollars', 4_000_000_000, 'USD'],
    ['16 مليون دولار', 16_000_000, 'USD'],
    ['مليوني دولار', 2_000_000, 'USD'],
    ['950 مليار سنتيم', 950_000_000_000, 'MAD-centime'],
    ['3 ملايين درهم', 3_000_000, 'MAD'],
    ['5 millions de dirhams', 5_000_000, 'MAD'],
    ['5 millions d’euros', 5_000_000, 'EUR'],
    ['C$3 million', 3_000_000, 'CAD'],
    ['3 million Canadian dollars', 3_000_000, 'CAD'],
  ])('%s', (text, value, currency) => {
    const [figure, ...more] = readFigures(text);
    expect(figure).toMatchObject({ kind: 'number', text, value, readings: [value], currency });
    expect(more).toEqual([]);
  });

  test('a sign between two amounts belongs to the one it touches', () => {
    expect(figuresIn('24 $36')).toMatchObject([
      ['24', { value: 24 }],
      ['$36', { value: 36, currency: 'USD' }],
    ]);
    expect(figuresIn('5 M$ 478')).toMatchObject([
      ['5 M$', { value: 5_000_000, currency: 'USD' }],
      ['478', { value: 478 }],
    ]);
    expect(readFigures('478 ships')[0]).not.toHaveProperty('currency');
    expect(readFigures('600 m')).toMatchObject([{ value: 600 }]);
  });

  test.each([
    ['58%', 58],
    ['58\u202f%', 58],
    ['٪58', 58],
    ['58 في المائة', 58],
    ['12,5 بالمئة', 12.5],
    ['40 percent', 40],
    ['deux pour cent', 2],
    ['1.718 %', 1.718],
  ])('percent: %s', (text, value) => {
    expect(readFigures(text)).toMatchObject([{ kind: 'percent', text, value }]);
  });
});

describe('qualifiers', () => {
  test.each([
    ['أكثر من 40 سفينة', 'more-than'],
    ['لما يزيد عن 40 سفينة', 'more-than'],
    ['أزيد من 40 سفينة', 'more-than'],
    ['ما لا يقل عن 40 سفينة', 'at-least'],
    ['ما يصل إلى 40 سفينة', 'up-to'],
    ['نحو 40 سفينة', 'approximately'],
    ['حوالي 40 سفينة', 'approximately'],
    ['ما يقارب 40 سفينة', 'nearly'],
    ['أقل من 40 سفينة', 'less-than'],
    ['more than 40 ships', 'more-than'],
    ['over $40 million', 'more-than'],
    ['at least 40 ships', 'at-least'],
    ['no less than 40 ships', 'at-least'],
    ['up to forty ships', 'up-to'],
    ['about 40 ships', 'approximately'],
    ['some 40 ships', 'approximately'],
    ['almost 40%', 'nearly'],
    ['plus de 40 navires', 'more-than'],
    ['plus d’une quarantaine, au moins 40 navires', 'at-least'],
    ['jusqu’à 40 navires', 'up-to'],
    ['environ 40 navires', 'approximately'],
    ['près de 40 navires', 'nearly'],
  ])('%s', (text, qualifier) => {
    expect(readFigures(text)).toMatchObject([{ qualifier }]);
  });

  test('none is made up', () => {
    expect(readFigures('40 ships')[0]).not.toHaveProperty('qualifier');
  });
});

describe('designations', () => {
  test.each([
    'M142',
    'AGM-154C',
    'F-16C/D',
    'F\u201116V',
    'AN/MPQ-64F1',
    'MK82-1',
    'AIM-9X-2',
    'BGM-71-4B-RF',
    'GBU-39/B',
    'M1A1',
    'C-130H',
    'G550',
    'G 550',
    'F 16',
    'جي 550',
    'إف-16',
    'بلوك 72',
    'Block 72',
    'Section 333',
    'block 52',
    'Link 16',
    'Liaison 16',
    '09-53',
    '19-16',
    '0S-23',
    '24/7',
  ])('%s', (text) => {
    const named = `${text}، ثم`;
    expect(valuesIn(named)).toEqual([[text, 'designation']]);
  });

  test('it may stand glued to Arabic, and among quantities', () => {
    expect(valuesIn('أبرامزM1A1')).toEqual([['M1A1', 'designation']]);
    expect(valuesIn('25 طائرة F-16C/D بلوك 72؛ و30 قنبلة')).toEqual([
      ['25', 25],
      ['F-16C/D', 'designation'],
      ['بلوك 72', 'designation'],
      ['30', 30],
    ]);
  });

  test('a range, a measure and a word before a hyphen are none', () => {
    expect(valuesIn('24-36 helicopters')).toEqual([
      ['24', 24],
      ['36', 36],
    ]);
    expect(valuesIn('105mm gun, 12-month course, 2nd-largest')).toEqual([
      ['105', 105],
      ['12', 12],
      ['2nd', 2],
    ]);
    expect(valuesIn('MIDS-JTRS')).toEqual([]);
  });
});
