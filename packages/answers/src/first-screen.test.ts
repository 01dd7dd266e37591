import { languages } from '@us-morocco-security/core/labels';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitPoints, pageStarts, pointText, sizeOf } from './first-screen.ts';
import { replies } from './fixture/replies.ts';
import type { Lead, Point } from './reply.ts';

const lead = (text: string): Lead => ({ text, figure: null, source: null });
const point = (text: string): Point => ({ text });

test.each([
  ['', 1],
  ['a'.repeat(38), 1],
  [`${'a'.repeat(38)} b`, 2],
  ['a'.repeat(39), 2],
  [`${'a'.repeat(20)} ${'b'.repeat(20)}`, 2],
  ['one\ntwo', 2],
  ['one\n\ntwo', 3],
])('%j takes %i lines of 38 characters', (text, lines) => {
  expect(sizeOf(text).lines).toBe(lines);
});

test('marks that steer direction take no room', () => {
  expect(sizeOf('\u200F\u2068abc\u2069')).toEqual({ characters: 3, lines: 1 });
});

test('at most six points are shown, and none is lost', () => {
  const points = Array.from({ length: 9 }, (_, index) => point(`Point ${index}`));
  const { shown, left } = fitPoints(lead('Lead.'), points);
  expect(shown).toHaveLength(6);
  expect([...shown, ...left]).toEqual(points);
});

test('a point that does not fit is left, with those after it', () => {
  const points = [point('short'), point('long '.repeat(200)), point('short too')];
  expect(fitPoints(lead('Lead.'), points)).toEqual({
    shown: points.slice(0, 1),
    left: points.slice(1),
  });
});

test('pages follow one another, begin with the first entry and hold at most ten', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 300 }), { maxLength: 60 }), (texts) => {
      const starts = pageStarts(
        { characters: 40, lines: 2 },
        texts.map((text) => [point(text)]),
      );
      expect(starts[0]).toBe(0);
      for (const [index, start] of starts.entries()) {
        const end = starts[index + 1] ?? texts.length;
        expect(end - start).toBeGreaterThanOrEqual(texts.length === 0 ? 0 : 1);
        expect(end - start).toBeLessThanOrEqual(10);
      }
    }),
  );
});

test('a page holds the same entries in every language: the longest version decides', () => {
  const short = Array.from({ length: 10 }, () => [point('short')]);
  const long = Array.from({ length: 10 }, () => [point('short'), point('long '.repeat(60))]);
  const room = { characters: 40, lines: 2 };
  expect(pageStarts(room, short)).toEqual([0]);
  expect(pageStarts(room, long).length).toBeGreaterThan(3);
});

describe.each(languages)('the first message in %s', (language) => {
  test('fits: 750 characters and 26 lines leave room for what a chat adds', () => {
    const sizes = replies(language).map(({ lead: first, page, points, request }) => ({
      asked: `/${request.command} ${JSON.stringify(request.options)}`,
      ...sizeOf(
        [
          first.text,
          '',
          ...points.map(pointText),
          ...(first.source === null ? [] : [first.source.label]),
          ...(page === null ? [] : [page.label]),
        ].join('\n'),
      ),
    }));
    expect(sizes.filter(({ characters, lines }) => characters > 750 || lines > 26)).toEqual([]);
  });
});
