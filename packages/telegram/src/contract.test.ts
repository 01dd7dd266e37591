/** Every message of every answer, checked against Telegram's limits and as a reader sees it. */
import {
  answer,
  commands,
  freeTextOf,
  greet,
  type Language,
  languages,
  type Reply,
  type Request,
  readableRequest,
  withoutBidiControls,
} from '@us-morocco-security/answers';
import { requests as answered } from '@us-morocco-security/answers/fixture';
import { lostFrom, readPlace, type View } from '@us-morocco-security/chat';
import { dataset } from '@us-morocco-security/core';
import { checkSendMessage, checkSendPhoto } from '@us-morocco-security/telegram-emulator';
import { beforeAll, describe, expect, test } from 'vitest';
import { readButton } from './button-data.ts';
import { measured, seenMessage } from './fixture/seen.ts';
import { continuedOf, dataOf, proseOf, type Shown, saidOf, walk } from './fixture/walk.ts';
import { MOST_QUOTED, shownText } from './free-text.ts';
import { renderGreeting } from './greeting.ts';
import { type Message, renderMenu, renderReply } from './render/index.ts';
import { captionFormat, format, markup } from './render/sent.ts';

const clock = () => new Date('2025-06-18T12:00:00Z');

/** As long as an address of a site may be. */
const SITE = `https://example.org/${'record/'.repeat(25)}`;

const replies = new Map<string, Reply>();

/** Answers each question only once. */
function replyTo(request: Request): Reply {
  const { command, options, language, page } = request;
  const key = JSON.stringify([command, Object.entries(options).sort(), language, page]);
  const reply = replies.get(key) ?? answer(request, dataset, clock, 'telegram', { site: SITE });
  replies.set(key, reply);
  return reply;
}

/** What people also send: commands without what they need, and texts that look like markup or never end. */
const unfinished = (language: Language): readonly Request[] =>
  [
    ...commands.map(({ name }) => ({ command: name, options: {} })),
    { command: 'compare', options: { a: 'himars' } },
    { command: 'system', options: { name: 'hmars' } },
    { command: 'systm', options: {} },
    { command: 'timeline', options: { from: 'soon' } },
    { command: 'search', options: { text: 'zeppelin <b>&' } },
    { command: 'verify', options: { claim: 'المغرب اشترى 36 طائرة أباتشي\nبـ 4.25 مليار دولار' } },
    {
      command: 'verify',
      options: { claim: `Le Maroc a reçu 40 HIMARS. ${'Et encore. '.repeat(200)}` },
    },
  ].map((asked) => ({ ...asked, language, page: 1 }));

/** Answers about each record alike: a third of them in each language, all of them in the three. */
const ALIKE: ReadonlySet<string> = new Set(['cite', 'sources', 'deal', 'timeline']);

const sampled = (language: Language): readonly Request[] =>
  answered(language).filter(
    ({ command }, index) => !ALIKE.has(command) || index % 3 === languages.indexOf(language),
  );

describe.each(languages)('in %s', (language) => {
  const walked = new Map<Reply, readonly Shown[]>();
  let messages: readonly Shown[] = [];

  beforeAll(() => {
    for (const request of [...sampled(language), ...unfinished(language)]) {
      const reply = replyTo(readableRequest(request, MOST_QUOTED));
      if (!walked.has(reply)) walked.set(reply, walk(reply));
    }
    messages = [...walked.values()].flat();
  });

  /** The messages that fail a check. */
  const where = (isWrong: (shown: Shown) => unknown): readonly string[] =>
    messages.filter(isWrong).map(nameOf);

  test('Telegram takes every message', () => {
    expect(messages.length).toBeGreaterThan(1_000);
    expect(where(({ message }) => problemsOf(message).length > 0)).toEqual([]);
  });

  test('a message fits a phone', () => {
    const sizes = messages.map((shown) => ({ name: nameOf(shown), ...measured(saidOf(shown)) }));
    expect(sizes.filter(({ characters }) => characters > 900)).toEqual([]);
    expect(sizes.filter(({ lines }) => lines > 28)).toEqual([]);
    expect(where(({ isMenu, message }) => message.keyboard.length > (isMenu ? 8 : 3))).toEqual([]);
  });

  test('below a picture Telegram takes every message', () => {
    const refused = where(({ reply, view, isMenu }) => {
      if (reply.illustration === null) return false;
      const place = { surface: 'chat', username: 'record_bot', picture: 'shown' } as const;
      const pictured = isMenu ? renderMenu(reply, place) : renderReply(reply, view, place);
      return pictured.illustration === undefined || captionProblemsOf(pictured).length > 0;
    });
    expect(refused).toEqual([]);
  });

  test('labels are whole, fit their row, and are unique on their message', () => {
    const labels = ({ message }: Shown) => message.keyboard.flat().map(({ text }) => text);
    expect(where((shown) => labels(shown).some((label) => label.endsWith('…')))).toEqual([]);
    expect(where((shown) => new Set(labels(shown)).size < labels(shown).length)).toEqual([]);
    expect(where(({ message }) => !message.keyboard.every(fitsRow))).toEqual([]);
  });

  test('nothing of an answer is lost', () => {
    const lost = [...walked].flatMap(([reply, shown]) =>
      lostFrom(reply, (view) => seeAt(shown, view)).map((text) => ({
        command: reply.request,
        ...text,
      })),
    );
    expect(lost).toEqual([]);
  });

  test('every button leads to an answer', () => {
    const dead = new Set<string>();
    for (const { reply, message } of messages) {
      for (const data of dataOf(message)) if (!leadsOn(data, reply)) dead.add(data);
    }
    expect([...dead]).toEqual([]);
  });

  test('a text that was asked about is read back from every message', () => {
    const astray = where(({ reply, seen }) => {
      const asked = freeTextOf(reply.request)?.trim();
      const read = shownText({ text: seen.text, entities: [...seen.entities] }, false);
      return asked !== undefined && asked !== '' && read !== asked;
    });
    expect(astray).toEqual([]);
  });

  test('every line runs in the direction of its language', () => {
    const astray = messages
      .filter(({ reply }) => reply.language === language)
      .flatMap((shown) => strayLines(proseOf(shown), language));
    expect([...new Set(astray)]).toEqual([]);
  });

  test('what is copied holds nothing invisible', () => {
    expect(where((shown) => copiedFrom(shown).some((text) => INVISIBLE.test(text)))).toEqual([]);
  });
});

