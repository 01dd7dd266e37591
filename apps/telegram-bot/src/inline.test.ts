import { expect, test } from 'vitest';
import { tryBot } from './fixture/try-bot.ts';

const ada = { id: 7, is_bot: false, first_name: 'Ada', language_code: 'en' };

test('a message sent through inline mode opens its sections, and asks on in private', async () => {
  const { telegram, bot } = await tryBot();
  const { inline } = await telegram.inline('fms', { from: ada });
  expect(inline).toMatchObject({ is_personal: true, cache_time: 300 });
  const [result] = inline.results;
  if (result === undefined) throw new Error('There is a result');
  const { message } = await telegram.chooseInline(result, ada);
  const buttons = (message.reply_markup?.inline_keyboard ?? []).flat();
  expect(buttons.map(({ text }) => text)).not.toContain('Français');
  expect(buttons.at(-1)).toMatchObject({
    text: 'In private',
    url: `https://t.me/${bot.botInfo.username}?start=2e1_dfms`,
  });
  const id = message.inline_message_id;
  const opened = await telegram.pressInline(id, 'Sources', ada);
  expect(opened.inlineMessage.text).toMatch(/^Sources/);
  const back = await telegram.pressInline(id, 'Back', ada);
  expect(back.inlineMessage.text).toBe(message.text);
  const asked = await telegram.pressInline(id, { data: 'q01e1.system.himars' }, ada);
  expect(asked.editedInline).toEqual([]);
  expect(asked.callback?.url).toContain('?start=2e1_dsystem_dhimars');
  const forged = await telegram.pressInline(id, { data: 'l01f1.fms' }, ada);
  expect(forged.callback?.text).toContain('Only the person who asked');
  const lost = await telegram.pressInline(id, { data: 't01e1.search.~' }, ada);
  expect(lost.callback?.text).toContain('no longer in this message');
  expect(telegram.refused).toEqual([]);
});
