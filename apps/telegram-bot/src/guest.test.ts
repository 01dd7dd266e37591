/** The bot mentioned in chats that it is not in. */
import { expect, test } from 'vitest';
import { tryBot } from './fixture/try-bot.ts';

const ada = { id: 7, is_bot: false, first_name: 'Ada', language_code: 'en' };
const salma = { id: 8, is_bot: false, first_name: 'Salma', language_code: 'ar' };

test.each([
  ['@record_bot himars', 'HIMARS'],
  ['@record_bot /fms', '$8.545 billion'],
  ['what about F-16, @Record_Bot?', 'F-16'],
  ['/system@record_bot himars', 'HIMARS'],
])('%s is answered once, by links alone', async (said, words) => {
  const { telegram, counted } = await tryBot();
  const { guest, calls } = await telegram.guest(said, { from: ada });
  expect(guest.text).toContain(words);
  expect(calls).toHaveLength(1);
  const buttons = (guest.reply_markup?.inline_keyboard ?? []).flat();
  expect(buttons.filter((button) => !('url' in button))).toEqual([]);
  expect(counted.map(({ outcome }) => outcome)).toEqual(['answered']);
  expect(telegram.refused).toEqual([]);
});

test('a mention in reply to somebody’s claim checks the claim, in the language of the one who asks', async () => {
  const { telegram, counted } = await tryBot();
  const replyTo = { text: 'Morocco received 40 HIMARS', from: ada };
  const { guest } = await telegram.guest('@record_bot', { from: salma, replyTo });
  expect(guest.text).toContain('Morocco received 40 HIMARS');
  expect(guest.text).toMatch(/\p{Script=Arabic}{3}/u);
  expect(counted).toEqual([{ command: 'verify', outcome: 'answered' }]);
  const alone = await telegram.guest('@record_bot', { from: ada });
  expect(alone.guest.text).toContain('Morocco');
});

test('where the bot is in the chat too, a command is answered once', async () => {
  const { telegram, counted } = await tryBot();
  const group = telegram.group({ members: [ada] });
  const { sent } = await group.say('/fms@record_bot', { from: ada });
  const [message] = group.messages;
  const again = await telegram.guest('', { from: ada, ...(message && { message }) });
  expect(sent).toHaveLength(1);
  expect(again.calls).toEqual([]);
  expect(counted).toHaveLength(1);
});
