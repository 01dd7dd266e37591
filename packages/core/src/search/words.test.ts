import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slipsBetween, toleranceFor } from './distance.ts';
import { soundOf, soundsTyped } from './sounds.ts';
import { foldWords } from './words.ts';

describe('a designation is one word, however it is written', () => {
  test.each([
    [
      'f16',
      [
        'F-16',
        'F16',
        'f 16',
        'إف-16',
        'اف 16',
        'ف16',
        'إف ١٦',
        'اف۱۶',
        'إف ـ 16',
        'l’F-16',
        "l'f16",
      ],
    ],
    ['ah64', ['AH64', 'AH-64', 'ah 64', 'إيه إتش 64']],
    ['m1a1', ['M1A1', 'm1a1', 'إم 1 إيه 1', 'إم1 إي1']],
    ['mq9', ['MQ-9', 'إم كيو 9']],
    ['c130', ['C-130', 'C 130', 'سي 130', 'سي-130', 'بسي 130']],
  ])('%s', (word, spellings) => {
    for (const spelling of spellings) expect(foldWords(spelling)).toEqual([word]);
  });
});

test.each([
  ['l’armée d’Abrams', ['armee', 'abram']],
  ['أبرامزM1A1', ['ابرامز', 'm1a1']],
  ['في 2019', ['في', '2019']],
  ['de 24', ['de', '24']],
  ['1,718 Casques', ['1718', 'casque']],
  ['', []],
  [' -- ', []],
])('%j has the words %j', (text, words) => {
  expect(foldWords(text)).toEqual(words);
});

test.each([
  ['مروحيات', 'مروحية'],
  ['الصواريخ', 'صاروخ'],
  ['دبابات', 'دبابة'],
  ['missiles', 'missile'],
])('%s and %s are one word', (one, other) => {
  expect(foldWords(one)).toEqual(foldWords(other));
});

test('what stands apart is joined, however it is spaced and marked', () => {
  expect(foldWords('F – 16')).toEqual(['f16']);
  expect(foldWords('إف - 16،')).toEqual(['f16']);
  expect(foldWords('f  16 f. 16')).toEqual(['f16', 'f16']);
  expect(foldWords('f — — 16')).toEqual(['f', '16']);
});

test('words hold letters and digits only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of foldWords(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
});

test('Arabic and Arabic in Latin letters sound alike', () => {
  for (const typed of ['abatchi', 'apatchi', 'abatshi', 'apache']) {
    expect(soundOf(typed)).toBe(soundOf('أباتشي'));
  }
  expect(soundsTyped('l9oba3at')).toContain(soundOf('القبعات'));
  expect(soundOf('3askari')).toBe(soundOf('عسكري'));
  expect(soundOf('tari9')).toBe(soundOf('طريق'));
});

test('slips are counted; two neighbours swapped are one', () => {
  expect(slipsBetween('himars', 'himars', 2)).toBe(0);
  expect(slipsBetween('himras', 'himars', 2)).toBe(1);
  expect(slipsBetween('javlin', 'javelin', 2)).toBe(1);
  expect(slipsBetween('kitten', 'sitting', 2)).toBe(3);
  expect(slipsBetween('a', 'abcdef', 2)).toBe(3);
});

test('short words and designations allow fewer slips', () => {
  expect(['tow', 'f16', 'himars', 'hercules'].map(toleranceFor)).toEqual([0, 0, 1, 2]);
});
