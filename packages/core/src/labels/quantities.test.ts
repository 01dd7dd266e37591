import { expect, test } from 'vitest';
import {
  formatCount,
  formatPercent,
  formatQuantity,
  formatRecordCount,
  formatShare,
} from './quantities.ts';

test.each([
  [5810, 'bomb', '5810 قنابل', '5,810 bombs', '5\u202F810\u00A0bombes'],
  [222, 'tank', '222 دبابة', '222 tanks', '222\u00A0chars'],
  [222, 'missile', '222 صاروخا', '222 missiles', '222\u00A0missiles'],
  [600, 'missile', '600 صاروخ', '600 missiles', '600\u00A0missiles'],
  [1718, 'peacekeeper', '1718 فردا', '1,718 peacekeepers', '1\u202F718\u00A0Casques bleus'],
  [2401, 'missile', '2401 صاروخ', '2,401 missiles', '2\u202F401\u00A0missiles'],
  [36_000, 'bomb', '36 ألف قنبلة', '36,000 bombs', '36\u202F000\u00A0bombes'],
  [0, 'record', 'لا توجد سجلات', '0 records', '0\u00A0fiche'],
  [1, 'aircraft', 'طائرة واحدة', '1 aircraft', '1\u00A0avion'],
  [2, 'country', 'دولتان', '2 countries', '2\u00A0pays'],
  [
    500,
    'small-diameter-bomb',
    '500 قنبلة صغيرة القطر',
    '500 small diameter bombs',
    '500\u00A0bombes de petit diamètre',
  ],
  [
    18,
    'rocket-launcher',
    '18 راجمة صواريخ',
    '18 multiple rocket launchers',
    '18\u00A0lance-roquettes multiples',
  ],
] as const)('%d × %s', (n, noun, ar, en, fr) => {
  expect(formatCount(n, noun, 'ar')).toBe(ar);
  expect(formatCount(n, noun, 'en')).toBe(en);
  expect(formatCount(n, noun, 'fr')).toBe(fr);
});

test('a table names the things first', () => {
  expect(formatCount(2, 'aircraft', 'ar', 'case-free')).toBe('الطائرات: 2');
  expect(formatCount(5810, 'bomb', 'en', 'case-free')).toBe('Bombs: 5,810');
  expect(formatCount(5810, 'bomb', 'fr', 'case-free')).toBe('Bombes\u00A0: 5\u202F810');
});

test('a bound governs the noun after it, and follows the colon in a table', () => {
  const two = { quantity: 2, qualifier: 'at-least' } as const;
  expect(formatQuantity(two, 'tank', 'ar')).toBe('ما لا يقل عن دبابتين');
  expect(formatQuantity(two, 'tank', 'fr')).toBe('au moins 2\u00A0chars');
  expect(formatQuantity(two, 'tank', 'ar', 'case-free')).toBe('الدبابات: ما لا يقل عن 2');
  expect(formatQuantity({ quantity: 600, qualifier: 'up-to' }, 'missile', 'ar')).toBe(
    'ما يصل إلى 600 صاروخ',
  );
  expect(formatQuantity({ quantity: 127, qualifier: 'at-least' }, 'tank', 'en')).toBe(
    'at least 127 tanks',
  );
});

test('a quantity that the source does not give is reported as missing', () => {
  expect(formatQuantity({}, 'missile', 'ar')).toBe('صواريخ (العدد غير مذكور في المصدر)');
  expect(formatQuantity({}, 'missile', 'en')).toBe('missiles (number not stated by the source)');
  expect(formatQuantity({}, 'radar', 'fr')).toBe('radars (nombre non précisé par la source)');
});

test('a record counts countries, people and ranks', () => {
  const countries = { of: 'countries', value: 40, qualifier: 'more-than' } as const;
  expect(formatRecordCount(countries, 'ar')).toBe('أكثر من 40 دولة');
  const founders = { of: 'founders', value: 30, qualifier: 'exact' } as const;
  expect(formatRecordCount(founders, 'ar')).toBe('30 عضوا مؤسسا');
  expect(formatRecordCount(founders, 'fr')).toBe('30\u00A0membres fondateurs');
});

test('a bounded rank is not reported as that rank', () => {
  const topTen = { of: 'rank', value: 10, qualifier: 'up-to' } as const;
  expect(formatRecordCount(topTen, 'en')).toBe('top 10');
  expect(formatRecordCount(topTen, 'fr')).toBe('10e rang ou mieux');
  expect(formatRecordCount({ ...topTen, value: 15, qualifier: 'exact' }, 'ar')).toBe('المرتبة 15');
});

test('percentages are written as each language writes them', () => {
  expect(formatPercent(58, 'ar')).toBe('58 في المائة');
  expect(formatPercent(58, 'en')).toBe('58%');
  expect(formatPercent(58, 'fr')).toBe('58\u202F%');
});

test('a share says when it is rounded', () => {
  expect(formatShare(1, 4, 'en')).toBe('25%');
  expect(formatShare(1, 3, 'en')).toBe('about 33.3%');
  expect(formatShare(1, 3, 'fr')).toBe('environ 33,3\u202F%');
});
