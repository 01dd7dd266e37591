import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolate, openLeftToRight, openRightToLeft, withoutBidiControls } from './bidi.ts';
import { formatList } from './lists.ts';

test('direction controls go and everything else stays', () => {
  const controls = '\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069';
  expect(withoutBidiControls(`a${controls}ب`)).toBe('aب');
  const kept = 'AH-64E\u200D\u200C\u00A0\u202F5\u202F810 « é » أباتشي\u0651';
  expect(withoutBidiControls(kept)).toBe(kept);
});

test('what was isolated comes out as it was', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(withoutBidiControls(isolate(text))).toBe(withoutBidiControls(text));
    }),
  );
});

test('only a line that would not run right to left gets a mark', () => {
  expect(openRightToLeft('المصدر: \u2068State\u2069')).toBe('المصدر: \u2068State\u2069');
  expect(openRightToLeft('\u20685810\u2069 قنابل')).toBe('\u20685810\u2069 قنابل');
  expect(openRightToLeft('AH-64E')).toBe('\u200FAH-64E');
  expect(openRightToLeft('\u2068أباتشي\u2069 AH-64E')).toBe('\u200F\u2068أباتشي\u2069 AH-64E');
  expect(openRightToLeft('\u2068\u2068أ\u2069 b\u2069')).toBe('\u200F\u2068\u2068أ\u2069 b\u2069');
  expect(openRightToLeft('58')).toBe('\u200F58');
});

test('a line that opens with Arabic gets a mark to run left to right, isolated or not', () => {
  expect(openLeftToRight('“هيمارس” was notified')).toBe('\u200E“هيمارس” was notified');
  expect(openLeftToRight('\u2068هيمارس\u2069 was notified')).toBe(
    '\u200E\u2068هيمارس\u2069 was notified',
  );
  expect(openLeftToRight('HIMARS (هيمارس)')).toBe('HIMARS (هيمارس)');
  expect(openLeftToRight('58')).toBe('58');
});

test('a list isolates each name, and an Arabic one runs right to left', () => {
  expect(formatList(['AH-64E', 'C-130H'], 'ar')).toBe(
    '\u200F\u2068AH-64E\u2069، \u2068C-130H\u2069',
  );
  expect(formatList(['AH-64E', 'C-130H'], 'fr')).toBe('\u2068AH-64E\u2069, \u2068C-130H\u2069');
});
