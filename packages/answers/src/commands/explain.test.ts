import { dataset, type Rumour } from '@us-morocco-security/core';
import { languages } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask } from '../fixture/ask.ts';
import { fixture, rumour } from '../fixture/dataset.ts';
import { firstOf } from '../fixture/shown.ts';

test.each([
  ['ar', 'جملة أولى. جملة ثانية. جملة ثالثة.'],
  ['en', 'First sentence. Second sentence. Third sentence.'],
  ['fr', 'Première phrase. Deuxième phrase. Troisième phrase.'],
] as const)('a term is explained in its three sentences: %s', (language, sentences) => {
  for (const name of ['towing', 'aero-tow', 'الجر', 'tractage']) {
    const reply = ask(`/explain ${name}`, language);
    expect(reply.lead.text).toBe(sentences);
    expect(reply.points).toEqual([]);
  }
});

test('what has no room in the lead becomes points, in order, and the name is marked', () => {
  const long = `Towing is ${'long '.repeat(40)}.`;
  const sentence = (en: string) => ({ ar: en, en, fr: en });
  const [term] = fixture.terms;
  if (term === undefined) throw new Error('The sample dataset has a term.');
  const terms = [
    { ...term, explanation: [sentence(long), sentence(`${long}2`), sentence('Last.')] as const },
  ];
  const { lead, points } = ask('/explain towing', 'en', { ...fixture, terms });
  expect(lead).toEqual({ text: long, figure: 'Towing', source: null });
  expect(points.map(({ text }) => text)).toEqual([`${long}2`, 'Last.']);
});

test('what is reported of a term, and nothing supports, is said as such', () => {
  const rumours: readonly Rumour[] = [rumour('tow-move', { about: ['towing'] })];
  const reply = ask('/explain towing', 'en', { ...fixture, rumours });
  expect(firstOf(reply)).toContain('Reported, March 2001: Rumour tow-move, according to Gazette');
  expect(reply.records).toEqual(['towing', 'tow-move']);
});

test('a programme is explained by its acronym, and leads on to its command', () => {
  const { lead, next } = ask('/explain FMS');
  expect(lead.text).toBe('One. Two. Three.');
  expect(next.map(({ line }) => line)).toEqual(['/fms', '/overview']);
  expect(ask('/explain CWD').next[0]?.line).toBe('/demining');
});

test.each(['LOA', 'fms-case', 'FMF', 'المبيعات العسكرية الأجنبية', 'African Lion'])(
  'the record explains %s',
  (term) => {
    for (const language of languages) {
      const { failure, lead } = ask(`/explain ${term}`, language, dataset);
      expect(failure).toBeNull();
      expect(lead.text.length).toBeGreaterThan(40);
    }
  },
);
