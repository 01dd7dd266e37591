/** Answers that depend on who asks, whole answers at once, and alerts: all as Telegram takes them. */
import { answer, languages, tellNews } from '@us-morocco-security/answers';
import { askerReplies, clock, requests } from '@us-morocco-security/answers/fixture';
import { dataset } from '@us-morocco-security/core';
import type { News } from '@us-morocco-security/core/news';
import { checkSendMessage, checkSendPhoto } from '@us-morocco-security/telegram-emulator';
import { describe, expect, test } from 'vitest';
import { readButton } from '../button-data.ts';
import { measured, seenMessage } from '../fixture/seen.ts';
import { type Message, renderAlert, renderPrivately, renderReply } from './index.ts';
import { captionFormat, format, markup } from './sent.ts';

const place = { surface: 'chat', username: 'record_bot', shares: true } as const;

const problemsOf = (message: Message) =>
  message.illustration === undefined
    ? checkSendMessage({ chat_id: 1, text: message.html, ...format, ...markup(message) })
    : checkSendPhoto({
        ...{ chat_id: 1, photo: 'id', caption: message.html },
        ...captionFormat,
        ...markup(message),
      });

const news: readonly News[] = dataset.deals.map(({ id }) => ({
  record: id,
  collection: 'deals',
  kind: 'new',
  topics: ['everything'],
}));

describe.each(languages)('in %s', (language) => {
  test('what depends on the asker fits a phone', () => {
    for (const reply of askerReplies(language, 'telegram')) {
      const message = renderReply(reply, null, place);
      const { characters, lines } = measured(seenMessage(message.html).text);
      expect(problemsOf(message)).toEqual([]);
      expect(characters, message.html).toBeLessThanOrEqual(900);
      expect(lines, message.html).toBeLessThanOrEqual(28);
      expect(message.keyboard.length).toBeLessThanOrEqual(3);
    }
  });

  test('a whole answer is taken, and opens what it has room for', () => {
    for (const request of requests(language).filter((_, index) => index % 7 === 0)) {
      const reply = answer(request, dataset, clock, 'telegram');
      const short = renderReply(reply, null, place);
      const full = renderReply(reply, null, { ...place, isFull: true });
      expect(problemsOf(full), request.command).toEqual([]);
      expect(full.html.length).toBeGreaterThanOrEqual(short.html.length);
    }
    const request = { command: 'system', options: { name: 'himars' }, language, page: 1 };
    const reply = answer(request, dataset, clock, 'telegram');
    const { html } = renderReply(reply, null, { ...place, isFull: true });
    const [section] = reply.sections;
    expect(html).toContain(`<b>${section?.title}</b>`);
  });

  test('an alert is taken, and leads on by questions alone', () => {
    for (const told of [news.slice(0, 1), news.slice(5, 6), news.slice(0, 9), news]) {
      const alert = renderAlert(
        tellNews(told, ['everything'], dataset, language, 'telegram'),
        place,
      );
      expect(problemsOf(alert)).toEqual([]);
      const actions = alert.keyboard
        .flat()
        .flatMap((button) => ('callback_data' in button ? [button.callback_data] : []))
        .map((data) => readButton(data)?.action);
      expect(new Set(actions)).toEqual(new Set(['ask']));
    }
  });

  test('who is not answered in public is led to the private chat', () => {
    const request = { command: 'fms', options: {}, language, page: 1 };
    const message = renderPrivately({ request, view: null }, language, 'record_bot');
    expect(problemsOf(message)).toEqual([]);
    expect(message.keyboard[0]?.[0]).toMatchObject({
      url: expect.stringMatching(/^https:\/\/t\.me\/record_bot\?start=/),
    });
    const claim = { command: 'verify', options: { claim: 'x' }, language, page: 1 };
    const unlinked = renderPrivately({ request: claim, view: null }, language, 'record_bot');
    expect(unlinked.keyboard[0]?.[0]).toMatchObject({ url: 'https://t.me/record_bot' });
  });
});