test.each(languages)(
  'the greeting in %s fits a phone, and each of its questions is tappable',
  (language) => {
    const message = renderGreeting(dataset, language, {
      surface: 'chat',
      username: 'record_bot',
    });
    const { characters, lines } = measured(seenMessage(message.html).text);
    expect(problemsOf(message)).toEqual([]);
    expect(characters).toBeLessThanOrEqual(900);
    expect(lines).toBeLessThanOrEqual(28);
    expect(message.keyboard.length).toBeLessThanOrEqual(3);
    expect(message.keyboard.every(fitsRow)).toBe(true);
    const greeting = greet(dataset, language, 'telegram');
    expect(dataOf(message).filter((data) => !leadsOn(data, greeting))).toEqual([]);
  },
);

const nameOf = ({ reply: { request }, view, isMenu }: Shown): string =>
  `/${request.command} ${JSON.stringify(request.options).slice(0, 60)} ${request.page} ${isMenu ? 'menu' : JSON.stringify(view)}`;

const problemsOf = (message: Message) =>
  checkSendMessage({ chat_id: 1, text: message.html, ...format, ...markup(message) });

const captionProblemsOf = (message: Message) =>
  checkSendPhoto({
    chat_id: 1,
    photo: 'id',
    caption: message.html,
    ...captionFormat,
    ...markup(message),
  });

const MOST_CHARACTERS: Readonly<Record<number, number>> = { 1: 28, 2: 14, 3: 12, 4: 9 };

/** More than four in a row are numbers, and the menu behind the last of them. */
const fitsRow = (row: Message['keyboard'][number]): boolean =>
  row.every(({ text }) => withoutBidiControls(text).length <= (MOST_CHARACTERS[row.length] ?? 2));

function seeAt(shown: readonly Shown[], view: View) {
  const here = shown.filter((each) => !each.isMenu && each.view?.section === view?.section);
  const found = here.find((each) => each.view?.screen === view?.screen);
  return { text: found === undefined ? '' : continuedOf(found, here.length), screens: here.length };
}

/** To an answer, and to a section that it has; to the next choice, or back to what could not be answered. */
function leadsOn(data: string, reply: Reply): boolean {
  const { request, failure } = reply;
  const place = readPlace(readButton(data)?.code ?? '', freeTextOf(request));
  if (typeof place === 'string') return false;
  const { view } = place;
  const opened = replyTo(place.request);
  const isSame = request.language === opened.language;
  const isChoice = opened.failure?.code === 'missing-option';
  const isBack = failure !== null && place.request.command === request.command;
  return (
    (opened.failure === null || isChoice || isBack) &&
    (view === null || !isSame || opened.sections.some(({ key }) => key === view.section))
  );
}

/** Right in a client of either direction: a mark for the side, an isolate for the order. */
const GUARDED = /^\u200F\u2067[\s\S]*\u2069$/;

const INVISIBLE = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

/** The parts of a message that a tap copies. */
const copiedFrom = ({ seen: { text, entities } }: Shown): readonly string[] =>
  entities
    .filter(({ type }) => type === 'code' || type === 'pre')
    .map(({ offset, length }) => text.slice(offset, offset + length));

const FIRST_STRONG = /[\p{L}\u200E\u200F]/u;
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\u200F]/u;

/** Lines whose first strong letter, outside isolates in Arabic, is of the other direction. */
function strayLines(text: string, language: Language): readonly string[] {
  return text.split('\n').filter((line) => {
    if (/^•?\s*$/u.test(line)) return false;
    if (language === 'ar' && !GUARDED.test(line)) return true;
    if (language !== 'ar') return RIGHT_TO_LEFT.test(FIRST_STRONG.exec(line)?.[0] ?? 'x');
    let outside = line;
    while (ISOLATED.test(outside)) outside = outside.replace(ISOLATED, '');
    return !RIGHT_TO_LEFT.test(FIRST_STRONG.exec(outside)?.[0] ?? 'x');
  });
}
