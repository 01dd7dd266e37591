import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { lookAlikesApart } from './look-alikes-apart.ts';

const withLookAlikes = (names: readonly string[]) =>
  changed(fixture, 'systems', 'kite', ['lookAlikes'], names);

test.each([
  [['kx9'], 'lookAlikes.0: "kx9" is a name of "kite" and its look-alike.'],
  [['الكايت'], 'lookAlikes.0: "الكايت" is a name of "kite" and its look-alike.'],
  [['red kite', 'Red Kite'], 'lookAlikes.1: "Red Kite" is listed twice.'],
])('%j is refused', (names, finding) => {
  expect(found(lookAlikesApart, withLookAlikes(names))).toEqual([`systems/kite ${finding}`]);
});

test('the name of another thing is welcome, also where it holds the own one', () => {
  expect(found(lookAlikesApart, withLookAlikes(['red kite', 'KX-10', 'Robin']))).toEqual([]);
});
