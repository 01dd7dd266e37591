/** Alerts at the hours that a reader chose, in time that the test sets. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tellNews } from '@us-morocco-security/answers';
import { startMemory } from '@us-morocco-security/chat/memory';
import { dataset } from '@us-morocco-security/core';
import { startTelegram } from '@us-morocco-security/telegram-emulator';
import { AbortController } from 'abort-controller';
import { expect, onTestFinished, test } from 'vitest';
import { announceWithout, openOwn } from './fixture/older-data.ts';
import { openBot } from './fixture/try-bot.ts';

const ada = { id: 7, is_bot: false, first_name: 'Ada', language_code: 'en' };
const DEAL = 'fms-2025-stinger';

const quiet = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} };
const metrics = { memoryFailed: () => {}, alerted: () => {} };

const NOBODY = {
  ...{ person: '1', mayManage: false, canPost: false },
  ...{ place: '1', privatePlace: '1' },
};

/** A bot with a database of its own, at a time that can be set. */
async function open(start: string) {
  const folder = mkdtempSync(join(tmpdir(), 'telegram-alerts-'));
  const url = join(folder, 'state.sqlite');
  const telegram = await startTelegram({ botUsername: 'record_bot' });
  let now = Date.parse(start);
  const run = async () => {
    const memory = startMemory({
      ...{ platform: 'telegram' as const, url, secret: undefined, dataset },
      ...{ log: quiet, metrics, clock: () => now },
    });
    // It opens behind what is answered meanwhile.
    while ((await memory.know(NOBODY)).memory !== 'kept') await new Promise(setImmediate);
    const { bot } = await openBot(telegram, { memory, clock: () => new Date(now) });
    return { bot, memory };
  };
  onTestFinished(async () => {
    await telegram.close();
    rmSync(folder, { recursive: true });
  });
  return {
    ...{ url, telegram, run },
    setTime: (time: string) => {
      now = Date.parse(time);
    },
  };
}

let lastUpdate = 0;

const says = (text: string, date: number) => {
  lastUpdate += 1;
  return {
    update_id: lastUpdate,
    message: {
      ...{ message_id: lastUpdate, date, from: ada, text },
      chat: { id: ada.id, type: 'private', first_name: 'Ada' },
    },
  };
};

test.each([
  {
    name: 'over midnight',
    zone: 'Africa/Casablanca',
    night: '2026-06-18T23:30:00+01:00',
    before: '2026-06-19T06:59:00+01:00',
    morning: '2026-06-19T07:00:30+01:00',
  },
  {
    name: 'over a change of clocks',
    zone: 'America/New_York',
    night: '2026-03-07T23:30:00-05:00',
    before: '2026-03-08T06:59:00-04:00',
    morning: '2026-03-08T07:00:30-04:00',
  },
])('quiet hours hold an alert $name, and no longer', async (hours) => {
  const { url, telegram, run, setTime } = await open(hours.night);
  const chat = telegram.privateChat(ada);
  const first = await run();
  const at = Date.parse(hours.night) / 1_000;
  await first.bot.handle(says(`/settings zone:${hours.zone}`, at));
  await first.bot.handle(says('/subscribe everything quiet:22-7', at));
  await first.memory.close();
  await announceWithout(url, DEAL);
  const answered = chat.messages.length;

  const second = await run();
  const stopping = new AbortController();
  second.memory.sendAlerts(second.bot.sendAlert(stopping.signal));
  const held = async () => {
    await second.bot.handle(says(`/subscriptions why:${DEAL}`, at));
    return chat.messages.at(-1)?.text ?? '';
  };
  let told = await held();
  while (!/held/i.test(told)) told = await held();
  expect(told).toContain('07:00');
  setTime(hours.before);
  const state = await openOwn(url);
  expect(await state.ledger.waiting()).toBe(1);
  setTime(hours.morning);
  await telegram.until(() => telegram.callsOf('sendMessage').some(isAlert));
  expect(telegram.callsOf('sendMessage').filter(isAlert)).toHaveLength(1);
  await second.memory.close();
  expect(await state.ledger.waiting()).toBe(0);
  await state.close();
  expect(answered).toBe(2);
});

/** Its lead is the news; other answers about the record open otherwise. */
const isAlert = ({ payload }: { readonly payload: Readonly<Record<string, unknown>> }) =>
  /why this came|You follow|because/i.test(String(payload.text));

test.each([
  [403, 'Forbidden: bot was blocked by the user', { result: 'gone', reason: 'blocked' }],
  [403, 'Forbidden: user is deactivated', { result: 'gone', reason: 'blocked' }],
  [403, 'Forbidden: bot was kicked from the supergroup chat', { result: 'gone', reason: 'gone' }],
  [400, 'Bad Request: chat not found', { result: 'gone', reason: 'gone' }],
  [400, 'Bad Request: message thread not found', { result: 'gone', reason: 'gone' }],
  [400, 'Bad Request: TOPIC_CLOSED', { result: 'gone', reason: 'forbidden' }],
  [400, 'Bad Request: not enough rights to send', { result: 'gone', reason: 'forbidden' }],
  [403, 'Forbidden: of a kind to come', { result: 'gone', reason: 'forbidden' }],
  [400, 'Bad Request: message is too long', { result: 'refused', reason: 'refused' }],
  [500, 'Internal Server Error', { result: 'failed', reason: 'platform' }],
])('%i %s means %o', async (errorCode, description, attempt) => {
  const telegram = await startTelegram({ botUsername: 'record_bot' });
  onTestFinished(() => telegram.close());
  const { bot } = await openBot(telegram);
  telegram.privateChat(ada);
  telegram.fail('sendMessage', { errorCode, description, times: 9 });
  const send = bot.sendAlert(new AbortController().signal);
  const alert = tellNews([], ['everything'], dataset, 'en', 'telegram');
  expect(await send('7', alert)).toEqual(attempt);
  expect(await send('no place', alert)).toMatchObject({ result: 'refused' });
});
