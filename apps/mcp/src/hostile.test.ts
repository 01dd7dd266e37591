/** Whatever is sent, a tool answers: in time, by the schema, without a fault. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from './fixture/made.ts';
import { tools } from './tools.ts';

const INVISIBLE = /(?!\n)\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

const names = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'prototype',
  '../../etc/passwd',
  'record://fms-active-cases',
  'fms-active-cases@0.1.0',
  '\u202Eسرامیه\u202C',
  '\u2066himars\u2069',
  'himars\u0000',
  '\u001B[31mhimars\u001B[0m',
  '\r\nContent-Length: 0\r\n',
  '{"$ref":"#"}',
  '%00%ff',
  '\uD800',
  '👩‍👩‍👧‍👦',
  '٢٠١٩',
  '-1',
  '1e309',
  'NaN',
  ' ',
  '\u00A0\u200B',
  'ا'.repeat(200),
  'himars '.repeat(28),
];

const anyName = fc.oneof(
  fc.constantFrom(...names),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
);

const given: Readonly<Record<string, (name: string, other: string) => object>> = {
  find: (text) => ({ text }),
  record: (name) => ({ name }),
  compare: (a, b) => ({ a, b }),
  timeline: (from, to) => ({ from, to }),
  verify: (text) => ({ text }),
  sources: (record) => ({ record }),
};

describe.each(tools)('$name', ({ name, output }) => {
  test('answers whatever it is given, without characters that are not seen', () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        const arguments_ = given[name]?.(one, other) ?? {};
        const { structured, text } = run(name, arguments_);
        expect(output.safeParse(structured).error).toBeUndefined();
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(INVISIBLE);
        expect(JSON.stringify(structured).length).toBeLessThan(24_000);
      }),
      { numRuns: 60, examples: names.map((odd) => [odd, 'himars']) },
    );
  });
});

test('the longest text is checked in bounded words', () => {
  const sentence = 'Morocco received 40 HIMARS for $524.2 million in 2023. ';
  const text = sentence.repeat(Math.floor(20_000 / sentence.length));
  const { structured } = run('verify', { text });
  expect(structured.parts?.length).toBeLessThanOrEqual(20);
  expect(structured.moreParts).toBeGreaterThan(0);
});

test.each([
  ['find', {}],
  ['find', { text: 7 }],
  ['find', { text: '' }],
  ['find', { text: 'x'.repeat(201) }],
  ['find', { text: 'himars', kind: 'weapons' }],
  ['find', { text: 'himars', year: '2019' }],
  ['find', { text: 'himars', page: 0 }],
  ['find', { text: 'himars', page: 1.5 }],
  ['find', { text: 'himars', language: 'de' }],
  ['record', { name: ['himars'] }],
  ['record', { name: null }],
  ['record', { id: 'himars' }],
  ['compare', { a: 'himars' }],
  ['timeline', { from: 2004 }],
  ['verify', { text: 'x'.repeat(20_001) }],
  ['sources', { record: {} }],
])('%s refuses %j', (name, wrong) => {
  expect(() => run(name, wrong)).toThrow();
});
