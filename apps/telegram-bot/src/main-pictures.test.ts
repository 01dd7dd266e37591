/** The built bot draws in a process of its own, with and without its renderer. */
import { expect, test } from 'vitest';
import { openTelegram, start, stop, variablesFor } from './fixture/bot-process.ts';

const ada = { id: 7, is_bot: false, first_name: 'Ada', language_code: 'ar' };

test('it sends a chart as a photo, and adds a card to an answer', async () => {
  const telegram = await openTelegram();
  const chat = telegram.privateChat(ada);
  const bot = start(variablesFor(telegram));
  const { message } = await chat.say('/chart notifications');
  // A slow machine answers in words first.
  await telegram.until(() => chat.messages.at(-1)?.photo !== undefined);
  const [photo] = chat.messages.at(-1)?.photo ?? [];
  const file = Buffer.from(telegram.photoFile(photo?.file_id ?? '') ?? []);
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1_200, 675]);
  expect(file.length).toBeGreaterThan(10_000);
  expect(message.text).toMatch(/[\u0600-\u06FF]/);
  const system = await chat.say('/system himars');
  await chat.press(system.message, '🖼 صورة');
  await telegram.until(() => chat.messages.at(-1)?.photo !== undefined);
  expect(chat.messages.at(-1)?.text).toContain(system.message.text);
  await stop(bot);
  expect(telegram.refused).toEqual([]);
});

/** Makes the renderer impossible to load, as on a machine for which there is no binary. */
const WITHOUT_RENDERER = `--import data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier.startsWith('@takumi-rs/')) throw new Error('No binary for this machine');
      return next(specifier, context);
    },
  });
`)}`;

test('without its renderer it says so once, and answers in words', async () => {
  const telegram = await openTelegram();
  const chat = telegram.privateChat(ada);
  const bot = start({ ...variablesFor(telegram), NODE_OPTIONS: WITHOUT_RENDERER });
  for (const which of ['notifications', 'imet', 'overview']) {
    const { message } = await chat.say(`/chart ${which}`);
    expect(message.photo).toBeUndefined();
    expect(message.text).toMatch(/[\u0600-\u06FF]/);
  }
  await bot.says(/pictures are off/);
  const { message } = await chat.say('/system himars');
  expect(JSON.stringify(message.reply_markup)).not.toContain('🖼');
  await stop(bot);
  expect(bot.output().match(/pictures are off/g)).toHaveLength(1);
  expect(bot.output()).not.toContain('"level":50');
});
