import type { Hue } from '@us-morocco-security/answers';
import { describe, expect, test } from 'vitest';
import { contrast, distance, sights } from './fixture/colour.ts';
import { themeNames, themes } from './theme.ts';

test('the measures know black from white, and red from green', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
  expect(distance('#C00000', '#008000', sights.everything)).toBeGreaterThan(100);
  expect(distance('#B05A00', '#6E7300', sights['no green'])).toBeLessThan(20);
});

/** Hues that meet in one picture. */
const together: readonly (readonly Hue[])[] = [
  ['claimed', 'notified', 'listed', 'authorised', 'contracted', 'delivered', 'cancelled'],
  ['first', 'second', 'third', 'fourth', 'fifth'],
];

describe.each(themeNames)('%s', (name) => {
  const theme = themes[name];

  test('texts have 4.5:1 and shapes 3:1 on background and panels', () => {
    for (const behind of [theme.background, theme.surface]) {
      for (const text of [theme.ink, theme.muted]) {
        expect(contrast(text, behind)).toBeGreaterThanOrEqual(4.5);
      }
      for (const hue of Object.values(theme.hues)) {
        expect(contrast(hue, behind)).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test.each(Object.entries(sights))(
    'hues of one picture stay apart for eyes that see %s',
    (_, sight) => {
      const near = together.flatMap((hues) =>
        hues.flatMap((one, index) =>
          hues
            .slice(index + 1)
            .filter((other) => distance(theme.hues[one], theme.hues[other], sight) < 20)
            .map((other) => `${one} and ${other}`),
        ),
      );
      expect(near).toEqual([]);
    },
  );
});
