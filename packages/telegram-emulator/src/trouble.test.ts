import { autoRetry } from '@grammyjs/auto-retry';
import { GrammyError, HttpError } from 'grammy';
import { expect, test } from 'vitest';
import { makeBot, openTelegram, pollingBot } from './fixture/stock-bot.ts';

const ada = { id: 7, is_bot: false, first_name: 'Ada' };

test('a chat gets a short burst, then a message a second', async () => {
  let now = 1_000_000;
  const telegram = await openTelegram({ now: () => now, floodControl: true });
  const { api } = makeBot(telegram);
  telegram.privateChat(ada);
  for (let sent = 0; sent < 3; sent += 1) await api.sendMessage(7, 'x');
  await expect(api.sendMessage(7, 'x')).rejects.toMatchObject({
    error_code: 429,
    description: 'Too Many Requests: retry after 1',
    parameters: { retry_after: 1 },
  });
  now += 1000;
  await api.sendMessage(7, 'x');
  await expect(api.editMessageText(7, 1, 'y')).rejects.toThrow('retry after 1');
  telegram.setFloodControl(false);
  await api.sendMessage(7, 'x');
  expect(telegram.refused).toEqual([]);
});

test('a group gets twenty messages a minute', async () => {
  let now = 1_000_000;
  const telegram = await openTelegram({ now: () => now, floodControl: true });
  const { api } = makeBot(telegram);
  const { id } = telegram.group({ members: [ada] });
  for (let sent = 0; sent < 20; sent += 1) {
    await api.sendMessage(id, 'x');
    now += 1000;
  }
  await expect(api.sendMessage(id, 'x')).rejects.toMatchObject({ parameters: { retry_after: 40 } });
  now += 40_000;
  await api.sendMessage(id, 'x');
});

test('a planned failure comes as often as planned', async () => {
  const telegram = await openTelegram();
  const { api } = makeBot(telegram);
  telegram.privateChat(ada);
  telegram.fail('sendMessage', { errorCode: 403, times: 2 });
  const words = 'Forbidden: bot was blocked by the user';
  await expect(api.sendMessage(7, 'x')).rejects.toThrow(words);
  await expect(api.sendMessage(7, 'x')).rejects.toThrow(words);
  await api.sendMessage(7, 'x');
  expect(telegram.refused).toEqual([]);
});

test('who waits as told gets through', async () => {
  const telegram = await openTelegram();
  const { api } = makeBot(telegram);
  api.config.use(autoRetry({ maxRetryAttempts: 1, maxDelaySeconds: 1 }));
  telegram.privateChat(ada);
  telegram.fail('sendMessage', { errorCode: 429, parameters: { retry_after: 0 } });
  expect((await api.sendMessage(7, 'x')).text).toBe('x');
  expect(telegram.callsOf('sendMessage')).toHaveLength(2);
});

test('a connection is cut before the message is sent, or after', async () => {
  const telegram = await openTelegram();
  const { api } = makeBot(telegram);
  const chat = telegram.privateChat(ada);
  telegram.cut('sendMessage');
  await expect(api.sendMessage(7, 'x')).rejects.toBeInstanceOf(HttpError);
  expect(chat.messages).toEqual([]);
  telegram.cut('sendMessage', { executed: true });
  await expect(api.sendMessage(7, 'x')).rejects.toBeInstanceOf(HttpError);
  expect(chat.messages).toHaveLength(1);
});

test('a gateway answers with a page of its own', async () => {
  const telegram = await openTelegram();
  const { api } = makeBot(telegram);
  telegram.badGateway('getMe');
  await expect(api.getMe()).rejects.toBeInstanceOf(HttpError);
  expect((await api.getMe()).username).toBe('test_bot');
});

test('a slow answer comes when the test says so', async () => {
  const telegram = await openTelegram();
  await pollingBot(telegram);
  const chat = telegram.privateChat(ada);
  const held = telegram.hold('sendMessage');
  const said = chat.say('hello');
  await held.reached;
  expect(chat.messages).toHaveLength(1);
  held.release();
  expect((await said).message.text).toBe('heard hello');
});

test('only messages that are there, the bot’s own and changed can be edited', async () => {
  const telegram = await openTelegram();
  const { api } = makeBot(telegram);
  const chat = telegram.privateChat(ada);
  chat.say('mine');
  const sent = await api.sendMessage(7, '<b>x</b>', { parse_mode: 'HTML' });
  await expect(
    api.editMessageText(7, sent.message_id, '<b>x</b>', { parse_mode: 'HTML' }),
  ).rejects.toThrow(
    'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
  );
  await expect(api.editMessageText(7, 1, 'y')).rejects.toThrow(
    "Bad Request: message can't be edited",
  );
  await expect(api.editMessageText(8, 1, 'y')).rejects.toThrow('Bad Request: chat not found');
  await expect(api.editMessageTextInline('a', 'y')).rejects.toThrow('MESSAGE_ID_INVALID');
  await api.editMessageText(7, sent.message_id, 'x');
  const [, message] = chat.messages;
  if (message === undefined) throw new Error('Both messages are stored');
  chat.delete(message);
  await expect(api.editMessageText(7, 2, 'y')).rejects.toThrow(
    'Bad Request: message to edit not found',
  );
  await expect(api.sendMessage(7, 'x', { reply_parameters: { message_id: 2 } })).rejects.toThrow(
    'Bad Request: message to be replied not found',
  );
  expect(telegram.refused).toHaveLength(6);
});

