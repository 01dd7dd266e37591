/** Property tests: any input is answered within one message, and quickly. */
import { dataset } from '@us-morocco-security/core';
import { languages, withoutBidiControls } from '@us-morocco-security/core/labels';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from './answer.ts';
import { commands } from './commands/index.ts';
import { pointText, sizeOf } from './first-screen.ts';
import { clock } from './fixture/ask.ts';
import { readCommandLine } from './input/command-line.ts';
import type { Reply } from './reply.ts';
import { namesOfCommand } from './words.ts';

const NAMES = commands.flatMap(({ name }) => [name, ...namesOfCommand(name)]);

/** Pieces that have broken readers of text before. */
const hostile = fc.constantFrom(
  '"',
  '“',
  '«',
  ':',
  'name:',
  'text:"',
  'page:2',
  'page:-1',
  'language:xx',
  '__proto__:x',
  'constructor',
  '\u202E',
  '\u2066',
  '\u2069\u2069',
  '\u200F',
  '\u200B',
  '\uFEFF',
  '\u0000',
  '\uD800',
  '👩‍👩‍👧',
  '٤٢',
  '٥٢٤،٢ مليون',
  '$1e999',
  '99999999999999999999',
  '2019-99-99',
  'هيمارس',
  'himars',
  'F-16',
  'when',
  'كم',
  'combien',
  'bch7al',
  '\n\n',
  '\t',
  'ﷺ',
  'e\u0301'.repeat(20),
);

const piece = fc.oneof(
  hostile,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const long = fc
  .tuple(piece, fc.integer({ min: 1, max: 400 }))
  .map(([part, times]) => `${part} `.repeat(times).slice(0, 4000));

const typed = fc
  .tuple(
    fc.oneof(fc.constant(''), fc.constantFrom(...NAMES), piece),
    fc.array(fc.oneof({ weight: 6, arbitrary: piece }, { weight: 1, arbitrary: long }), {
      maxLength: 6,
    }),
  )
  .map(([first, words]) => `/${[first, ...words].join(' ')}`);

const ROOM = { characters: 800, lines: 28 };
const MOST_IN_A_LEAD = 280;

function expectFits({ lead, page, points }: Reply): void {
  expect(withoutBidiControls(lead.text).length).toBeLessThanOrEqual(MOST_IN_A_LEAD);
  expect(lead.text).not.toBe('');
  const first = [
    lead.text,
    lead.source?.label ?? '',
    '',
    ...points.map(pointText),
    page?.label ?? '',
  ].join('\n');
  const { characters, lines } = sizeOf(first);
  expect(characters).toBeLessThanOrEqual(ROOM.characters);
  expect(lines).toBeLessThanOrEqual(ROOM.lines);
}

test('any input is answered within one message', () => {
  fc.assert(
    fc.property(typed, fc.constantFrom(...languages), (line, language) => {
      expectFits(answer(readCommandLine(line, language), dataset, clock));
    }),
    { numRuns: 400 },
  );
});

test('direction marks change nothing in what is read', () => {
  const marks = fc.constantFrom(
    '\u200E',
    '\u200F',
    '\u061C',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u202B',
    '\u202C',
  );
  const lines = fc.constantFrom(
    '/system هيمارس',
    '/deal fms-2023-himars',
    '/fms stage:إخطار year:2019',
    '/compare himars jsow',
    '/sources record:fms-active-cases',
    '/منظومة أباتشي',
  );
  fc.assert(
    fc.property(
      lines,
      fc.array(fc.tuple(fc.nat(60), marks), { maxLength: 8 }),
      (line, inserted) => {
        const marked = inserted.reduce<string>(
          (text, [at, mark]) => `${text.slice(0, at)}${mark}${text.slice(at)}`,
          line,
        );
        expect(readCommandLine(marked, 'ar')).toEqual(readCommandLine(line, 'ar'));
      },
    ),
  );
});

test('a suggestion, a choice and an entry can be asked', () => {
  const slips = fc.constantFrom(
    'himasr',
    'apche',
    'fsm',
    'LAO',
    'هيمرس',
    'F15',
    'notifed',
    'abrms',
  );
  const asked = fc.constantFrom(
    'system',
    'deal',
    'explain',
    'cite',
    'compare',
    'search',
    'systm',
    'fms stage:',
  );
  fc.assert(
    fc.property(asked, slips, fc.constantFrom(...languages), (command, slip, language) => {
      const line = command.endsWith(':') ? `/${command}${slip}` : `/${command} ${slip}`;
      const { next, points } = answer(readCommandLine(line, language), dataset, clock);
      for (const { request } of [...next, ...points.flatMap((point) => point.next ?? [])]) {
        const { failure } = answer(request, dataset, clock);
        expect(failure === null || failure.code === 'missing-option').toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

const HOSTILE_TEXTS = [
  'x'.repeat(4000),
  'ا'.repeat(4000),
  'himars '.repeat(500),
  'when did Morocco receive F-16 and Apache and Abrams '.repeat(70),
  'combien '.repeat(500),
  '524.2 million dollars '.repeat(180),
  '\u202E\u2066'.repeat(2000),
  '"'.repeat(4000),
  'a:'.repeat(2000),
  '19-16 '.repeat(600),
];

/** Far above what a question takes, so that a slow machine does not fail it; what is counted in minutes does. */
const MOST_MILLISECONDS = 1500;

test.each([
  '',
  'search ',
  'system ',
  'compare ',
  'deal ',
  'explain ',
  'cite ',
  'fms ',
  'timeline ',
])('/%s with a hostile text takes no time to speak of', (command) => {
  for (const text of HOSTILE_TEXTS) {
    const started = performance.now();
    expectFits(answer(readCommandLine(`/${command}${text}`, 'en'), dataset, clock));
    expect(performance.now() - started).toBeLessThan(MOST_MILLISECONDS);
  }
});
