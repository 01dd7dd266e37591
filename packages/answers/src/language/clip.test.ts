import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clip } from './clip.ts';

test.each([
  ['short enough', 20, 'short enough'],
  ['Deal: tanks for the army', 16, 'Deal: tanks for…'],
  ['worth 8.545 billion dollars', 17, 'worth…'],
  ['600 missiles', 8, '600…'],
  ['\u2068Deal\u2069: \u2068some long name\u2069', 17, '\u2068Deal\u2069: \u2068some\u2069…'],
])('%j in %d: %j', (text, most, clipped) => {
  expect(clip(text, most)).toBe(clipped);
});

test('it keeps to the limit, closes every isolate and halves no character', () => {
  const unit = fc.constantFrom('a', '9', ' ', '\u2068', '\u2069', '😀', 'ع');
  fc.assert(
    fc.property(
      fc.string({ unit, minLength: 20 }),
      fc.integer({ min: 5, max: 19 }),
      (words, most) => {
        const clipped = clip(words, most);
        expect(clipped.length).toBeLessThanOrEqual(most);
        expect(clipped).not.toMatch(/\p{Surrogate}/u);
        const opened = clipped.match(/\u2068/g)?.length ?? 0;
        expect(clipped.match(/\u2069/g)?.length ?? 0).toBeGreaterThanOrEqual(opened);
      },
    ),
  );
});
