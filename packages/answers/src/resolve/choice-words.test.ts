import { dataset, stages, topics } from '@us-morocco-security/core';
import { languages } from '@us-morocco-security/core/labels';
import { searchedCollections } from '@us-morocco-security/core/search';
import { expect, test } from 'vitest';
import { choiceLabel } from '../words.ts';
import { findChoice, namesWithoutDataset } from './choice-words.ts';

const programmes = dataset.programmes.map(({ id }) => id);

test.each([
  ['stages', stages],
  ['topics', topics],
  ['kinds', searchedCollections],
  ['programmes', programmes],
  ['languages', languages],
])('every label of %s is accepted in every language', (_, choices) => {
  for (const choice of choices) {
    for (const language of languages) {
      expect(findChoice(choices, choiceLabel(choice, dataset, language), dataset)).toBe(choice);
    }
  }
});

test.each([
  ['stages', stages],
  ['topics', topics],
  ['kinds', searchedCollections],
  ['languages', languages],
])('no word means two %s', (_, choices) => {
  for (const choice of choices) {
    for (const name of namesWithoutDataset(choice)) expect(findChoice(choices, name)).toBe(choice);
  }
});

test.each(['', ' ', '؟', 'zeppelin', 'ل', '\u0000'])('%j names no choice', (typed) => {
  expect(findChoice(stages, typed, dataset)).toBeUndefined();
});
