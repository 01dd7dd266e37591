import { dataset } from '@us-morocco-security/core';
import { describe, expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { readCommandLine } from '../input/command-line.ts';

import type { Language } from '../language/language.ts';

const shown = (claim: string, language: Language = 'en') =>
  ask(`/verify ${claim}`, language, dataset);

const badgesIn = (claim: string, language: Language) =>
  blocksOf(shown(claim, language), 'list')
    .flatMap(({ items }) => items)
    .map(({ badges: [verdict] }) => verdict?.text);

describe('/verify', () => {
  test.each([
    ['en', 'Morocco received 40 HIMARS', ['Differs', 'Other stage']],
    ['ar', 'تسلم المغرب 40 راجمة هيمارس', ['مختلف', 'مرحلة أخرى']],
    ['fr', 'Le Maroc a reçu 40 HIMARS', ['Écart', 'Autre étape']],
    ['en', 'Morocco paid $524.2 million for HIMARS', ['Ceiling, not price']],
  ] as const)('gives its verdicts in %s: %s', (language, claim, verdicts) => {
    expect(badgesIn(claim, language)).toEqual(verdicts);
  });

  test('shows the text as typed and what was read in it', () => {
    const claim = 'Morocco: 18 HIMARS, "language:fr" and all';
    expect(blocksOf(shown(claim), 'verbatim')[0]?.text).toBe(claim);
    expect(blocksOf(shown(claim), 'fields')[0]?.fields.map(({ label }) => label)).toEqual([
      '18',
      'HIMARS',
    ]);
  });

  test('names the record and its sources', () => {
    const reply = shown('Morocco received 40 HIMARS');
    const [item] = blocksOf(reply, 'list').flatMap(({ items }) => items);
    expect(item?.record).toBe('fms-2023-himars');
    expect(blocksOf(reply, 'citations')).toHaveLength(1);
  });

  test('says what it could not compare, and asks for the currency', () => {
    const notices = blocksOf(shown('صفقة هيمارس بقيمة 5 مليار درهم', 'ar'), 'notice');
    expect(notices[0]?.lines.join()).toContain('ما العملة المقصودة؟');
  });

  test('says so where the record covers nothing', () => {
    const [words] = blocksOf(shown('It rains in Rabat'), 'text');
    expect(words?.text).toContain('does not make it false');
  });

  test('takes a language before the text, and needs a text', () => {
    expect(readCommandLine('/verify language:fr un texte', 'en')).toMatchObject({
      language: 'fr',
      options: { claim: 'un texte' },
    });
    expect(shown('').failure?.code).toBe('missing-option');
  });
});
