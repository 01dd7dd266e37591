import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { aliasesTidy } from './aliases-tidy.ts';

test.each([
  ['ar', ['كايت', 'الكايت'], 'aliases.ar.1: The alias "الكايت" is found already by "كايت".'],
  ['en', ['kx9'], 'aliases.en.0: The alias "kx9" is found already by "KX-9".'],
  [
    'fr',
    ['Planeur KITE KX9'],
    'aliases.fr.0: The alias "Planeur KITE KX9" is found already by "planeur Kite (KX-9)".',
  ],
  ['arLatn', ['kayt', 'KAYT'], 'aliases.arLatn.1: The alias "KAYT" is found already by "kayt".'],
])('%s %j holds dead weight', (language, aliases, finding) => {
  const path = ['aliases', language];
  expect(found(aliasesTidy, changed(fixture, 'systems', 'kite', path, aliases))).toEqual([
    `systems/kite ${finding}`,
  ]);
});

test('the acronym of a programme need not be an alias', () => {
  const path = ['aliases', 'en', 0];
  expect(
    found(aliasesTidy, changed(fixture, 'programmes', 'glider-loans', path, 'G.L.P.')),
  ).toEqual([
    'programmes/glider-loans aliases.en.0: The alias "G.L.P." is found already by "GLP".',
  ]);
});

test('each language has its own list', () => {
  const path = ['aliases', 'fr'];
  expect(found(aliasesTidy, changed(fixture, 'systems', 'kite', path, ['Kite']))).toEqual([]);
});
