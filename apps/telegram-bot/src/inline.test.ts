import { expect, test } from 'vitest';
import { tryBot } from './fixture/try-bot.ts';

const ada = { id: 7, is_bot: false, first_name: 'Ada', language_code: 'en' };

test('a message sent through inline mode leads on by links alone, so that no stranger can change it', async () => {
  const { telegram } = await tryBot();
  const { inline } = await telegram.inline('fms', { from: ada });
  expect(inline).toMatchObject({ is_personal: true, cache_time: 300 });
  const [result] = inline.results;
  if (result === undefined) throw new Error('There is a result');
  const { message } = await telegram.chooseInline(result, ada);
  const buttons = (message.reply_markup?.inline_keyboard ?? []).flat();
  const linkOf = (label: string) => buttons.find(({ text }) => text === label);
  expect(buttons.filter((button) => !('url' in button))).toEqual([]);
  expect(linkOf('In private')).toMatchObject({ url: 'https://t.me/record_bot?start=2e1_dfms' });
  expect(linkOf('Sources')).toMatchObject({ url: 'https://t.me/record_bot?start=2e1_dfms_s00' });
  const opened = await telegram.privateChat(ada).say('/start 2e1_dfms_s00');
  expect(opened.message.text).toMatch(/^Sources/);
  expect(telegram.refused).toEqual([]);
});

test('buttons of earlier messages open in private too, and change nothing', async () => {
  const { telegram } = await tryBot();
  const { inline } = await telegram.inline('fms', { from: ada });
  const [result] = inline.results;
  if (result === undefined) throw new Error('There is a result');
  const { message } = await telegram.chooseInline(result, ada);
  const id = message.inline_message_id;
  for (const data of ['o2e1.fms!r0', 'q01e1.system.himars', 'l01f1.fms', 'm2e1.fms']) {
    const { callback, editedInline } = await telegram.pressInline(id, { data }, ada);
    expect(editedInline).toEqual([]);
    expect(callback?.url).toContain('https://t.me/record_bot?start=');
  }
  const lost = await telegram.pressInline(id, { data: 't01e1.search.~' }, ada);
  expect(lost.callback?.text).toContain('no longer in this message');
});
