/** A forwarded post that is too long to be quoted in its answer: read whole, and kept for an hour. */
import { type Language, languages } from '@us-morocco-security/answers';
import type { Place } from '@us-morocco-security/chat';
import { dataset } from '@us-morocco-security/core';
import { checkSendMessage } from '@us-morocco-security/telegram-emulator';
import { expect, test } from 'vitest';
import { readButton } from './button-data.ts';
import { createDesk } from './desk.ts';
import { seenMessage } from './fixture/seen.ts';
import { dataOf } from './fixture/walk.ts';
import type { Message } from './render/index.ts';
import { format, markup } from './render/sent.ts';
import { readMessage } from './request.ts';

const POSTS: Readonly<Record<Language, { readonly filler: string; readonly claim: string }>> = {
  ar: { filler: 'كان الجو صحوا في الرباط. ', claim: 'تسلم المغرب 40 راجمة هيمارس.' },
  en: { filler: 'The sky over Rabat was clear. ', claim: 'Morocco received 40 HIMARS.' },
  fr: { filler: 'Le ciel de Rabat était dégagé. ', claim: 'Le Maroc a reçu 40 HIMARS.' },
};

/** As long as a message can be, and its claim at the end. */
const postIn = (language: Language): string => {
  const { filler, claim } = POSTS[language];
  return filler.repeat(200).slice(0, 4096 - claim.length) + claim;
};

const ME = { username: 'bot', supports_inline_queries: true };

function deskAt() {
  let now = Date.parse('2025-06-18T12:00:00Z');
  const desk = createDesk({ dataset, clock: () => new Date(now), me: () => ME, kept: 10 });
  const wait = (minutes: number) => {
    now += minutes * 60_000;
  };
  return { desk, wait };
}

const forwarded = (text: string, language_code: Language): Place => {
  const asked = readMessage(
    {
      message_id: 1,
      date: 1_750_000_000,
      chat: { id: 7, type: 'private' },
      from: { id: 7, is_bot: false, language_code },
      forward_origin: { type: 'hidden_user', date: 1_750_000_000, sender_user_name: 'Someone' },
      text,
    },
    ME,
  );
  if (asked?.kind !== 'question') throw new TypeError('A forwarded text is a question.');
  return asked.place;
};

const codesOf = (message: Message): readonly string[] =>
  dataOf(message).flatMap((data) => readButton(data)?.code ?? []);

const problemsOf = (shown: Message) =>
  checkSendMessage({ chat_id: 7, text: shown.html, ...format, ...markup(shown) });

test.each(languages)(
  'its last sentence is read, and all its buttons lead on, in %s',
  (language) => {
    const { desk } = deskAt();
    const post = postIn(language);
    const { message } = desk.answer(forwarded(post, language), 'chat');
    expect(problemsOf(message)).toEqual([]);
    const { text } = seenMessage(message.html);
    expect(text).toMatch(/40/);
    expect(text).not.toContain(post);
    const codes = codesOf(message);
    expect(codes.filter((code) => code.includes('@')).length).toBeGreaterThan(3);
    for (const code of codes) {
      const place = desk.read(code, 'its beginning');
      if (typeof place === 'string') throw new Error(`${code}: ${place}`);
      if (place.request.command === 'verify') expect(place.request.options.claim).toBe(post);
      expect(problemsOf(desk.answer(place, 'chat').message)).toEqual([]);
    }
  },
);

test('after an hour its buttons ask for the text again; those of a short text do not', () => {
  const { desk, wait } = deskAt();
  const kept = codesOf(desk.answer(forwarded(postIn('en'), 'en'), 'chat').message);
  const claim = 'Morocco received 40 HIMARS.';
  const quoted = codesOf(desk.answer(forwarded(claim, 'en'), 'chat').message);
  wait(61);
  const reasons = new Set(kept.map((code) => desk.read(code, 'x')).filter(isReason));
  expect([...reasons]).toEqual(['expired-text']);
  expect(quoted.map((code) => desk.read(code, claim)).filter(isReason)).toEqual([]);
});

const isReason = (read: unknown): read is string => typeof read === 'string';

test('an article of several claims opens with its worst, and has its sentences behind a button', () => {
  const { desk } = deskAt();
  const post = [
    'Six Apaches reached Morocco in March 2025.',
    POSTS.en.filler.repeat(60),
    'Congress approved 600 Stinger missiles for Morocco.',
    'Morocco received 40 HIMARS.',
  ].join('\n');
  const { message } = desk.answer(forwarded(post, 'en'), 'chat');
  expect(seenMessage(message.html).text).toMatch(/^Does not match|^Partly matches/);
  const sentences = codesOf(message)
    .map((code) => desk.read(code, undefined))
    .find((place) => typeof place !== 'string' && place.view?.section === 'sentences');
  const menu = codesOf(desk.menu(forwarded(post, 'en'), 'chat').message)
    .map((code) => desk.read(code, undefined))
    .find((place) => typeof place !== 'string' && place.view?.section === 'sentences');
  const place = sentences ?? menu;
  if (place === undefined || typeof place === 'string') throw new Error('No button opens them.');
  const partAt = (screen: number) => {
    const view = { section: 'sentences', screen } as const;
    return seenMessage(desk.answer({ ...place, view }, 'chat').message.html).text;
  };
  expect(partAt(0)).toContain('Six Apaches reached Morocco');
  expect(partAt(0) + partAt(1)).toContain('Morocco received 40 HIMARS.');
});
