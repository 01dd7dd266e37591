import { DiscordAPIError, HTTPError } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Discord, startDiscord } from './discord.ts';
import { answerWith, commands, shows } from './fixture/sample-bot.ts';
import { stockClient } from './fixture/stock-client.ts';

const CALLBACK = 'POST /interactions/:id/:token/callback';

let discord: Discord;
let client: ReturnType<typeof stockClient>;
let failure: Promise<unknown>;

/** A bot that answers once, and whose error the test may look at. */
beforeEach(async () => {
  discord = await startDiscord({ commands });
  client = stockClient(discord);
  await client.login(discord.token);
  failure = new Promise((resolve) => {
    answerWith(client, async (interaction) => {
      if (!interaction.isRepliable()) return;
      await interaction.reply(shows('Done')).catch(resolve);
    });
  });
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

const answers = () => discord.requests.filter((line) => line.startsWith('POST')).length;

test('a limit is waited for, and the answer comes', async () => {
  const fault = discord.fail(CALLBACK, { status: 429, retryAfter: 0.01 });
  expect((await discord.slash('ask', { what: 'a' })).text).toBe('Done');
  expect(fault.met).toBe(1);
  expect(answers()).toBe(2);
});

test('a global limit is said in header and body', async () => {
  discord.fail('GET /users/@me', { status: 429, retryAfter: 2.5, scope: 'global' });
  const response = await fetch(`${discord.apiUrl}/v10/users/@me`);
  expect(response.status).toBe(429);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'retry-after': '2.5',
    'x-ratelimit-global': 'true',
    'x-ratelimit-scope': 'global',
    'x-ratelimit-remaining': '0',
  });
  expect(await response.json()).toEqual({
    message: 'You are being rate limited.',
    retry_after: 2.5,
    global: true,
  });
});

test('a server that fails now and then is asked again', async () => {
  discord.fail(CALLBACK, { status: 500, times: 2 });
  expect((await discord.slash('ask', { what: 'a' })).text).toBe('Done');
  expect(answers()).toBe(3);
});

test('a server that keeps failing is given up', async () => {
  discord.fail(CALLBACK, { status: 502, times: 4 });
  discord.slash('ask', { what: 'a' }).catch(() => undefined);
  expect(await failure).toBeInstanceOf(HTTPError);
  expect(answers()).toBe(4);
});

test('an answer that took effect and was lost meets itself', async () => {
  discord.fail(CALLBACK, { status: 500, applied: true });
  const { text } = await discord.slash('ask', { what: 'a' });
  expect(text).toBe('Done');
  const error = await failure;
  expect(error).toBeInstanceOf(DiscordAPIError);
  expect(error).toMatchObject({ code: 40060, status: 400 });
  expect(discord.refused).toMatchObject([{ code: 40060 }]);
});

test('a connection broken by force is tried again, one closed quietly is not', async () => {
  discord.fail(CALLBACK, { cut: 'reset' });
  discord.fail(CALLBACK, { cut: 'closed' });
  discord.slash('ask', { what: 'a' }).catch(() => undefined);
  expect(await failure).toMatchObject({ code: 'UND_ERR_SOCKET' });
  expect(answers()).toBe(2);
});

test('a slow answer waits for the test', async () => {
  const fault = discord.fail(CALLBACK, { held: true });
  const asked = discord.slash('ask', { what: 'a' });
  await fault.reached();
  const callback = discord.until('callback');
  fault.release();
  await callback;
  expect((await asked).text).toBe('Done');
});

test('a fault says what the test wants', async () => {
  discord.fail(/^GET \/gateway/, { status: 503, body: { sorry: true }, headers: { via: 'us' } });
  const response = await fetch(`${discord.apiUrl}/v10/gateway/bot`);
  expect([response.status, response.headers.get('via'), await response.json()]).toEqual([
    503,
    'us',
    { sorry: true },
  ]);
});

test('who waits for a request that never comes is told so', async () => {
  const impatient = await startDiscord({ patience: () => AbortSignal.timeout(1) });
  await expect(impatient.fail('GET /gateway/bot', {}).reached()).rejects.toThrow('No request met');
  await expect(impatient.until('ready')).rejects.toThrow('“ready” did not happen in time.');
  await impatient.close();
});
