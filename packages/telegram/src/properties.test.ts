/** Property tests: any input gives a message that Telegram accepts, and no exception. */

import { answer, commands, languages, readableRequest } from '@us-morocco-security/answers';
import { readPlace } from '@us-morocco-security/chat';
import { dataset } from '@us-morocco-security/core';
import {
  checkInlineAnswer,
  checkSendMessage,
  cleanText,
} from '@us-morocco-security/telegram-emulator';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readButton } from './button-data.ts';
import { createDesk } from './desk.ts';
import { type Shown, walk } from './fixture/walk.ts';
import { MOST_QUOTED, shownText } from './free-text.ts';
import { answerInline } from './inline.ts';
import type { Message } from './render/index.ts';
import { format, markup } from './render/sent.ts';
import { readMessage } from './request.ts';
import type { IncomingMessage } from './update.ts';

const clock = () => new Date('2025-06-18T12:00:00Z');
const desk = createDesk({
  dataset,
  clock,
  me: () => ({ username: 'record_bot', supports_inline_queries: true }),
  kept: 0,
});

/** Markup, Latin, Arabic, signs that steer direction, control characters, characters beyond the basic plane. */
const unit = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '/',
    '@',
    ':',
    '`',
    '*',
    '_',
    '\\',
    ' ',
    '\n',
    '\t',
    '.',
    ',',
    '-',
    '%',
    '~',
  ],
  ...[
    'a',
    'Z',
    'é',
    '7',
    '0',
    'ه',
    'ي',
    'م',
    '٣',
    '،',
    '🚀',
    '\u200f',
    '\u2067',
    '\u2069',
    '\u202e',
    '\u0000',
  ],
  ...[
    '<b>',
    '</b>',
    '&lt;',
    '<script>',
    '<blockquote expandable>',
    'HIMARS',
    'هيمارس',
    'F-16',
    '$8.5 billion',
  ],
);
const typed = fc.string({ unit, minLength: 1, maxLength: 60 });
const long = fc.string({ unit, minLength: 800, maxLength: 4_000 });
const command = fc.constantFrom(
  ...commands.map(({ name }) => `/${name} `),
  '',
  '/start ',
  '/nosuch ',
);

const message = (text: string, language_code: string): IncomingMessage => ({
  message_id: 1,
  date: 1_750_000_000,
  chat: { id: 7, type: 'private' },
  from: { id: 7, is_bot: false, language_code },
  text,
});

const problemsOf = (shown: Message) =>
  checkSendMessage({ chat_id: 7, text: shown.html, ...format, ...markup(shown) });

/** The first message for what somebody sent, and what opens from it. */
function messagesFor(text: string, language: string): readonly Shown[] {
  const asked = readMessage(message(text, language), {
    username: 'record_bot',
    supports_inline_queries: true,
  });
  if (asked?.kind !== 'question') return [];
  const request = readableRequest(asked.place.request, MOST_QUOTED);
  return walk(answer(request, dataset, clock, 'telegram'));
}

test.each([
  ['short', typed, 300],
  ['huge', long, 60],
] as const)('%s texts and arguments get messages that Telegram takes', (_, text, numRuns) => {
  fc.assert(
    fc.property(command, text, fc.constantFrom(...languages), (begin, rest, language) => {
      for (const { message: shown } of messagesFor(`${begin}${rest}`, language)) {
        expect(problemsOf(shown)).toEqual([]);
      }
    }),
    { numRuns },
  );
});

/** Signs that steer direction are not part of what was asked. */
const STEERING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

test('the text asked about is read back from every message as Telegram shows it', () => {
  fc.assert(
    fc.property(fc.oneof(typed, long), (text) => {
      const claim = cleanText(text);
      const messages = messagesFor(`/verify ${claim}`, 'ar');
      // A text of nothing but signs that steer direction is none.
      fc.pre(messages[0]?.reply.request.options.claim !== undefined);
      const shown = messages.map(({ seen }) =>
        shownText({ text: seen.text, entities: [...seen.entities] }, false),
      );
      expect(new Set(shown).size).toBe(1);
      if (claim.length <= 900) expect(shown[0]).toBe(claim.replace(STEERING, '').trim());
    }),
    { numRuns: 100 },
  );
});

test('no inline query is answered by what Telegram refuses', () => {
  fc.assert(
    fc.property(typed, fc.constantFrom(...languages), (query, language) => {
      const answer = answerInline({ query, offset: '' }, desk, language);
      const { results, nextOffset: next_offset, button } = answer;
      const body = { inline_query_id: '1', results, next_offset, ...(button && { button }) };
      expect(checkInlineAnswer(body)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('whatever a button holds is read or refused', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 64 }), (data) => {
      const button = readButton(data);
      expect(button === undefined || typeof readPlace(button.code, 'x')).toBeDefined();
    }),
  );
});
