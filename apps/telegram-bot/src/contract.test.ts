/** Every message of every command, language and page, as Telegram would judge it. */
import {
  answer,
  type CommandName,
  commands,
  decodeRequest,
  type Language,
  languages,
  type Request,
} from '@us-morocco-security/answers';
import { dataset, factsOf } from '@us-morocco-security/core';
import { describe, expect, test } from 'vitest';
import { MOST_PARTS, readButton } from './button-data.ts';
import { createDesk } from './desk.ts';
import { checkSendMessage, parseHtml } from './fixture/checks/index.ts';
import { shownText } from './free-text.ts';
import type { Message } from './render/index.ts';
import type { Surface } from './render/keyboard.ts';
import { format, markup } from './send.ts';

const clock = () => new Date('2025-06-18T12:00:00Z');
const desk = createDesk({ dataset, clock, username: () => 'record_bot', kept: 2_000 });

/** Options under which a command says something else; the rest are asked without. */
const optionsOf: Readonly<Partial<Record<CommandName, readonly Request['options'][]>>> = {
  timeline: [
    {},
    { from: '2004', to: '2012' },
    { topic: 'exercises' },
    { from: '1900', to: '1901' },
  ],
  system: [{}, ...dataset.systems.map(({ id }) => ({ name: id }))],
  deal: [{}, ...dataset.deals.map(({ id }) => ({ deal: id }))],
  explain: [{}, ...[...dataset.terms, ...dataset.programmes].map(({ id }) => ({ term: id }))],
  sources: [{}, ...factsOf(dataset).map(({ id }) => ({ record: id }))],
  cite: [{}, ...factsOf(dataset).map(({ id }) => ({ record: id }))],
  onthisday: [{}, { date: '06-18' }, { date: '02-29' }],
  assistance: [{}, { programme: 'imet', from: '2008', to: '2012' }],
  exercises: [{}, { year: '2024' }],
  compare: [
    {},
    { a: 'himars' },
    { a: 'himars', b: 'jsow' },
    { a: 'fms', b: 'eda' },
    { a: '2019', b: '2024' },
  ],
  conflicts: [{}, { topic: 'exercises' }],
  help: [{}, ...commands.map(({ name }) => ({ command: name }))],
  search: [{}, ...['هيمارس', 'apache', '3.787 billion', 'zeppelin <b>&'].map((text) => ({ text }))],
  verify: [
    {},
    { claim: 'Morocco received 40 HIMARS for $524.2 million.' },
    { claim: 'المغرب اشترى 36 طائرة أباتشي\nبـ 4.25 مليار دولار' },
    { claim: `Le Maroc a reçu 40 HIMARS. ${'Et encore autre chose. '.repeat(200)}` },
  ],
  mentions: [{}, { claim: 'Morocco received F-16 jets and Stinger missiles under FMS.' }],
  language: [{}, { set: 'ar' }, { set: 'fr' }],
};

const firstPages = (language: Language): readonly Request[] =>
  commands.flatMap(({ name }) =>
    (optionsOf[name] ?? [{}]).map((options) => ({ command: name, options, language, page: 1 })),
  );

function pagesOf(first: Request): readonly Request[] {
  const { blocks } = answer(first, dataset, clock);
  const pages = blocks.find((block) => block.type === 'pages')?.pages ?? 1;
  return Array.from({ length: pages }, (_, index) => ({ ...first, page: index + 1 }));
}

const problemsOf = (message: Message) =>
  checkSendMessage({ chat_id: 1, text: message.html, ...format, ...markup(message) });

const sendable = ({ command, options, language, page }: Request) =>
  `${language} /${command} ${JSON.stringify(options)} ${page}`.slice(0, 90);

describe.each(languages)('in %s', (language) => {
  const requests = firstPages(language).flatMap(pagesOf);

  test.each(['chat', 'inline'] as const)(
    'every message of %s is one that Telegram takes',
    (surface) => {
      const refused = requests.flatMap((request) =>
        desk
          .answer(request, surface)
          .screens.flatMap(problemsOf)
          .map((problem) => [sendable(request), problem]),
      );
      expect(refused).toEqual([]);
    },
  );

  test('every button leads to an answer', () => {
    const dead = requests.flatMap((request) =>
      desk
        .answer(request, 'chat')
        .screens.flatMap((screen) => deadButtons(screen, 'chat'))
        .map((data) => [sendable(request), data]),
    );
    expect(dead).toEqual([]);
  });

  test('no page has more parts than a button can name', () => {
    const parts = requests.map((request) => desk.answer(request, 'chat').screens.length);
    expect(Math.max(...parts)).toBeLessThan(MOST_PARTS);
  });
});

test('every line of an Arabic message runs from right to left', () => {
  const stray = firstPages('ar')
    // `/language fr` is answered in French.
    .filter(({ options }) => options.set === undefined)
    .flatMap(pagesOf)
    .flatMap((request) => desk.answer(request, 'chat').screens)
    .flatMap(({ html }) => strayLines(html));
  expect(stray).toEqual([]);
});

function deadButtons(screen: Message, surface: Surface): readonly string[] {
  const parsed = parseHtml(screen.html);
  const text = parsed.ok ? shownText({ text: parsed.text, entities: [...parsed.entities] }) : '';
  return screen.keyboard
    .flat()
    .flatMap((button) => ('callback_data' in button ? [button.callback_data] : []))
    .filter((data) => !leadsOn(data, text, surface));
}

/** A choice among several may lead to the next one: that is an answer as well. */
function leadsOn(data: string, text: string | undefined, surface: Surface): boolean {
  const button = readButton(data);
  const request = button && decodeRequest(button.code, text);
  if (request === undefined) return false;
  const { failure } = answer(request, dataset, clock);
  const isSwitch = button?.action === 'speak';
  return (
    (failure === null || failure.code === 'missing-option' || isSwitch) &&
    desk.answer(request, surface).screens.length > 0
  );
}

const FIRST_STRONG = /[\p{L}\u200E\u200F]/u;
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/** Lines whose first strong letter outside isolates is Latin, or that have none; what is to be copied aside. */
function strayLines(html: string): readonly string[] {
  const parsed = parseHtml(html.replace(/<pre>[\s\S]*?<\/pre>/g, ''));
  const text = parsed.ok ? parsed.text : '';
  return text.split('\n').filter((line) => {
    let outside = line;
    while (ISOLATED.test(outside)) outside = outside.replace(ISOLATED, '');
    const [first = 'x'] = FIRST_STRONG.exec(outside) ?? [];
    return line.trim() !== '' && !/[\p{Script=Arabic}\u200F]/u.test(first);
  });
}
