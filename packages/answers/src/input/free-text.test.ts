import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Request } from '../request.ts';
import { readableRequest, wasCut } from './free-text.ts';

const verify = (claim: string): Request => ({
  command: 'verify',
  options: { claim },
  language: 'en',
  page: 1,
});

const read = (claim: string, most: number): string | undefined =>
  readableRequest(verify(claim), most).options.claim;

test.each([
  ['  short  ', 'short'],
  ['Morocco received 40 HIMARS', 'Morocco received […]'],
  ['exactly twenty-four signs', 'exactly […]'],
])('%j is read as %j', (claim, text) => {
  expect(read(claim, 22)).toBe(text);
});

test('a cut text says so, is short enough, and is cut no further', () => {
  fc.assert(
    fc.property(fc.lorem({ mode: 'sentences', maxCount: 6 }), (claim) => {
      const text = read(claim, 60) ?? '';
      expect(text.length).toBeLessThanOrEqual(60);
      expect(wasCut(text)).toBe(claim.trim().length > 60);
      expect(read(text, 60)).toBe(text);
    }),
  );
});
