import { run, sequentialize } from '@grammyjs/runner';
import { GrammyError } from 'grammy';
import { expect, onTestFinished, test } from 'vitest';
import { answerEverything, makeBot, openTelegram, pollingBot } from './fixture/stock-bot.ts';

const ada = { id: 7, is_bot: false, first_name: 'Ada', language_code: 'fr' };
const bob = { id: 8, is_bot: false, first_name: 'Bob' };

test('a bot polls, and the test sees what its user sees', async () => {
  const telegram = await openTelegram({ now: () => 1_700_000_000_500 });
  await pollingBot(telegram);
  const chat = telegram.privateChat(ada);
  const { message, update } = await chat.say('/fms F-16');
  expect(update?.message).toMatchObject({
    text: '/fms F-16',
    date: 1_700_000_000,
    from: ada,
    chat: { id: 7, type: 'private', first_name: 'Ada' },
    entities: [{ type: 'bot_command', offset: 0, length: 4 }],
  });
  expect(message).toMatchObject({
    message_id: 2,
    text: 'heard /fms F-16',
    from: { id: telegram.bot.id },
    entities: [
      { type: 'bold', offset: 0, length: 5 },
      { type: 'bot_command', offset: 6, length: 4 },
    ],
    reply_markup: { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] },
    reply_to_message: { message_id: 1, text: '/fms F-16' },
  });
  expect(telegram.callsOf('sendMessage')).toHaveLength(1);
  expect(telegram.refused).toEqual([]);
});

test('a pressed button edits its message and is answered once', async () => {
  const telegram = await openTelegram();
  const { bot } = await pollingBot(telegram);
  const chat = telegram.privateChat(ada);
  const { message } = await chat.say('hello');
  const pressed = await chat.press(message, 'More');
  expect(pressed.message.text).toBe('edited by more');
  expect(pressed.message.reply_markup).toBeUndefined();
  expect(pressed.callback).toMatchObject({ text: 'done', show_alert: false });
  expect(chat.messages.at(-1)).toEqual(pressed.message);
  expect(message.text).toBe('heard hello');
  const id = pressed.update?.callback_query?.id ?? '';
  await expect(bot.api.answerCallbackQuery(id)).rejects.toThrow(
    'Bad Request: query is too old and response timeout expired or query ID is invalid',
  );
  expect(() => chat.press(pressed.message, 'More')).toThrow('No button "More"');
});

test('forged data and old messages reach the bot too', async () => {
  const telegram = await openTelegram();
  await pollingBot(telegram, (bot) =>
    bot.on('callback_query', (context) => context.answerCallbackQuery(context.callbackQuery.data)),
  );
  const chat = telegram.privateChat(ada);
  const { update } = await chat.say('x');
  const message = chat.messages[0];
  if (message === undefined) throw new Error('The message is stored');
  const forged = await chat.press(message, { data: 'forged' }, { inaccessible: true });
  expect(forged.callback?.text).toBe('forged');
  expect(forged.update?.callback_query?.message).toEqual({
    chat: update?.message?.chat,
    message_id: 1,
    date: 0,
  });
});

test('an inline answer can be chosen and its button pressed', async () => {
  const telegram = await openTelegram();
  await pollingBot(telegram);
  const asked = await telegram.inline('fms', { from: ada, offset: '10', chatType: 'group' });
  expect(asked.update?.inline_query).toMatchObject({ query: 'fms', offset: '10', from: ada });
  expect(asked.inline).toMatchObject({ cache_time: 0, is_personal: true, next_offset: '' });
  const [result] = asked.inline.results;
  if (result === undefined) throw new Error('The bot gave no result');
  const { message, outcome } = await telegram.chooseInline(result, ada);
  expect(message).toMatchObject({ text: 'about fms', entities: [] });
  expect(outcome.update?.chosen_inline_result).toEqual({
    result_id: 'a',
    from: ada,
    query: 'fms',
    inline_message_id: message.inline_message_id,
  });
  const pressed = await telegram.pressInline(message.inline_message_id, 'more', bob);
  expect(pressed.inlineMessage.text).toBe('edited by more');
  expect(pressed.callback?.text).toBe('done');
  expect(telegram.inlineMessage(message.inline_message_id).text).toBe('edited by more');
});

test('in a group only what is meant for the bot reaches it', async () => {
  const telegram = await openTelegram({ botUsername: 'Fms_bot' });
  await pollingBot(telegram);
  const group = telegram.group({ members: [ada, bob] });
  const { message } = await group.say('/fms', { from: ada });
  const reaches = async (text: string, rest = {}) =>
    (await group.say(text, { from: bob, ...rest })).update !== undefined;
  expect(await reaches('good morning')).toBe(false);
  expect(await reaches('/fms@other_bot')).toBe(false);
  expect(await reaches('/fms@fms_BOT')).toBe(true);
  expect(await reaches('what says @fms_bot?')).toBe(true);
  expect(await reaches('and then?', { replyTo: message })).toBe(true);
  expect(await reaches('from elsewhere', { viaBot: true })).toBe(true);
  expect(() => group.say('x', { from: { ...bob, id: 9 } })).toThrow('is no member');
});

