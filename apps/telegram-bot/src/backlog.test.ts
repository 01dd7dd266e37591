/** A backlog under Telegram's own flood limits, in time that runs fifty times as fast. */
import { createWork } from '@us-morocco-security/service';
import { startTelegram } from '@us-morocco-security/telegram-emulator';
import { expect, onTestFinished, test } from 'vitest';
import { openBot } from './fixture/try-bot.ts';
import { startPolling } from './polling.ts';

const TIMES = 50;
const CHATS = 60;
const EACH = 10;

test('six hundred private questions are answered, each chat’s in order, and Telegram refuses nothing', async () => {
  const begun = Date.now();
  const now = () => begun + (Date.now() - begun) * TIMES;
  const clock = () => new Date(now());
  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => setTimeout(resolve, milliseconds / TIMES));
  const telegram = await startTelegram({ botUsername: 'record_bot', floodControl: true, now });
  onTestFinished(() => telegram.close());
  const work = createWork();
  const { bot, counted } = await openBot(telegram, { clock, pause, work });
  const names = [
    'F-16',
    'HIMARS',
    'M1A1',
    'AH-64E',
    'TOW',
    'CH-47',
    'C-130',
    'ATACMS',
    'M109',
    'M113',
  ];
  const chats = Array.from({ length: CHATS }, (_, index) =>
    telegram.privateChat({
      id: 1_000 + index,
      is_bot: false,
      first_name: 'A',
      language_code: 'en',
    }),
  );
  for (const name of names.slice(0, EACH)) {
    for (const chat of chats) void chat.say(`/system ${name}`).catch(() => undefined);
  }
  const quiet = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} };
  const reaching = { log: quiet, pause, stopping: new AbortController().signal };
  const metrics = { connected: () => undefined };
  const transport = await startPolling({
    ...bot,
    work,
    log: quiet,
    metrics,
    clock,
    pause,
    reaching,
  });
  await telegram.until(() => telegram.callsOf('sendMessage').length >= CHATS * EACH);
  await work.idle(10_000);
  await transport.stop();
  const refused = telegram.callsOf('sendMessage').filter(({ error }) => error !== undefined);
  expect(refused.length).toBeLessThan(6);
  expect(counted).toEqual(Array(CHATS * EACH).fill({ command: 'system', outcome: 'answered' }));
  const first = answersIn(chats[0]?.messages ?? []);
  expect(new Set(first).size).toBe(EACH);
  for (const { messages } of chats) expect(answersIn(messages)).toEqual(first);
});

/** The bot's messages by their first line, in the order in which they arrived. */
const answersIn = (messages: readonly { text: string; from: { is_bot: boolean } }[]) =>
  messages.filter(({ from }) => from.is_bot).map(({ text }) => text.split('\n')[0]);
