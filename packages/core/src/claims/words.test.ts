import { expect, it } from 'vitest';
import { foldPhrase } from './phrases.ts';
import { stageWords } from './words.ts';

it.each([
  ['received', 'took delivery'],
  ['received', 'pris livraison'],
  ['received', 'تسلمت'],
  ['held', 'possède'],
  ['bought', 'purchased'],
])('%s is said by %s', (stage, words) => {
  expect(stageWords.values.get(foldPhrase(words))).toBe(stage);
});
