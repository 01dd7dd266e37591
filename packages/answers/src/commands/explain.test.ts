import { dataset } from '@us-morocco-security/core';
import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';

const said = (line: string, language: 'ar' | 'en' | 'fr') => {
  const reply = ask(line, language);
  return [...blocksOf(reply, 'heading'), ...blocksOf(reply, 'text')].map(({ text }) => text);
};

test.each([
  ['ar', ['جر الطائرات', 'جملة أولى.', 'جملة ثانية.', 'جملة ثالثة.']],
  ['en', ['Towing', 'First sentence.', 'Second sentence.', 'Third sentence.']],
  ['fr', ['Remorquage', 'Première phrase.', 'Deuxième phrase.', 'Troisième phrase.']],
] as const)('a term is explained in three sentences: %s', (language, sentences) => {
  for (const name of ['towing', 'aero-tow', 'الجر', 'tractage']) {
    expect(said(`/explain ${name}`, language)).toEqual(sentences);
  }
});

test('a programme is explained by its acronym', () => {
  expect(said('/explain FMS', 'en')).toEqual(['Programme fms', 'One.', 'Two.', 'Three.']);
});

test.each(['LOA', 'fms-case', 'FMF', 'المبيعات العسكرية الأجنبية', 'African Lion'])(
  'the record explains %s',
  (term) => {
    expect(ask(`/explain ${term}`, 'en', dataset).failure).toBeNull();
  },
);
