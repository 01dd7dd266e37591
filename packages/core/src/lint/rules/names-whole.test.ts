import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { namesWhole } from './names-whole.ts';

test('a popular name needs the designation', () => {
  expect(found(namesWhole, changed(fixture, 'systems', 'kite', ['name', 'ar'], 'كايت'))).toEqual([
    'systems/kite name.ar: "كايت" does not contain the designation KX-9.',
  ]);
});

test('a changed designation is none of the names', () => {
  expect(found(namesWhole, changed(fixture, 'systems', 'kite', ['designation'], 'KX-8'))).toEqual([
    'systems/kite name.ar: "كايت (KX-9)" does not contain the designation KX-8.',
    'systems/kite name.en: "Kite (KX-9)" does not contain the designation KX-8.',
    'systems/kite name.fr: "planeur Kite (KX-9)" does not contain the designation KX-8.',
  ]);
});
