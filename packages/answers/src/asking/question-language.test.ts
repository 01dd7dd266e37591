import { expect, test } from 'vitest';
import { languageOfQuestion } from './question-language.ts';

test.each([
  ['Combien de F-16 le Maroc a-t-il achetés ?', 'fr'],
  ['quand est-ce que les Apache ont été livrés', 'fr'],
  ['quel est le prix des HIMARS', 'fr'],
  ['When will Morocco receive the HIMARS?', 'en'],
  ['how many tanks were delivered', 'en'],
  ['bch7al chra lmaghrib les F-16', undefined],
  ['himars', undefined],
  ['Abrams tanks', undefined],
  ['la', undefined],
  ['African Lion', undefined],
  ['هيمارس', undefined],
  ['', undefined],
])('%j is asked in %s', (text, language) => {
  expect(languageOfQuestion(text)).toBe(language);
});
