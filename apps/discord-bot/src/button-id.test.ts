import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, readButtonId, writeButtonId } from './button-id.ts';

const fms = { command: 'fms', options: { year: '2019' }, language: 'ar', page: 2 } as const;

/** These stand under messages that were sent. */
test.each([
  ['previous', 'answer', 0, 'pa0-1a2.fms.2019'],
  ['next', 'answer', 1, 'na1-1a2.fms.2019'],
  ['language', 'answer', 35, 'laz-1a2.fms.2019'],
  ['ask', 'answer', 0, 'aa0-1a2.fms.2019'],
  ['sources', 'sources', 0, 'ss0-1a2.fms.2019'],
  ['back', 'answer', 0, 'ba0-1a2.fms.2019'],
  ['post', 'sources', 3, 'xs3-1a2.fms.2019'],
] as const)('%s of the %s, screen %d: %s', (action, view, screen, id) => {
  const place = { request: fms, view, screen };
  expect(writeButtonId(action as Action, place)).toBe(id);
  expect(readButtonId(id, undefined)).toEqual({ action, place });
});

test('what cannot be told in an ID has none', () => {
  const request = { ...fms, options: { year: 'two words' } };
  expect(writeButtonId('next', { request, view: 'answer', screen: 0 })).toBeUndefined();
});

test('a text that is gone is told apart from an unknown ID', () => {
  expect(readButtonId('na0-1a1.search.~', undefined)).toBe('lost-text');
  expect(readButtonId('na0-1a1.search.~', 'himars')).toMatchObject({ action: 'next' });
  expect(readButtonId('za0-1a1.search.~', 'himars')).toBe('unknown');
});

test('any ID is read without fault', () => {
  fc.assert(
    fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (id, text) => {
      expect(['string', 'object']).toContain(typeof readButtonId(id, text));
    }),
  );
});
