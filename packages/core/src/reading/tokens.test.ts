import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { tokenize } from './tokens.ts';

const keysOf = (text: string): readonly string[] => tokenize(text).map(({ key }) => key);

describe('one spelling for many', () => {
  test.each([
    ['أَبَاتْشِي', 'اباتشي'],
    ['إفريقيا', 'افريقيا'],
    ['القوّة', 'القوه'],
    ['مبنى', 'مبني'],
    ['ابــاتشي', 'اباتشي'],
    ['ایران کلید', 'ايران كليد'],
    ['Sénat', 'senat'],
    ['manœuvres', 'manoeuvres'],
    ['HIMARS', 'himars'],
    ['٥٢٤ ۱۸ ７ १२३', '524 18 7 123'],
    ['هي\u200fمارس\u2069', 'هيمارس'],
  ])('%s is %s', (written, normalised) => {
    expect(normalise(written)).toBe(normalised);
  });

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

describe('a token', () => {
  test.each([
    ['أبرامزM1A1', ['ابرامز', 'm', '1', 'a', '1']],
    ['l’armée', ['l', 'armee']],
    ['524,2', ['524', ',', '2']],
    ['ـ 16', ['', '16']],
    ['ﷺ', ['صلياللهعليهوسلم']],
  ])('%j is cut into %j', (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  test.each([
    ['وبالصواريخ', 'صواريخ'],
    ['للمغرب', 'مغرب'],
    ['وال', 'وال'],
    ['حليفا', 'حليف'],
    ['Apaches', 'apache'],
    ['has', 'has'],
  ])('%s is found as %s', (word, stem) => {
    expect(tokenize(word)[0]?.bareStems).toContain(stem);
  });

  test('stands where it says, and nothing visible is between two that are glued', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(end, token.start)).toBe(token.gap);
          if (token.glued) expect(token.gap).toMatch(/^[\p{Cf}\p{M}]*$/u);
          end = token.end;
        }
      }),
    );
  });
});
