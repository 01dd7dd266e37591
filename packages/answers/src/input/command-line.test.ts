import { dataset } from '@us-morocco-security/core';
import { languages } from '@us-morocco-security/core/labels';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from '../answer.ts';
import { commands } from '../commands/index.ts';
import { clock } from '../fixture/ask.ts';
import { SURPLUS } from '../resolve/options.ts';
import { readCommandLine, readRequest, readWords } from './command-line.ts';

test.each([
  ['/fms', 'fms', {}],
  ['fms', 'fms', {}],
  ['  /FMS  ', 'fms', {}],
  ['', '', {}],
  ['/timeline from:2004 to:2012', 'timeline', { from: '2004', to: '2012' }],
  ['/timeline from=2004 to=2012', 'timeline', { from: '2004', to: '2012' }],
  ['timeline 2004 2012 exercises', 'timeline', { from: '2004', to: '2012', topic: 'exercises' }],
  ['timeline exercises 2004', 'timeline', { from: '2004', topic: 'exercises' }],
  ['timeline to:2012 2004', 'timeline', { from: '2004', to: '2012' }],
  ['timeline soon', 'timeline', { from: 'soon' }],
  ['/system هيمارس', 'system', { name: 'هيمارس' }],
  ['/system قاذفة الصواريخ', 'system', { name: 'قاذفة الصواريخ' }],
  ['/system name:هيمارس', 'system', { name: 'هيمارس' }],
  ['/system name:"MK 82"', 'system', { name: 'MK 82' }],
  ['/system "MK 82" bomb', 'system', { name: 'MK 82 bomb' }],
  ['/system "MK 82', 'system', { name: 'MK 82' }],
  ['/explain notification to Congress', 'explain', { term: 'notification to Congress' }],
  ['/compare HIMARS JSOW', 'compare', { a: 'HIMARS', b: 'JSOW' }],
  ['/compare 2019 2024', 'compare', { a: '2019', b: '2024' }],
  ['/compare "MK 82" small diameter bomb', 'compare', { a: 'MK 82', b: 'small diameter bomb' }],
  ['/compare b:JSOW MK 82', 'compare', { a: 'MK 82', b: 'JSOW' }],
  ['/compare a:"MK 82" JSOW', 'compare', { a: 'MK 82', b: 'JSOW' }],
  ['/compare HIMARS', 'compare', { a: 'HIMARS' }],
  ['/cite record:listed-himars', 'cite', { record: 'listed-himars' }],
  ['/help /timeline', 'help', { command: '/timeline' }],
  ['/about right now', 'about', { [SURPLUS]: 'right now' }],
  [
    '/timeline 2001 2002 exercises more',
    'timeline',
    {
      from: '2001',
      to: '2002',
      topic: 'exercises',
      [SURPLUS]: 'more',
    },
  ],
  ['/fms depth:3', 'fms', { depth: '3' }],
  ['/fms page:two', 'fms', { page: 'two' }],
  ['/fms language:de', 'fms', { language: 'de' }],
  ['/nothing at all', 'nothing', { [SURPLUS]: 'at all' }],
  ['/system\u200F هيمارس', 'system', { name: 'هيمارس' }],
  ['\u2066/deal \u2068fms-2023-himars\u2069\u2069', 'deal', { deal: 'fms-2023-himars' }],
  ['/fms إخطار 2019', 'fms', { stage: 'إخطار', year: '2019' }],
  ['/fms livraison', 'fms', { stage: 'livraison' }],
  ['/fms 2019 تسليم', 'fms', { year: '2019', stage: 'تسليم' }],
  ['/مبيعات سنة:2019 مرحلة:إخطار', 'مبيعات', { year: '2019', stage: 'إخطار' }],
  ['/timeline de:2004 à:2012', 'timeline', { from: '2004', to: '2012' }],
  ['/search هيمارس:سعر', 'search', { text: 'هيمارس:سعر' }],
  ['/search https://example.org', 'search', { text: 'https://example.org' }],
  ['/verify texte:Le Maroc', 'verify', { claim: 'Le Maroc' }],
] as const)('%s', (line, command, options) => {
  expect(readCommandLine(line, 'en')).toEqual({ command, options, language: 'en', page: 1 });
});

test('every command takes a language and a page', () => {
  expect(readCommandLine('/fms language:ar page:2', 'en')).toEqual({
    command: 'fms',
    options: {},
    language: 'ar',
    page: 2,
  });
  expect(readCommandLine('/fms language:FR', 'en').language).toBe('fr');
  expect(readCommandLine('/fms', 'fr').language).toBe('fr');
});

test('a request is made of words and values that an app has taken apart already', () => {
  expect(readRequest('timeline', ['2004'], { to: '2012', page: '3' }, 'fr')).toEqual({
    command: 'timeline',
    options: { from: '2004', to: '2012' },
    language: 'fr',
    page: 3,
  });
});

const word = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'from:',
    'to=2012',
    'page:2',
    '"',
    '__proto__:x',
    'constructor',
    'هيمارس',
    '2004',
  ),
);
const line = fc
  .tuple(fc.constantFrom('', '/', ...commands.map(({ name }) => `/${name} `)), fc.array(word))
  .map(([start, words]) => `${start}${words.join(' ')}`);

test('whatever is typed gets an answer', () => {
  fc.assert(
    fc.property(line, fc.constantFrom(...languages), (typed, language) => {
      const reply = answer(readCommandLine(typed, language), dataset, clock);
      expect(reply.lead.text).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['/FMS', [], {}, 'fms', {}],
  ['timeline', ['from:2004', 'to=2012'], {}, 'timeline', { from: '2004', to: '2012' }],
  ['timeline', ['2004', '2012'], {}, 'timeline', { from: '2004', to: '2012' }],
  ['fms', ['étape:notification'], {}, 'fms', { stage: 'notification' }],
  ['system', ['F', '16'], {}, 'system', { name: 'F 16' }],
  ['system', [], { name: '"F-16"' }, 'system', { name: '"F-16"' }],
  ['sources', ['\u2068record:x\u2069'], {}, 'sources', { record: 'x' }],
  ['verify', ['He said: "40 HIMARS"'], {}, 'verify', { claim: 'He said: "40 HIMARS"' }],
  ['verify', ['claim:40 "HIMARS"'], {}, 'verify', { claim: '40 "HIMARS"' }],
  ['verify', ['stage:x', '40'], {}, 'verify', { claim: 'stage:x 40' }],
  ['verify', ['40 HIMARS'], { text: 'x' }, 'verify', { claim: '40 HIMARS', text: 'x' }],
])('reads the words of a shell: %s %j %j', (typed, words, flags, command, options) => {
  expect(readWords(typed, words, flags, 'en')).toEqual({
    command,
    options,
    language: 'en',
    page: 1,
  });
});
