/** Whatever goes wrong ends with its update. */
import { createWork } from '@us-morocco-security/service';
import { createHandler, type HandlerOptions } from '@us-morocco-security/telegram';
import { startTelegram } from '@us-morocco-security/telegram-emulator';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { openBot, tryBot } from './fixture/try-bot.ts';
import { brokenUpdate, samples } from './fixture/updates.ts';
import { startPolling } from './polling.ts';
import { createApi } from './telegram-api.ts';
import { startWebhook } from './webhook.ts';

const ada = { id: 7, is_bot: false, first_name: 'Ada', language_code: 'en' };
const SECRET = 'a-secret_1';
const kinds = Object.entries(samples);

let numbered = 5_000;
const number = (content: object) => {
  numbered += 1;
  return { update_id: numbered, ...content };
};

/** What the bot said about an update: messages, answers to presses and to queries. */
const SAYS = /^(send|edit|answer)/;

test.each(kinds)('%s is answered', async (_, content) => {
  const { telegram, bot, logged } = await tryBot();
  telegram.privateChat(ada);
  telegram.group({ id: -1_001_000_000_001, members: [ada] });
  await bot.handle(number(content));
  expect(telegram.calls.filter(({ method }) => SAYS.test(method)).length).toBeGreaterThan(0);
  expect(
    logged.filter((line) => !line.includes('QUERY_ID') && !line.includes('query is too old')),
  ).toEqual([]);
});

test('no update of any shape gets through the handler, and presses are answered if they have an ID', async () => {
  const { telegram, bot } = await tryBot();
  telegram.privateChat(ada);
  telegram.group({ id: -1_001_000_000_001, members: [ada] });
  await fc.assert(
    fc.asyncProperty(brokenUpdate, async (content) => {
      const before = telegram.calls.length;
      await bot.handle(number(content));
      const { callback_query: press } = Object(content);
      const said = telegram.calls.slice(before).map(({ method }) => method);
      if (typeof press?.id === 'string') expect(said).toContain('answerCallbackQuery');
    }),
    { numRuns: 300 },
  );
});

test('polling goes on after updates of any shape, and asks for none of them again', async () => {
  const telegram = await startTelegram({ botUsername: 'record_bot', handling: 'answered' });
  onTestFinished(() => telegram.close());
  const { parts, bot } = await tryParts(telegram);
  const transport = await startPolling({ ...parts, ...bot });
  await fc.assert(
    fc.asyncProperty(fc.array(brokenUpdate, { minLength: 1, maxLength: 20 }), async (contents) => {
      for (const content of contents) void telegram.deliver({ ...content }).catch(() => undefined);
      const { message } = await telegram.privateChat({ ...ada, id: 99 }).say('/eda');
      expect(message.text).toContain('EDA');
    }),
    { numRuns: 15 },
  );
  await telegram.until(() => telegram.isPolled);
  await transport.stop();
  await transport.finish(5_000);
  const ids = await bot.api.getUpdates({ timeout: 0 });
  expect(ids).toEqual([]);
});

test('the webhook accepts updates of any shape, so that Telegram sends none of them again', async () => {
  const telegram = await startTelegram({ botUsername: 'record_bot' });
  onTestFinished(() => telegram.close());
  const { parts, bot } = await tryParts(telegram);
  telegram.privateChat(ada);
  const url = 'http://127.0.0.1/telegram';
  const transport = await startWebhook({ ...parts, ...bot, url, secret: SECRET, port: 0 });
  onTestFinished(() => transport.stop());
  const headers = { 'x-telegram-bot-api-secret-token': SECRET };
  await fc.assert(
    fc.asyncProperty(brokenUpdate, async (content) => {
      const response = await fetch(`http://127.0.0.1:${transport.port}/telegram`, {
        method: 'POST',
        body: JSON.stringify(number(content)),
        headers: { ...headers, connection: 'close' },
      });
      expect(response.status).toBe(200);
    }),
    { numRuns: 60 },
  );
});

async function tryParts(telegram: Awaited<ReturnType<typeof startTelegram>>) {
  const { bot } = await openBot(telegram, { pause: shortPause });
  const reaching = { log: quiet, pause: shortPause, stopping: new AbortController().signal };
  const work = createWork();
  const metrics = { connected: () => undefined, answered: () => undefined };
  const parts = { work, log: quiet, metrics, clock: () => new Date(), pause: shortPause, reaching };
  return { parts, bot };
}

const quiet = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} };
const shortPause = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

/** A handler that may be broken at one place. */
async function breakable(broken: Partial<HandlerOptions>) {
  const telegram = await startTelegram({ botUsername: 'record_bot' });
  onTestFinished(() => telegram.close());
  const seen: { counted: string[]; logged: unknown[] } = { counted: [], logged: [] };
  const pause = () => Promise.resolve();
  const clock = () => new Date('2025-06-18T12:00:00Z');
  const { api, queue } = createApi({
    ...{ token: telegram.token, apiRoot: telegram.apiRoot },
    ...{ clock, pause },
  });
  const log = { ...quiet, error: (fields: unknown) => void seen.logged.push(fields) };
  const metrics = {
    answered: ({ command, outcome }: { command: string; outcome: string }) =>
      void seen.counted.push(`${command} ${outcome}`),
  };
  const read = async () => undefined;
  const work = createWork();
  const parts = { api, queue, read, clock, pause, work, log, metrics };
  telegram.privateChat(ada);
  return { telegram, handle: createHandler({ ...parts, ...broken }), ...seen };
}

const bad = (): never => {
  throw new TypeError('broken here');
};

