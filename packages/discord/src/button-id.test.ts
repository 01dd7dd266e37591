import type { Place } from '@us-morocco-security/chat';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, readButtonId, writeButtonId } from './button-id.ts';

const fms = { command: 'fms', options: { year: '2019' }, language: 'ar', page: 2 } as const;
const beginning: Place = { request: fms, view: null };

/** IDs of buttons under messages already sent. */
test.each<[Action, Place, string]>([
  ['turn', beginning, 't-2a2.fms.2019'],
  ['language', beginning, 'l-2a2.fms.2019'],
  ['open', { request: fms, view: { section: 'sources', screen: 0 } }, 'o-2a2.fms.2019!00'],
  ['turn', { request: fms, view: { section: 'deals', screen: 35 } }, 't-2a2.fms.2019!dz'],
  ['back', beginning, 'b-2a2.fms.2019'],
  ['ask', beginning, 'a-2a2.fms.2019'],
  ['post', beginning, 'x-2a2.fms.2019'],
])('%s of %j: %s', (action, place, id) => {
  expect(writeButtonId(action, place, undefined)).toBe(id);
  expect(readButtonId(id, undefined)).toEqual({ action, place });
});

/** IDs under messages sent before answers had sections; their pages began elsewhere. */
test.each<[string, Action, Place['view']]>([
  ['pa0-1a2.fms.2019', 'turn', null],
  ['na1-1a2.fms.2019', 'turn', null],
  ['laz-1a2.fms.2019', 'language', null],
  ['aa0-1a2.fms.2019', 'ask', null],
  ['ss0-1a2.fms.2019', 'open', { section: 'sources', screen: 0 }],
  ['ns1-1a2.fms.2019', 'turn', { section: 'sources', screen: 0 }],
  ['ba0-1a2.fms.2019', 'back', null],
  ['xs3-1a2.fms.2019', 'post', { section: 'sources', screen: 0 }],
])('%s means %s of %j', (id, action, view) => {
  expect(readButtonId(id, undefined)).toEqual({
    action,
    place: { request: { ...fms, page: 1 }, view },
  });
});

test('what cannot be written into an ID has none', () => {
  const place = (options: Record<string, string>): Place => ({
    request: { ...fms, options },
    view: null,
  });
  expect(writeButtonId('turn', place({ year: 'two words' }), undefined)).toBeUndefined();
  expect(writeButtonId('turn', place({ year: '9'.repeat(100) }), undefined)).toBeUndefined();
});

test('a text that is gone is told apart from an unknown ID', () => {
  expect(readButtonId('t-2a1.search.~', undefined)).toBe('lost-text');
  expect(readButtonId('na0-1a1.search.~', undefined)).toBe('lost-text');
  expect(readButtonId('t-2a1.search.~', 'himars')).toMatchObject({ action: 'turn' });
  expect(readButtonId('z-2a1.search.~', 'himars')).toBe('unknown');
});

test('any ID is read without fault', () => {
  fc.assert(
    fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (id, text) => {
      expect(['string', 'object']).toContain(typeof readButtonId(id, text));
    }),
  );
});
