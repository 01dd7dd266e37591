import { dataset } from '@us-morocco-security/core';
import { type Language, languages, withoutBidiControls } from '@us-morocco-security/core/labels';
import { describe, expect, test } from 'vitest';
import { answer } from '../answer.ts';
import { ask, blocksOf, clock, sectionOf } from '../fixture/ask.ts';
import { firstOf, linesOf } from '../fixture/shown.ts';
import { readCommandLine } from '../input/command-line.ts';
import type { Surface } from '../surface.ts';
import { commands } from './index.ts';

const surfaces = ['terminal', 'telegram', 'discord', 'page'] as const satisfies readonly Surface[];

const help = (line: string, language: Language = 'en', surface: Surface = 'page') =>
  ask(line, language, dataset, surface);

/** What an example asks to be typed: all that follows its label. */
const typedIn = (text: string): string =>
  withoutBidiControls(text).replace(/^.*?(?:: | ?\u00A0: )/u, '');

test('help begins with what is answered here, and the questions that people ask most', () => {
  expect(firstOf(help('/help', 'en', 'telegram'))).toBe(
    [
      'Answers on US and Moroccan security cooperation: each number with its stage, date and source. In a private chat, send a name, a year or a question; in a group, begin with a command.',
      'How large are the arms sales? /fms',
      'Has a weapon been delivered? /system HIMARS',
      'Is a claim right? /verify Morocco received 40 HIMARS',
      'What happened lately? /timeline',
      'How much aid, year by year? /assistance',
      'When was African Lion held? /exercises',
      'What is only rumoured? /rumours',
      'How do two systems compare? /compare HIMARS JSOW',
      'What does a term mean? /explain LOA',
    ].join('\n'),
  );
});

test.each([
  ['terminal', 'en', 'system HIMARS', 'A command is typed with or without the slash.'],
  ['telegram', 'fr', '/system HIMARS', 'en groupe, commencer par une commande.'],
  ['discord', 'fr', '/système nom:HIMARS', 'La barre oblique fait apparaître les commandes'],
  ['discord', 'ar', '/منظومة اسم:هيمارس', 'تظهر الأوامر بعد كتابة الشرطة المائلة'],
  ['telegram', 'ar', '/system هيمارس', 'في محادثة خاصة يكفي اسم أو سنة أو سؤال'],
] as const)('help is written for %s in %s', (surface, language, line, how) => {
  const first = firstOf(help('/help', language, surface));
  expect(first).toContain(`${line}\n`);
  expect(first).toContain(how);
});

describe.each(surfaces)('help in %s', (surface) => {
  test('fits its first message whole, and offers each question', () => {
    for (const language of languages) {
      const { points, sections } = help('/help', language, surface);
      expect(points.length).toBeGreaterThanOrEqual(8);
      expect(points.length).toBeLessThanOrEqual(10);
      expect(sections.map(({ key }) => key)).toEqual(['commands']);
      for (const { next, text } of points) {
        expect(next && answer(next.request, dataset, clock).failure, text).toBeNull();
      }
    }
  });

  test('lists every command once, in the names that are typed there', () => {
    const [listed] = blocksOf(help('/help', 'fr', surface), 'fields');
    const labels = listed?.fields.map(({ label }) => withoutBidiControls(label)) ?? [];
    const [first, , third] = [labels[0], labels[1], labels.at(-1)];
    expect(labels).toHaveLength(commands.length);
    expect([first, third]).toEqual(
      {
        terminal: ['overview', 'language'],
        telegram: ['/overview', '/language'],
        discord: ['/aperçu', '/langue'],
        page: ['/overview', '/language'],
      }[surface],
    );
  });
});

test('every command has examples, and each can be asked verbatim', () => {
  for (const { name } of commands) {
    for (const language of languages) {
      for (const surface of ['terminal', 'telegram', 'page'] as const) {
        const { points } = help(`/help ${name}`, language, surface);
        expect(points.length, name).toBeGreaterThan(0);
        for (const { text, next } of points) {
          const line = typedIn(text);
          const reply = answer(readCommandLine(line, language), dataset, clock);
          expect(reply.failure, line).toBeNull();
          expect(reply.request.command, line).toBe(name);
          expect(next && answer(next.request, dataset, clock).request, line).toEqual(reply.request);
        }
      }
    }
  }
});

test.each([
  [
    'terminal',
    [
      'Foreign Military Sales: fms',
      '2019: fms year:2019',
      'Delivered: fms stage:delivered',
      'HIMARS: fms system:HIMARS',
    ],
  ],
  [
    'discord',
    [
      'Foreign Military Sales: /fms',
      '2019: /fms year:2019',
      'Delivered: /fms stage:Delivered',
      'HIMARS: /fms system:HIMARS',
    ],
  ],
] as const)(
  'help on one command begins with what it does, then examples: %s',
  (surface, examples) => {
    const reply = help('/help fms', 'en', surface);
    const name = surface === 'terminal' ? 'fms' : '/fms';
    expect(withoutBidiControls(reply.lead.text)).toBe(
      `${name}: Foreign Military Sales (FMS), open cases and deals.`,
    );
    expect(reply.lead.figure).toBe(name);
    expect(reply.points.map(({ text }) => withoutBidiControls(text))).toEqual(examples);
  },
);

test.each([
  ['telegram', 'ar', 'stage:', 'إخطار للكونغرس (notified)'],
  ['telegram', 'fr', 'stage:', 'Notification (notified)'],
  ['discord', 'fr', 'étape', 'Notification, '],
  ['terminal', 'en', 'stage:', 'Notified, '],
] as const)(
  'the stages are listed in the reader’s words: %s in %s',
  (surface, language, label, words) => {
    const options = sectionOf(help('/help fms', language, surface), 'options');
    const [list] = options?.blocks ?? [];
    const stage = list?.type === 'fields' ? list.fields[1] : undefined;
    expect(withoutBidiControls(stage?.label ?? '')).toBe(label);
    expect(withoutBidiControls(stage?.value ?? '')).toContain(words);
  },
);

test('help says which options are needed, and that a command has none', () => {
  expect(linesOf(help('/help system'))).toContain(
    'Name, other name or designation of a system, in any script. Required.',
  );
  expect(help('/help eda').lead.text).toMatch(/It takes no options\.$/);
  expect(help('/help eda').sections).toEqual([]);
  expect(help('/help nothing').failure?.code).toBe('unknown-command');
  expect(help('/help page:2').failure?.code).toBe('bad-page');
});
