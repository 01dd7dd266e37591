/** What a bot may show to one person alone, and answer as a guest. */
import { GrammyError } from 'grammy';
import { expect, test } from 'vitest';
import { makeBot, openTelegram, pollingBot } from './fixture/stock-bot.ts';

const ada = { id: 7, is_bot: false, first_name: 'Ada' };
const whisper = (callback_query_id?: string) => ({
  ephemeral_message_parameters: {
    receiver_user_id: ada.id,
    ...(callback_query_id && { callback_query_id }),
  },
});

test('a press is answered by a message that only its receiver sees, and that is changed in place', async () => {
  const telegram = await openTelegram();
  const group = telegram.group({ members: [ada] });
  await pollingBot(telegram, (bot) => {
    const button = [[{ text: 'More', callback_data: 'more' }]];
    const markup = { reply_markup: { inline_keyboard: button } };
    bot.command('ask', (context) => context.reply('public', markup));
    bot.on('callback_query', async ({ api, callbackQuery: { id, message } }) => {
      const shown = message && 'ephemeral_message_id' in message && message.ephemeral_message_id;
      if (typeof shown === 'number')
        await api.editEphemeralMessageText(group.id, 7, shown, 'again');
      else await api.sendMessage(group.id, 'for one', { ...whisper(id), ...markup });
      await api.answerCallbackQuery(id);
    });
  });
  const { message } = await group.say('/ask', { from: ada });
  const pressed = await group.press(message, 'More', { from: ada });
  expect(pressed.sent).toEqual([]);
  expect(pressed.ephemeral).toMatchObject([{ text: 'for one', message_id: 0 }]);
  const again = await group.press(pressed.message, 'More', { from: ada });
  expect(again.ephemeral).toMatchObject([{ text: 'again' }]);
  expect(group.messages.map(({ text }) => text)).toEqual(['/ask', 'public']);
});

test('an ephemeral message needs a press or an ephemeral command of the last seconds', async () => {
  let now = Date.parse('2026-09-01T12:00:00Z');
  const telegram = await openTelegram({ now: () => now });
  const group = telegram.group({ members: [ada] });
  const refusals: unknown[] = [];
  await pollingBot(telegram, (bot) => {
    bot.on('message', async ({ api, message: { ephemeral_message_id: asked } }) => {
      const reply =
        asked === undefined ? {} : { reply_parameters: { ephemeral_message_id: asked } };
      await api
        .sendMessage(group.id, 'for one', { ...whisper(), ...reply })
        .catch((error: unknown) => refusals.push(error));
    });
  });
  const asked = await group.say('/help', { from: ada, ephemeral: true });
  expect(asked.ephemeral).toHaveLength(1);
  expect(group.messages).toEqual([]);
  await group.say('/help', { from: ada });
  const hold = telegram.hold('sendMessage');
  const late = group.say('/help', { from: ada, ephemeral: true });
  await hold.reached;
  now += 16_000;
  hold.release();
  await late;
  expect(refusals).toEqual([expect.any(GrammyError), expect.any(GrammyError)]);
});

test('a server of before ephemeral messages sends them to all', async () => {
  const telegram = await openTelegram({ supportsEphemeral: false });
  const group = telegram.group({ members: [ada] });
  const { api } = makeBot(telegram);
  const sent = await api.sendMessage(group.id, 'for one', whisper());
  expect(sent).not.toHaveProperty('ephemeral_message_id');
  expect(group.messages).toHaveLength(1);
  await api.deleteMessage(group.id, sent.message_id);
  expect(group.messages).toEqual([]);
});

test('a guest query is answered once', async () => {
  const telegram = await openTelegram();
  const seen: unknown[] = [];
  await pollingBot(telegram, (bot) => {
    bot.on('guest_message', async ({ api, guestMessage: { guest_query_id = '', text = '' } }) => {
      const input_message_content = { message_text: `about ${text}` };
      const result = { type: 'article' as const, id: 'a', title: 'A', input_message_content };
      const answer = () => api.answerGuestQuery(guest_query_id, result);
      await answer();
      await answer().catch((error: unknown) => seen.push(error));
    });
  });
  const { guest } = await telegram.guest('@test_bot himars', { from: ada });
  expect(guest).toMatchObject({
    text: 'about @test_bot himars',
    inline_message_id: expect.any(String),
  });
  expect(seen).toEqual([expect.any(GrammyError)]);
});

test('thirty messages a second are taken, to however many chats', async () => {
  let now = 0;
  const telegram = await openTelegram({ floodControl: true, now: () => now });
  const { api } = makeBot(telegram);
  const send = (id: number) => {
    telegram.privateChat({ ...ada, id });
    return api.sendMessage(id, 'x');
  };
  for (let id = 1; id <= 30; id += 1) await send(id);
  await expect(send(31)).rejects.toThrow('retry after 1');
  now += 1_000;
  await send(31);
});
