import fc from 'fast-check';
import picocolors from 'picocolors';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { isPlain, widthOf } from './width.ts';
import { wrapText } from './wrap.ts';

const SIGNS = [...'aZ9é,.«»؟،هيمارسَّ€•█–—…’漢\u200f'];

test('plain signs are as wide as a terminal draws them', () => {
  for (let code = 0x20; code <= 0x2100; code += 1) {
    const sign = String.fromCharCode(code);
    if (isPlain(sign)) expect([code, widthOf(sign)]).toEqual([code, stringWidth(sign)]);
  }
  expect(widthOf('█•┃−')).toBe(4);
  expect(['\u001b', '漢', '🇲🇦', 'ﷺ'].map(isPlain)).toEqual([false, false, false, false]);
});

test('other signs are as wide, and escape sequences take no room', () => {
  expect(
    ['漢字', '🇲🇦', '🚁', 'é', '\u001b[1mab\u001b[22m', 'ﷺ', '\u2068x\u2069'].map(widthOf),
  ).toEqual([4, 2, 2, 1, 2, 1, 1]);
});

const words = fc.array(fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 }), {
  maxLength: 30,
});
const plainWords = fc.array(
  fc.string({ unit: fc.constantFrom(...'aZ9é,.هيمار'), minLength: 1, maxLength: 12 }),
  { maxLength: 30 },
);
const width = fc.integer({ min: 5, max: 30 });
const trimmed = (rows: string) => rows.split('\n').map((row) => row.trim());

test('text is wrapped where a library wraps it', () => {
  fc.assert(
    fc.property(fc.oneof(words, plainWords), width, (each, columns) => {
      const line = each.join(' ').normalize().trim();
      expect(wrapText(line, columns)).toEqual(trimmed(wrapAnsi(line, columns, { trim: true })));
    }),
    { numRuns: 2000 },
  );
});

test('what is set off is set off on every line it stands on', () => {
  const { bold, underline, cyan } = picocolors.createColors(true);
  const letters = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(letters, letters, width, (one, other, columns) => {
      const text = `x ${bold(underline(one.join(' ')))} y ${cyan(other.join(' '))} z`;
      expect(wrapText(text, columns)).toEqual(wrapAnsi(text, columns, { trim: true }).split('\n'));
    }),
  );
});
