import { createServer, type RequestListener } from 'node:http';
import { type Bot, webhookCallback } from 'grammy';
import { expect, onTestFinished, test } from 'vitest';
import { answerEverything, makeBot, openTelegram } from './fixture/stock-bot.ts';
import type { Telegram } from './telegram.ts';

const ada = { id: 7, is_bot: false, first_name: 'Ada' };
const bob = { id: 8, is_bot: false, first_name: 'Bob' };
const secret = 'a-secret_1';

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('It listens');
  return `http://127.0.0.1:${address.port}/`;
}

async function hookedBot(telegram: Telegram, configure?: (bot: Bot) => void): Promise<Bot> {
  const bot = makeBot(telegram, configure);
  const handle = webhookCallback(bot, 'http', { secretToken: secret });
  const url = await serve((request, response) => {
    // Left alone, a failing handler would leave the request without an answer.
    handle(request, response).catch(() => response.writeHead(500).end());
  });
  await bot.api.setWebhook(url, { secret_token: secret, allowed_updates: ['message'] });
  return bot;
}

test('a webhook gets updates with its secret, and answers through the API', async () => {
  const telegram = await openTelegram();
  const bot = await hookedBot(telegram);
  const { message, update } = await telegram.privateChat(ada).say('hello');
  expect(message.text).toBe('heard hello');
  expect(telegram.deliveries).toEqual([{ update, status: 200 }]);
  expect(await bot.api.getWebhookInfo()).toMatchObject({
    url: expect.stringContaining('http://127.0.0.1:'),
    pending_update_count: 0,
    allowed_updates: ['message'],
  });
});

test('a webhook with another secret refuses', async () => {
  const telegram = await openTelegram();
  const bot = await hookedBot(telegram);
  const { url = '' } = await bot.api.getWebhookInfo();
  await bot.api.setWebhook(url, { secret_token: 'another' });
  const said = telegram.privateChat(ada).say('hello');
  await telegram.until(() => telegram.deliveries.length > 0);
  expect(telegram.deliveries[0]?.status).toBe(401);
  await bot.api.setWebhook(url, { secret_token: secret });
  expect((await said).message.text).toBe('heard hello');
});

test('a refused update blocks its chat, not others, until it is taken', async () => {
  const telegram = await openTelegram();
  let failures = 1;
  await hookedBot(telegram, (bot) => {
    bot.on('message:text', (context, next) => {
      if (context.message.text !== 'one' || failures === 0) return next();
      failures -= 1;
      throw new Error('not yet');
    });
    answerEverything(bot);
  });
  const chat = telegram.privateChat(ada);
  const one = chat.say('one');
  const two = chat.say('two');
  const other = await telegram.privateChat(bob).say('three');
  expect(other.message.text).toBe('heard three');
  await telegram.until(() => telegram.deliveries.length === 2);
  expect(chat.messages).toHaveLength(2);
  telegram.retryWebhook();
  expect((await one).message.text).toBe('heard one');
  expect((await two).message.text).toBe('heard two');
});

test('an update may be delivered twice', async () => {
  const telegram = await openTelegram();
  await hookedBot(telegram);
  const { update } = await telegram.privateChat(ada).say('hello');
  if (update === undefined) throw new Error('The update was delivered');
  expect((await telegram.redeliver(update)).message.text).toBe('heard hello');
  expect(telegram.deliveries).toHaveLength(2);
});

test('a method in the answer is executed', async () => {
  const telegram = await openTelegram();
  const bot = makeBot(telegram);
  const url = await serve((_, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ method: 'sendMessage', chat_id: 7, text: 'hi' }));
  });
  await bot.api.setWebhook(url);
  const { message, calls } = await telegram.privateChat(ada).say('hello');
  expect(message.text).toBe('hi');
  expect(calls).toMatchObject([{ inWebhookReply: true, payload: { chat_id: 7, text: 'hi' } }]);
});

test('a method in the answer may be wrong, and getMe is not allowed there', async () => {
  const telegram = await openTelegram();
  const bot = makeBot(telegram);
  const replies = [{ method: 'sendMessage', chat_id: 7 }, { method: 'getMe' }];
  const url = await serve((_, response) => response.end(JSON.stringify(replies.shift())));
  await bot.api.setWebhook(url);
  const chat = telegram.privateChat(ada);
  await chat.say('one');
  await chat.say('two');
  expect(telegram.refused).toMatchObject([{ refusal: 'Bad Request: message text is empty' }]);
  expect(telegram.callsOf('getMe')).toEqual([]);
});

test('a server that is away counts as a refusal', async () => {
  const telegram = await openTelegram();
  const bot = makeBot(telegram);
  await bot.api.setWebhook('http://127.0.0.1:1/');
  const chat = telegram.privateChat(ada);
  const said = chat.say('hello');
  await telegram.until(() => telegram.deliveries.length > 0);
  expect(telegram.deliveries[0]?.status).toBeUndefined();
  await bot.api.deleteWebhook({ drop_pending_updates: true });
  expect((await said).messages).toEqual([]);
  expect(await bot.api.getUpdates()).toEqual([]);
});