test('without privacy mode it hears everything', async () => {
  const telegram = await openTelegram({ readsEverything: true });
  await pollingBot(telegram);
  const group = telegram.group({ members: [ada] });
  expect((await group.say('good morning', { from: ada })).message.text).toBe('heard good morning');
});

test('in a topic answers stay in the topic', async () => {
  const telegram = await openTelegram();
  const { bot } = await pollingBot(telegram, (it) =>
    it.on('message:text', (context) => context.reply('x')),
  );
  const group = telegram.group({ members: [ada], forum: true });
  const topic = group.openTopic('Aircraft', { from: ada });
  const { message, update } = await group.say('/fms', { from: ada, topic });
  expect(message).toMatchObject({ message_thread_id: topic, is_topic_message: true });
  expect(update?.message?.reply_to_message).toMatchObject({
    forum_topic_created: { name: 'Aircraft' },
  });
  await expect(bot.api.sendMessage(group.id, 'x', { message_thread_id: 99 })).rejects.toThrow(
    'Bad Request: message thread not found',
  );
});

test('an edited message comes as such', async () => {
  const telegram = await openTelegram();
  await pollingBot(telegram, (bot) =>
    bot.on('edited_message:text', (context) => context.reply(context.editedMessage.text)),
  );
  const chat = telegram.privateChat(ada);
  await chat.say('/first');
  const [message] = chat.messages;
  if (message === undefined) throw new Error('The message is stored');
  expect((await chat.edit(message, 'second')).message.text).toBe('second');
});

test('what is not asked for is not sent', async () => {
  const telegram = await openTelegram();
  const bot = makeBot(telegram);
  await bot.api.getUpdates({ allowed_updates: ['callback_query'] });
  expect((await telegram.privateChat(ada).say('x')).update).toBeUndefined();
});

test('unconfirmed updates come again, confirmed ones do not', async () => {
  const telegram = await openTelegram();
  const { api } = makeBot(telegram);
  const chat = telegram.privateChat(ada);
  const said = Promise.all([chat.say('one'), chat.say('two'), chat.say('three')]);
  const texts = async (other: Parameters<typeof api.getUpdates>[0]) =>
    (await api.getUpdates(other)).map(({ message }) => message?.text);
  expect(await texts({ limit: 2 })).toEqual(['one', 'two']);
  expect(await texts({})).toEqual(['one', 'two', 'three']);
  expect(await texts({ offset: -1 })).toEqual(['three']);
  const [last] = await api.getUpdates();
  expect(await texts({ offset: (last?.update_id ?? 0) + 1 })).toEqual([]);
  expect((await said).map(({ calls }) => calls)).toEqual([[], [], []]);
});

test('an update may be delivered twice', async () => {
  const telegram = await openTelegram();
  await pollingBot(telegram);
  const { update } = await telegram.privateChat(ada).say('hello');
  if (update === undefined) throw new Error('The update was delivered');
  expect((await telegram.redeliver(update)).message.text).toBe('heard hello');
  expect(telegram.callsOf('sendMessage')).toHaveLength(2);
});

test('of two pollers the first is turned away', async () => {
  const telegram = await openTelegram();
  const first = await pollingBot(telegram);
  await telegram.until(() => telegram.isPolled);
  const lost = expect(first.stopped).rejects.toThrow(
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  );
  await pollingBot(telegram);
  await lost;
  await expect(first.stopped).rejects.toBeInstanceOf(GrammyError);
  expect((await telegram.privateChat(ada).say('x')).message.text).toBe('heard x');
});

test('a webhook and polling exclude one another', async () => {
  const telegram = await openTelegram();
  const { bot, stopped } = await pollingBot(telegram);
  await telegram.until(() => telegram.isPolled);
  const lost = expect(stopped).rejects.toThrow('Conflict: terminated by setWebhook request');
  await bot.api.setWebhook('http://127.0.0.1:1/');
  await lost;
  await expect(bot.api.getUpdates()).rejects.toThrow(
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  );
});

test('a runner confirms first and answers later', async () => {
  const telegram = await openTelegram({ handling: 'answered' });
  const bot = makeBot(telegram, (it) => {
    it.use(sequentialize((context) => `${context.chat?.id}`));
    answerEverything(it);
  });
  const runner = run(bot);
  onTestFinished(() => runner.stop());
  const chats = [ada, bob].map((user) => telegram.privateChat(user));
  const said = chats.flatMap((chat) => [chat.say('one'), chat.say('two')]);
  const texts = (await Promise.all(said)).map(({ message }) => message.text);
  expect(texts).toEqual(['heard one', 'heard two', 'heard one', 'heard two']);
  const [chat] = chats;
  const message = chat?.messages.at(-1);
  if (chat === undefined || message === undefined) throw new Error('Both were answered');
  const pressed = await chat.press(message, 'more');
  await telegram.until(() => pressed.callback !== undefined);
  expect(pressed.message.text).toBe('edited by more');
  await telegram.quiet();
  expect(telegram.refused).toEqual([]);
});

test('what never comes is an error that says so', async () => {
  const telegram = await openTelegram({ deadline: 1 });
  await expect(telegram.privateChat(ada).say('x')).rejects.toThrow(
    'After 1 ms the bot is not done with {',
  );
  await expect(telegram.until(() => false)).rejects.toThrow('it never came true that () => false');
});
