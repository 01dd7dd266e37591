import { dataset } from '@us-morocco-security/core';
import { expect, test } from 'vitest';
import { ask } from '../fixture/ask.ts';
import { firstOf } from '../fixture/shown.ts';

test.each([
  [
    'en',
    [
      '2 names in this text: F-16, Foreign Military Sales (FMS).',
      'F-16 · System',
      'Foreign Military Sales (FMS) · Programme',
    ],
  ],
  [
    'ar',
    [
      'في هذا النص اسمان: F-16، المبيعات العسكرية الأجنبية (FMS).',
      'F-16 · منظومة',
      'المبيعات العسكرية الأجنبية (FMS) · برنامج',
    ],
  ],
] as const)('the names of a text are listed, in %s', (language, lines) => {
  const reply = ask('/mentions Morocco received F-16 jets under FMS', language, dataset);
  expect(firstOf(reply).split('\n')).toEqual(lines);
  expect(reply.points.map(({ next }) => next?.line)).toEqual([
    '/system name:f-16',
    '/explain term:fms',
  ]);
});

test('a text that names nothing gets an answer that says so', () => {
  const reply = ask('/mentions rien à lire ici', 'fr', dataset);
  expect(firstOf(reply)).toContain('aucun système, programme ou terme');
  expect(reply.isList).toBe(false);
});
