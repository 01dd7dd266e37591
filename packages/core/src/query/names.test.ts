import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findByName, foldName, type Named, namesOf } from './names.ts';

describe('spellings of one name normalise alike', () => {
  test.each([
    ['AH-64E', 'ah64e'],
    ['AH-64E', 'AH 64 E'],
    ['AN/MPQ-64F1', 'an mpq-64f1'],
    ['F-16', 'F‑16'],
    ['هيمارس', 'الهيمارس'],
    ['أباتشي', 'اباتشى'],
    ['أباتشي', 'أبـــاتشي'],
    ['إف 16', 'اف١٦'],
    ['إف 16', 'اف۱۶'],
    ['دبابة', 'دبابه'],
    ['شينوك', 'شِينُوك'],
    ['missile antinavire à lancement aérien', 'Missile antinavire a lancement aerien'],
    ['manœuvre', 'manoeuvre'],
    ['HIMARS', 'ＨＩＭＡＲＳ'],
    ['HIMARS', '\u2068HIMARS\u2069'],
  ])('%s = %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });
});

describe('different names stay apart', () => {
  test.each([
    ['AH-64E', 'AH-64D'],
    ['M1A1', 'M1A2'],
    ['هيمارس', 'مارس'],
    ['الي', 'ي'],
  ])('%s ≠ %s', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });
});

test('folding twice changes nothing, and nothing but letters and digits is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldName(text)).toMatch(/^[\p{L}\p{N}]*$/u);
    }),
  );
});

const named = (id: string, designation: string, arabic: string): Named => ({
  id,
  designation,
  name: { ar: `${arabic} (${designation})`, en: designation, fr: designation },
  aliases: { ar: [arabic], en: [`the ${id}`], fr: [`le ${id}`], arLatn: [`l ${id}`] },
});

const apache = named('apache', 'AH-64E', 'أباتشي');
const harpoon = named('harpoon', 'AGM-84L', 'هاربون');
const twin = named('twin', 'AGM-84L', 'توأم');

test('an entry is found by any of its names, in any script', () => {
  for (const name of ['AH64E', 'apache', 'الاباتشي', 'THE APACHE', 'le apache', 'l-apache']) {
    expect(findByName([apache, harpoon], name)?.id).toBe('apache');
  }
  expect(findByName([apache, harpoon], 'GM-84L')).toBeUndefined();
  expect(findByName([apache, harpoon], ' -- ')).toBeUndefined();
});

test('a name of two entries finds neither', () => {
  expect(findByName([harpoon, twin], 'AGM-84L')).toBeUndefined();
  expect(findByName([harpoon, twin], 'هاربون')?.id).toBe('harpoon');
});

test('names come with the designation first, then the ID, the names, the aliases', () => {
  expect(namesOf(apache).slice(0, 3)).toEqual(['AH-64E', 'apache', 'AH-64E']);
  expect(namesOf(apache)).toContain('l apache');
});