test('the keyboard alone can be edited', async () => {
  const telegram = await openTelegram();
  const { api } = makeBot(telegram);
  telegram.privateChat(ada);
  const reply_markup = { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] };
  const { message_id } = await api.sendMessage(7, 'x', { reply_markup });
  expect(await api.editMessageReplyMarkup(7, message_id)).toMatchObject({ text: 'x' });
  await expect(api.editMessageReplyMarkup(7, message_id)).rejects.toThrow(
    'message is not modified',
  );
});

test('what breaks a rule is refused and kept', async () => {
  const telegram = await openTelegram();
  const { api } = makeBot(telegram);
  telegram.privateChat(ada);
  await expect(api.sendMessage(7, '<br>', { parse_mode: 'HTML' })).rejects.toBeInstanceOf(
    GrammyError,
  );
  await api.sendMessage(7, '<a href="/x">x</a>', { parse_mode: 'HTML' });
  await expect(api.setMyCommands([{ command: 'FMS', description: 'Sales' }])).rejects.toThrow(
    'Bad Request: BOT_COMMAND_INVALID',
  );
  expect(telegram.refused.map(({ method, refusal }) => [method, refusal])).toEqual([
    [
      'sendMessage',
      'Bad Request: can\'t parse entities: Unsupported start tag "br" at byte offset 0',
    ],
    ['sendMessage', undefined],
    ['setMyCommands', 'Bad Request: BOT_COMMAND_INVALID'],
  ]);
});

test('commands and texts are kept by scope and language', async () => {
  const telegram = await openTelegram();
  const { api } = makeBot(telegram);
  const commands = [{ command: 'fms', description: 'Sales' }];
  const scope = { type: 'all_group_chats' } as const;
  await api.setMyCommands(commands, { scope, language_code: 'ar' });
  expect(await api.getMyCommands({ scope, language_code: 'ar' })).toEqual(commands);
  expect(await api.getMyCommands()).toEqual([]);
  await api.deleteMyCommands({ scope, language_code: 'ar' });
  expect(await api.getMyCommands({ scope, language_code: 'ar' })).toEqual([]);
  expect(await api.getMyName()).toEqual({ name: 'Test bot' });
  await api.setMyName('Bot', { language_code: 'fr' });
  await api.setMyDescription('Long');
  await api.setMyShortDescription('Short');
  expect(await api.getMyName({ language_code: 'fr' })).toEqual({ name: 'Bot' });
  expect(await api.getMyDescription({ language_code: 'ar' })).toEqual({ description: 'Long' });
  expect(telegram.profile.text('short_description', '')).toBe('Short');
});

test('forms do as well as JSON, and methods in any case', async () => {
  const telegram = await openTelegram();
  telegram.privateChat(ada);
  const form = new FormData();
  form.set('chat_id', '7');
  form.set('text', '[x]');
  form.set('reply_markup', '{"inline_keyboard":[[{"text":"A","callback_data":"a"}]]}');
  const post = async (method: string, body?: FormData | URLSearchParams) => {
    const url = `${telegram.apiRoot}/bot${telegram.token}/${method}`;
    const response = await fetch(url, body ? { method: 'POST', body } : {});
    return { status: response.status, body: await response.json() };
  };
  expect(await post('SENDMESSAGE', form)).toMatchObject({
    body: {
      ok: true,
      result: { text: '[x]', reply_markup: { inline_keyboard: [[{ text: 'A' }]] } },
    },
  });
  const fields = new URLSearchParams({ chat_id: '7', text: 'y' });
  expect(await post('sendMessage', fields)).toMatchObject({ body: { result: { text: 'y' } } });
  expect(await post('sendChatAction?chat_id=7&action=typing')).toMatchObject({ status: 200 });
  expect(await post('sendChatAction?chat_id=7&action=dancing')).toMatchObject({
    body: { description: 'Bad Request: wrong parameter action in request' },
  });
  expect(await post('sendPigeon')).toEqual({
    status: 404,
    body: { ok: false, error_code: 404, description: 'Not Found' },
  });
});

test('a wrong token is turned away', async () => {
  const telegram = await openTelegram();
  const response = await fetch(`${telegram.apiRoot}/bot1:x/getMe`);
  expect(await response.json()).toEqual({
    ok: false,
    error_code: 401,
    description: 'Unauthorized',
  });
});