const question = { message_id: 5, chat: { id: 7, type: 'private' as const }, text: '/fms' };
const asked = {
  ...{ command: 'fms', language: 'en' as const },
  ...{ isForOne: false, elsewhere: bad },
};

test.each<[string, Partial<HandlerOptions>, string]>([
  ['reading', { read: bad }, 'unread failed'],
  [
    'answering',
    { read: async () => ({ ...asked, kind: 'message', message: question, answer: bad }) },
    'fms failed',
  ],
  [
    'the clock',
    {
      clock: bad,
      read: async () => ({
        ...asked,
        kind: 'message',
        message: { ...question, date: 1 },
        answer: bad,
      }),
    },
    'fms failed',
  ],
])('a fault in %s is told, logged with its stack and counted', async (_, broken, count) => {
  const { telegram, handle, counted, logged } = await breakable(broken);
  await handle(number({ message: question }));
  const [sent] = telegram.callsOf('sendMessage');
  expect(sent?.payload.text).toContain('went wrong in the bot');
  expect(counted).toEqual([count]);
  expect(logged).toMatchObject([{ err: { stack: expect.stringContaining('broken here') } }]);
});

test.each([
  ['a press', { callback_query: { id: '1', from: ada, data: 'x' } }, 'answerCallbackQuery'],
  [
    'a query',
    { inline_query: { id: '1', from: ada, query: 'x', offset: '' } },
    'answerInlineQuery',
  ],
  ['a mention', { guest_message: { ...question, guest_query_id: '1' } }, 'answerGuestQuery'],
])('%s hears of a fault too', async (_, content, method) => {
  const { telegram, handle } = await breakable({ read: bad });
  await handle(number(content));
  expect(telegram.callsOf(method)).toHaveLength(1);
});

test('an apology that fails is logged, and so is what the counters throw', async () => {
  const { telegram, handle, logged } = await breakable({ read: bad });
  telegram.fail('sendMessage', { errorCode: 400, description: 'Bad Request: surprise' });
  await handle(number({ message: question }));
  expect(logged).toHaveLength(2);
  const counting = await breakable({ metrics: { answered: bad }, read: bad });
  await counting.handle(number({ message: question }));
  expect(counting.logged).toHaveLength(2);
});

test('a flood is not apologised for', async () => {
  const { telegram, bot, counted, logged } = await tryBot();
  const retry = { errorCode: 429, parameters: { retry_after: 900 } };
  telegram.fail('sendMessage', retry);
  await bot.handle(number({ message: question }));
  expect(telegram.callsOf('sendMessage')).toHaveLength(1);
  expect(counted).toEqual([{ command: 'fms', outcome: 'failed' }]);
  expect(logged).toHaveLength(1);
});

test.each([
  'CHAT_RESTRICTED',
  'CHANNEL_PRIVATE',
  'PEER_ID_INVALID',
  'CHAT_SEND_PLAIN_FORBIDDEN',
  'CHAT_ADMIN_REQUIRED',
  'need administrator rights in the channel chat',
  'not enough rights to send text messages to the chat',
  'TOPIC_CLOSED',
  'user is deactivated',
])('%s is nobody’s fault, and the button stops loading', async (words) => {
  const { telegram, bot, counted, logged } = await tryBot();
  telegram.privateChat(ada);
  telegram.fail('sendMessage', { errorCode: 400, description: `Bad Request: ${words}`, times: 2 });
  await bot.handle(number({ message: question }));
  const press = { id: '1', from: ada, data: 'a2e1.fms', message: { ...question, date: 1 } };
  await bot.handle(number({ callback_query: press }));
  expect(telegram.callsOf('answerCallbackQuery')).toHaveLength(1);
  expect(counted.map(({ outcome }) => outcome)).toEqual(['gone', 'gone']);
  expect(logged).toEqual([]);
});

test('an upgraded group is answered under its new number', async () => {
  const { telegram, counted } = await tryBot();
  const group = telegram.group({ members: [ada] });
  const upgraded = telegram.group({ members: [ada] });
  telegram.fail('sendMessage', {
    errorCode: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: upgraded.id },
  });
  await group.say('/eda', { from: ada });
  expect(upgraded.messages).toHaveLength(1);
  expect(counted).toEqual([{ command: 'eda', outcome: 'answered' }]);
});

test('a connection that ends before the whole answer is tried again, like one that is reset', async () => {
  const { telegram, logged } = await tryBot();
  telegram.closeEarly('sendMessage');
  telegram.closeEarly('sendMessage', { midway: true });
  telegram.cut('sendMessage');
  const { sent } = await telegram.privateChat(ada).say('/eda');
  expect(sent).toHaveLength(1);
  expect(logged).toEqual([]);
});

test('an album is one question, whichever picture has the caption', async () => {
  const work = createWork();
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 20));
  const { telegram, bot, counted } = await tryBot({}, { work, pause });
  telegram.privateChat(ada);
  const part = (message_id: number, media_group_id: string, caption?: string) =>
    number({
      message: {
        ...{ message_id, media_group_id, chat: question.chat, from: ada, photo: [{}] },
        ...(caption === undefined ? {} : { caption, forward_origin: {} }),
      },
    });
  for (const [id, caption] of [undefined, undefined, 'Morocco received 40 HIMARS', 'x'].entries()) {
    await bot.handle(part(id + 1, 'one', caption));
  }
  for (let id = 5; id < 9; id += 1) await bot.handle(part(id, 'without words'));
  expect(await work.idle(5_000)).toBe(true);
  expect(counted.map(({ command }) => command)).toEqual(['verify', 'no-text']);
});
