import { commands, type Request } from '@us-morocco-security/answers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlace, wholeCode, writePlace } from './place-code.ts';

const room = { most: 64, asked: undefined };
const deal: Request = {
  command: 'deal',
  options: { deal: 'fms-2023-himars' },
  language: 'en',
  page: 1,
};

test('a place is written in a few characters and read back', () => {
  const view = { section: 'stages', screen: 11 } as const;
  expect(writePlace({ request: deal, view: null }, room)).toBe('2e1.deal.fms-2023-himars');
  expect(writePlace({ request: deal, view }, room)).toBe('2e1.deal.fms-2023-himars!sb');
  expect(readPlace('2e1.deal.fms-2023-himars!sb')).toEqual({ request: deal, view });
  expect(readPlace('2f3.fms')).toEqual({
    request: { command: 'fms', options: {}, language: 'fr', page: 3 },
    view: null,
  });
});

test('a code of version 1 opens the beginning of its answer', () => {
  expect(readPlace('1a4.timeline.2004')).toEqual({
    request: { command: 'timeline', options: { from: '2004' }, language: 'ar', page: 1 },
    view: null,
  });
});

test('an unknown section letter opens the beginning', () => {
  expect(readPlace('2e1.fms!z0')).toMatchObject({ view: null });
});

test.each(['', '!s0', '9e1.fms', '2e1.nosuch', '2e1.fms!', '2e1.fms!s', 'menu:7'])(
  '%j is no place',
  (code) => {
    expect(readPlace(code)).toBe('unknown');
  },
);

test('free text is read back from the message, or is lost', () => {
  const request: Request = {
    command: 'verify',
    options: { claim: 'Morocco received 40 HIMARS' },
    language: 'en',
    page: 1,
  };
  const place = { request, view: { section: 'readings', screen: 0 } } as const;
  const { claim = '' } = request.options;
  expect(writePlace(place, room)).toBeUndefined();
  expect(writePlace(place, { ...room, asked: { text: 'another text' } })).toBeUndefined();
  const code = writePlace(place, { ...room, asked: { text: claim } });
  expect(code).toBe('2e1.verify.~!g0');
  expect(readPlace(code ?? '', claim)).toEqual(place);
  expect(readPlace(code ?? '')).toBe('lost-text');
});

test('a text that is kept is read by the key behind the code, or its hour is over', () => {
  const claim = 'Morocco received 40 HIMARS';
  const request: Request = { command: 'verify', options: { claim }, language: 'en', page: 1 };
  const place = { request, view: { section: 'readings', screen: 0 } } as const;
  const code = writePlace(place, { ...room, asked: { text: claim, key: 'c0ffee' } }) ?? '';
  expect(code).toBe('2e1.verify.~!g0@c0ffee');
  const texts = { read: (key: string) => (key === 'c0ffee' ? claim : undefined) };
  expect(readPlace(code, 'its beginning', texts)).toEqual(place);
  expect(readPlace(code, 'its beginning', { read: () => undefined })).toBe('expired-text');
  expect(readPlace(code, 'its beginning')).toBe('expired-text');
});

test('a question without a text carries no key', () => {
  const kept = { ...room, asked: { text: 'a long text', key: 'c0ffee' } };
  expect(writePlace({ request: deal, view: null }, kept)).toBe('2e1.deal.fms-2023-himars');
});

test('a place that would be read as another has no code', () => {
  expect(wholeCode({ request: { ...deal, options: { nosuch: 'x' } }, view: null })).toBeUndefined();
  expect(wholeCode({ request: { ...deal, options: { deal: 'a b' } }, view: null })).toBeUndefined();
  expect(writePlace({ request: deal, view: null }, { ...room, most: 23 })).toBeUndefined();
});

test('whatever is read is a place or refused, and whatever is written is read', () => {
  const codes = fc.oneof(
    fc.string({ maxLength: 64 }),
    fc
      .tuple(fc.constantFrom(...commands), fc.stringMatching(/^[.!~a-z0-9]{0,12}$/))
      .map(([{ name }, end]) => `2e1.${name}${end}`),
  );
  fc.assert(
    fc.property(codes, (code) => {
      const place = readPlace(code, 'x');
      if (typeof place === 'string') return;
      const written = writePlace(place, { most: 200, asked: { text: 'x' } });
      expect(written === undefined ? place : readPlace(written, 'x')).toEqual(place);
    }),
    { numRuns: 500 },
  );
});
