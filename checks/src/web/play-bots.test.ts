/** The page answers what the bots answer: each message is compared with what the built bot sends, byte for byte. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Discord,
  type Exchange,
  startDiscord,
} from '../../../packages/discord-emulator/dist/index.js';
import { startTelegram, type Telegram } from '../../../packages/telegram-emulator/src/index.ts';
import { Playground } from './playground.ts';

const APPS = join(import.meta.dirname, '../../../apps');
const TOKEN = 'MTIz.abc.def';

let playground: Playground;
let discord: Discord;
let telegram: Telegram;
const stopping: (() => Promise<unknown>)[] = [];

/** Starts a built bot, and waits for a line of its log. */
async function startBot(app: string, variables: Readonly<Record<string, string>>, says: string) {
  const child = spawn(process.execPath, [join(APPS, app, 'dist/main.js')], {
    env: { LANG: 'C', HEALTH_HOST: '127.0.0.1', ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  stopping.unshift(() => {
    child.kill();
    return ended;
  });
  const lines = createInterface(child.stdout);
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      if (line.includes(says)) resolve();
    });
    void ended.then(() => reject(new Error(`${app} ended before it said “${says}”.`)));
  });
}

beforeAll(async () => {
  discord = await startDiscord({ token: TOKEN });
  telegram = await startTelegram({ botUsername: 'record_bot', handling: 'answered' });
  stopping.push(
    () => discord.close(),
    () => telegram.close(),
  );
  const { apiRoot, token } = telegram;
  await Promise.all([
    startBot(
      'discord-bot',
      { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, DISCORD_HEALTH_PORT: '0' },
      '"commands registered"',
    ),
    startBot(
      'telegram-bot',
      { TELEGRAM_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, TELEGRAM_HEALTH_PORT: '0' },
      '"started"',
    ),
  ]);
  playground = await Playground.start();
  stopping.unshift(() => playground.stop());
}, 60_000);

afterAll(async () => {
  for (const stop of stopping) await stop();
});

const locales = { ar: 'ar', en: 'en-US', fr: 'fr' } as const;
const languages = ['ar', 'en', 'fr'] as const;

/** The message of a first response. */
const dataOf = ({ callback }: Exchange): unknown =>
  'data' in callback ? callback.data : undefined;

/** Who reads, and which message it is, differ by place; nothing else may. */
function essence(value: unknown): string {
  const PLACES = /^(chat_id|message_id|method|inline_query_id|callback_query_id|guest_query_id)$/;
  return JSON.stringify(value, (key, inner: unknown) => {
    if (PLACES.test(key)) return undefined;
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

describe.each(languages)('in %s', (language) => {
  const next = { ar: 'التالية', en: 'Next', fr: 'Suivant' }[language];

  it('Discord gets what the bot sends', async () => {
    const visit = await playground.visit(language);
    const who = { locale: locales[language] };
    const questions = [
      ['fms', {}],
      ['system', { name: 'هيمارس' }],
      ['verify', { claim: 'Morocco received 40 HIMARS for $524.2 million.' }],
      ['search', { text: 'zzzzqqq' }],
      ['timeline', {}],
    ] as const;
    for (const [command, options] of questions) {
      const filled = Object.entries(options).map(([name, value]) => ` ${name}:${value}`);
      await visit.send('discord', `/${command}${filled.join('')}`);
      const asked = await discord.slash(command, options, who);
      expect(essence(await visit.sent('discord'))).toBe(essence(dataOf(asked)));
    }
    const { message } = await discord.slash('timeline', {}, who);
    const turned = await discord.click(message, next, who);
    const before = await visit.last('discord');
    await visit.press('discord', next);
    await visit.page.waitForFunction(
      (shown) =>
        document.querySelector('.discord .message:last-of-type .text')?.textContent !== shown,
      {},
      before,
    );
    expect(essence(await visit.sent('discord'))).toBe(essence(dataOf(turned)));
    expect(visit.errors).toEqual([]);
    await visit.page.close();
  });

  it('Telegram gets what the bot sends', async () => {
    const visit = await playground.visit(language);
    const amina = telegram.user({ id: 101, first_name: 'A', language_code: language });
    const chat = telegram.privateChat(amina);
    for (const line of ['/start', '/fms', 'هيمارس', 'zzzzqqq', '/timeline']) {
      await visit.send('telegram', line, 2);
      await chat.say(line);
      expect(essence(await visit.sent('telegram'))).toBe(essence(telegram.calls.at(-1)?.payload));
    }
    expect(visit.errors).toEqual([]);
    await visit.page.close();
  });
});
