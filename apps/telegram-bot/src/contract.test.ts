/** Every message of every command, language and page, as Telegram would judge it. */
import {
  answer,
  commands,
  decodeRequest,
  type Language,
  languages,
  type Request,
} from '@us-morocco-security/answers';
import { requests as answered } from '@us-morocco-security/answers/fixture';
import { dataset } from '@us-morocco-security/core';
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

/** What people also send: commands without what they need, and texts that look like markup or never end. */
const unfinished = (language: Language): readonly Request[] => [
  ...commands.map(({ name }) => ({ command: name, options: {}, language, page: 1 })),
  ...[
    { command: 'compare', options: { a: 'himars' } },
    { command: 'search', options: { text: 'zeppelin <b>&' } },
    { command: 'verify', options: { claim: 'المغرب اشترى 36 طائرة أباتشي\nبـ 4.25 مليار دولار' } },
    {
      command: 'verify',
      options: { claim: `Le Maroc a reçu 40 HIMARS. ${'Et encore autre chose. '.repeat(200)}` },
    },
  ].map((asked) => ({ ...asked, language, page: 1 })),
];

const problemsOf = (message: Message) =>
  checkSendMessage({ chat_id: 1, text: message.html, ...format, ...markup(message) });

const sendable = ({ command, options, language, page }: Request) =>
  `${language} /${command} ${JSON.stringify(options)} ${page}`.slice(0, 90);

describe.each(languages)('in %s', (language) => {
  const requests = [...answered(language), ...unfinished(language)];

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
  const stray = [...answered('ar'), ...unfinished('ar')]
    // `/language fr` is answered in French.
    .filter(({ options }) => options.set === undefined)
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
