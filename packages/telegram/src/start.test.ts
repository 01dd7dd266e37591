import { dataset, factsOf } from '@us-morocco-security/core';
import { checkStartParameter } from '@us-morocco-security/telegram-emulator';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStart, writeStart } from './start.ts';

const asked = (command: string, options: Readonly<Record<string, string>>) =>
  ({ request: { command, options, language: 'en', page: 1 }, view: null }) as const;

test.each([
  ['deal_listed-himars', 'deal', { deal: 'listed-himars' }],
  ['system_himars', 'system', { name: 'himars' }],
  ['fms', 'fms', {}],
  ['timeline_2004_2012', 'timeline', { from: '2004', to: '2012' }],
])('%s opens /%s %j', (payload, command, options) => {
  expect(readStart(payload, 'fr')).toEqual({
    request: { command, options, language: 'fr', page: 1 },
    view: null,
  });
});

test.each(['', 'nosuch_himars', '9e1_dfms', '1e1', '1e1_dsearch_d~'])(
  '%j opens nothing',
  (payload) => {
    expect(readStart(payload, 'fr')).toBeUndefined();
  },
);

test('every record and every pair of systems fits into a link, and comes back from it', () => {
  const ids = dataset.systems.map(({ id }) => id);
  const requests = [
    ...factsOf(dataset).map(({ id }) => asked('cite', { record: id })),
    ...ids.flatMap((a) => ids.map((b) => asked('compare', { a, b }))),
  ];
  for (const request of requests) {
    const payload = writeStart(request) ?? '';
    expect(checkStartParameter(payload)).toEqual([]);
    expect(readStart(payload, 'en')).toEqual(request);
  }
});

test('whatever a value holds comes back, or has no link', () => {
  const value = fc.string({
    unit: fc.constantFrom('a', 'Z', '0', '-', '.', 'u', 'd'),
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(value, (name) => {
      const payload = writeStart(asked('system', { name }));
      if (payload === undefined) return;
      expect(checkStartParameter(payload)).toEqual([]);
      expect(readStart(payload, 'en')).toEqual(asked('system', { name }));
    }),
  );
});

test('a section opens by a link too', () => {
  const place = { ...asked('fms', {}), view: { section: 'sources', screen: 1 } } as const;
  const payload = writeStart(place) ?? '';
  expect(checkStartParameter(payload)).toEqual([]);
  expect(readStart(payload, 'en')).toEqual(place);
});

test('free text has no link', () => {
  expect(writeStart(asked('search', { text: 'himars' }))).toBeUndefined();
});
