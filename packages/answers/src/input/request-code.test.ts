import { languages } from '@us-morocco-security/core/labels';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import type { Request } from '../request.ts';
import { decodeRequest, encodeRequest, freeTextOf, needsFreeText } from './request-code.ts';

const asked = (command: string, options: Request['options'] = {}): Request => ({
  command,
  options,
  language: 'ar',
  page: 1,
});

/** Messages already sent contain these codes: changing one requires a new version. */
test.each([
  [asked('fms'), '2a1.fms'],
  [{ ...asked('fms', { year: '2019' }), language: 'en', page: 36 }, '2e10.fms.2019'],
  [{ ...asked('fms', { system: 'himars' }), language: 'fr' }, '2f1.fms...himars'],
  [asked('timeline', { from: '2004', topic: 'exercises' }), '2a1.timeline.2004..exercises'],
  [asked('assistance', { programme: 'imet', to: '2009' }), '2a1.assistance.imet..2009'],
  [asked('compare', { a: 'f-16', b: 'ah-64' }), '2a1.compare.f-16.ah-64'],
  [asked('search', { text: 'هيمارس', stage: 'listed' }), '2a1.search.~...listed'],
  [asked('verify', { claim: '40 HIMARS.' }), '2a1.verify.~'],
  [asked('whatsnew', { release: '0.1.0' }), '2a1.whatsnew.0_1_0'],
  [asked('language', { set: 'fr' }), '2a1.language.fr'],
] as const)('%j is written %s', (request, code) => {
  expect(encodeRequest(request)).toBe(code);
  expect(decodeRequest(code, freeTextOf(request))).toEqual(request);
});

test.each([
  asked('none'),
  asked('system', { name: 'هيمارس' }),
  asked('system', { name: 'a_b' }),
  asked('deal', { deal: 'two words' }),
])('%j, which was not answered so, has no code', (request) => {
  expect(encodeRequest(request)).toBeUndefined();
});

test.each([
  '',
  '1',
  '0a1.fms',
  '1x1.fms',
  '2a1.none',
  '2a1.eda.x',
  '2a1.search.~',
  '2a1.fms.a b',
  '%',
])('"%s" is no code', (code) => {
  expect(decodeRequest(code)).toBeUndefined();
});

test('only free text has to be read back', () => {
  expect(needsFreeText('2a1.search.~')).toBe(true);
  expect(needsFreeText('2a1.fms.2019')).toBe(false);
});

test('every request in canonical form comes back from its code', () => {
  const value = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,23}$/);
  const requests = fc.constantFrom(...commands).chain(({ name, options }) =>
    fc.record({
      command: fc.constant(name),
      options: fc
        .subarray(Object.keys(options))
        .chain((given) => fc.record(Object.fromEntries(given.map((option) => [option, value])))),
      language: fc.constantFrom(...languages),
      page: fc.integer({ min: 1, max: 9999 }),
    }),
  );
  fc.assert(
    fc.property(requests, (request) => {
      const code = encodeRequest(request) ?? '';
      expect(decodeRequest(code, freeTextOf(request))).toEqual(request);
      expect(code.length).toBeLessThanOrEqual(62);
    }),
  );
});

test('reading the data of a button never throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (code, text) => {
      const request = decodeRequest(code, text);
      expect(request === undefined || typeof request.command === 'string').toBe(true);
    }),
  );
});
