import { dataset } from '@us-morocco-security/core';
import { languages, withoutBidiControls } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { answer } from '../answer.ts';
import { clock } from '../fixture/ask.ts';
import { findEntries } from './entries.ts';

test.each([
  ['himars', 'en', 'HIMARS (M142) · multiple rocket launcher · 2 deals'],
  ['هيمارس', 'ar', 'هيمارس (M142) · راجمة صواريخ · صفقتان'],
  ['hmars', 'fr', 'HIMARS (M142) · lance-roquettes multiple · 2\u00A0transactions'],
] as const)('%s finds first in %s: %s', (typed, language, name) => {
  const [first] = findEntries(typed, dataset, language, 5);
  expect(withoutBidiControls(first?.item.text ?? '')).toBe(name);
  expect(first?.request).toEqual({
    command: 'system',
    options: { name: 'himars' },
    language,
    page: 1,
  });
});

test('no more are found than asked for, and each leads to an answer', () => {
  for (const language of languages) {
    const found = findEntries('morocco', dataset, language, 20);
    expect(found).toHaveLength(20);
    const failures = found.map(({ request }) => answer(request, dataset, clock).failure);
    expect(failures.filter((failure) => failure !== null)).toEqual([]);
  }
});
