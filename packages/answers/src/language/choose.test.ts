import { expect, test } from 'vitest';
import { chooseLanguage } from './choose.ts';

test.each([
  [{ asked: 'fr', typed: 'هيمارس', hints: ['en-US'] }, 'fr'],
  [{ typed: 'هيمارس', hints: ['en-US'] }, 'ar'],
  [{ typed: 'HIMARS', hints: ['ar-EG', 'fr'] }, 'ar'],
  [{ typed: 'HIMARS', hints: [undefined, 'es-ES', 'fr-FR'] }, 'fr'],
  [{ hints: ['es-ES'] }, 'en'],
  [{ hints: [] }, 'en'],
] as const)('of %j it chooses %s', (signs, language) => {
  expect(chooseLanguage(signs)).toBe(language);
});
