/** The built bot with a database: what it remembers over a restart, and the alerts that it sends. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Telegram } from '@us-morocco-security/telegram-emulator';
import { expect, onTestFinished, test } from 'vitest';
import { openTelegram, start, stop, variablesFor } from './fixture/bot-process.ts';
import { announceWithout, openOwn } from './fixture/older-data.ts';

const ada = { id: 7, is_bot: false, first_name: 'Ada', language_code: 'en' };
const luc = { id: 9, is_bot: false, first_name: 'Luc', language_code: 'en' };

const DEAL = 'fms-2025-stinger';
const NAME = /FIM-92K|Stinger/;

async function open(options: Parameters<typeof openTelegram>[0] = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'telegram-memory-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const url = join(folder, 'state.sqlite');
  const telegram = await openTelegram(options);
  const run = () => start({ ...variablesFor(telegram), STATE_URL: url });
  return { url, telegram, run };
}

/** What the bot sent without being asked, as its requests have it. */
const alertCalls = (telegram: Telegram, since: number) =>
  telegram.calls.slice(since).filter(({ method }) => /^send/.test(method));

test('a choice outlives the process, for a person and for a group, until it is forgotten', async () => {
  const { url, telegram, run } = await open();
  const chat = telegram.privateChat(ada);
  const group = telegram.group({ members: [ada, luc], administrators: [luc] });
  const first = run();
  const chosen = await chat.say('/language fr');
  expect(chosen.message.text).toContain('Français');
  const refused = await group.say('/settings set:ar for:channel', { from: ada });
  expect(refused.message.text).not.toMatch(/العربية/);
  await group.say('/settings set:ar for:channel', { from: luc });
  await stop(first);

  const second = run();
  expect((await chat.say('/fms')).message.text).toContain('milliards');
  // The nearest choice wins.
  expect((await group.say('/fms', { from: ada })).message.text).toContain('milliards');
  expect((await group.say('/fms', { from: luc })).message.text).toContain('مليار');
  expect((await telegram.privateChat(luc).say('/fms')).message.text).toContain('billion');
  const { inline } = await telegram.inline('himars', { from: ada });
  expect(inline.results[0]?.input_message_content?.message_text).toContain(
    'notification au Congrès',
  );

  expect((await chat.say('/subscribe everything')).message.text).toBeTruthy();
  await chat.say('/forgetme');
  expect((await chat.say('/fms')).message.text).toContain('billion');
  await stop(second);
  const state = await openOwn(url);
  const [person] = await state.preferences.read([
    { platform: 'telegram', scope: 'person', id: String(ada.id) },
  ]);
  expect(person ?? {}).toEqual({});
  expect(await state.subscriptions.of(String(ada.id))).toBeUndefined();
  await state.close();
  expect(telegram.refused).toEqual([]);
});

test('a language button of /language chooses, one under another answer changes that alone', async () => {
  const { telegram, run } = await open();
  const chat = telegram.privateChat(ada);
  const bot = run();
  const { message } = await chat.say('/imet');
  await chat.press(message, 'Français');
  expect((await chat.say('/fms')).message.text).toContain('billion');
  const asked = await chat.say('/language');
  await chat.press(asked.message, 'Français');
  expect((await chat.say('/fms')).message.text).toContain('milliards');
  await stop(bot);
});

test('three taps subscribe, and newer data bring one alert to a person and to a topic', async () => {
  const { url, telegram, run } = await open();
  const chat = telegram.privateChat(ada);
  const group = telegram.group({ members: [luc], administrators: [luc], forum: true });
  const topic = group.openTopic('News', { from: luc });
  const first = run();
  const offered = await chat.say('/subscribe');
  const buttons = (offered.message.reply_markup?.inline_keyboard ?? []).flat();
  const everything = buttons.find(
    (button) => 'callback_data' in button && button.callback_data.includes('everything'),
  );
  expect(everything).toBeDefined();
  const subscribed = await chat.press(offered.message, everything?.text ?? '');
  expect(subscribed.message.text).toBeTruthy();
  await group.say('/subscribe himars', { from: luc, topic });
  await group.say('/subscribe stinger', { from: luc, topic });
  await stop(first);
  await announceWithout(url, DEAL);

  const before = telegram.calls.length;
  const second = run();
  await telegram.until(() => alertCalls(telegram, before).length === 2);
  await stop(second);
  const third = run();
  await third.says(/no news to enter/);
  await stop(third);
  const alerts = alertCalls(telegram, before);
  expect(alerts).toHaveLength(2);
  for (const { payload } of alerts) {
    expect(String(payload.caption ?? payload.text)).toMatch(NAME);
  }
  expect(alerts.map(({ payload }) => Number(payload.chat_id)).toSorted()).toEqual(
    [ada.id, group.id].toSorted(),
  );
  expect(group.messages.at(-1)).toMatchObject({ message_thread_id: topic });
  const why = start({ ...variablesFor(telegram), STATE_URL: url });
  const told = await chat.say(`/subscriptions why:${DEAL}`);
  expect(told.message.text).toMatch(/an alert was sent here/);
  await stop(why);
  expect(telegram.refused).toEqual([]);
});

test('who manages nothing subscribes no group, and where the bot may not write nobody does', async () => {
  const { url, telegram, run } = await open();
  const group = telegram.group({ members: [ada, luc], administrators: [luc] });
  const mute = telegram.group({ members: [luc], administrators: [luc], membersMayWrite: false });
  const bot = run();
  await group.say('/subscribe everything', { from: ada });
  void mute.say('/subscribe everything', { from: luc }).catch(() => undefined);
  // It cannot even say so there.
  await telegram.until(() => telegram.callsOf('sendMessage').some(({ error }) => error));
  await stop(bot);
  const state = await openOwn(url);
  expect(await state.subscriptions.of(String(group.id))).toBeUndefined();
  expect(await state.subscriptions.of(String(mute.id))).toBeUndefined();
  await state.close();
});

test('who blocked the bot is sent nothing more, and the reason is kept', async () => {
  const { url, telegram, run } = await open();
  const first = run();
  await telegram.privateChat(ada).say('/subscribe everything');
  await stop(first);
  await announceWithout(url, DEAL);
  const blocked = { errorCode: 403, description: 'Forbidden: bot was blocked by the user' };
  telegram.fail('sendMessage', blocked);
  telegram.fail('sendPhoto', blocked);
  const before = telegram.calls.length;
  const second = run();
  await telegram.until(() => alertCalls(telegram, before).some(({ error }) => error !== undefined));
  await stop(second);
  const state = await openOwn(url);
  const subscribed = await state.subscriptions.of(String(ada.id));
  expect(subscribed?.ended).toMatchObject({ reason: 'blocked' });
  await state.close();
});

test('the subscription of a group follows it when it is upgraded, by an error or by a message', async () => {
  const { url, telegram, run } = await open();
  const old = telegram.group({ members: [luc], administrators: [luc] });
  const upgraded = telegram.group({ members: [luc], administrators: [luc] });
  const noticed = telegram.group({ members: [luc], administrators: [luc] });
  const first = run();
  await old.say('/subscribe everything', { from: luc });
  await stop(first);
  await announceWithout(url, DEAL);
  const moved = {
    errorCode: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: upgraded.id },
  };
  telegram.fail('sendPhoto', moved);
  telegram.fail('sendMessage', moved);
  const second = run();
  await telegram.until(() => upgraded.messages.length > 0);
  await telegram.deliver({
    message: {
      ...{ message_id: 900, date: Math.floor(Date.now() / 1_000) },
      chat: { id: upgraded.id, type: 'group', title: 'Group' },
      from: luc,
      migrate_to_chat_id: noticed.id,
    },
  });
  await stop(second);
  const state = await openOwn(url);
  expect(await state.subscriptions.of(String(old.id))).toBeUndefined();
  expect(await state.subscriptions.of(String(upgraded.id))).toBeUndefined();
  expect((await state.subscriptions.of(String(noticed.id)))?.ended).toBeUndefined();
  await state.close();
});

test('a person who blocks the bot follows nothing any more', async () => {
  const { url, telegram, run } = await open();
  const bot = run();
  await telegram.privateChat(ada).say('/subscribe everything');
  await telegram.deliver({
    my_chat_member: {
      chat: { id: ada.id, type: 'private', first_name: 'Ada' },
      from: ada,
      date: Math.floor(Date.now() / 1_000),
      old_chat_member: { user: telegram.bot, status: 'member' },
      new_chat_member: { user: telegram.bot, status: 'kicked', until_date: 0 },
    },
  });
  await stop(bot);
  const state = await openOwn(url);
  const subscribed = await state.subscriptions.of(String(ada.id));
  expect(subscribed?.ended).toMatchObject({ reason: 'blocked' });
  await state.close();
});

test('alerts that Telegram refuses for a while arrive, each once', async () => {
  const { url, telegram, run } = await open();
  const chats = [21, 22, 23, 24].map((id) => telegram.privateChat({ ...ada, id }));
  const first = run();
  for (const chat of chats) await chat.say('/subscribe everything');
  await stop(first);
  await announceWithout(url, DEAL);
  const storm = { errorCode: 429, parameters: { retry_after: 1 }, times: 6 };
  telegram.fail('sendPhoto', storm);
  const counts = chats.map(({ messages }) => messages.length);
  const second = run();
  await telegram.until(() =>
    chats.every(({ messages }, at) => messages.length > (counts[at] ?? 0)),
  );
  // Answers go on meanwhile and after.
  expect((await telegram.privateChat(luc).say('/eda')).message.text).toContain('EDA');
  await stop(second);
  const third = run();
  await third.says(/no news to enter/);
  await stop(third);
  expect(chats.map(({ messages }, at) => messages.length - (counts[at] ?? 0))).toEqual([
    1, 1, 1, 1,
  ]);
});

test('a second copy on the same file answers, and says that it sends no alerts', async () => {
  const { url, telegram, run } = await open();
  const first = run();
  await first.says(/no news to enter/);
  // Only one may poll for a bot: the copy is of the same platform, with another token.
  const other = await openTelegram();
  const second = start({ ...variablesFor(other), STATE_URL: url });
  await second.says(/another process of this bot sends the alerts/);
  expect((await other.privateChat(ada).say('/eda')).message.text).toContain('EDA');
  await stop(second);
  await stop(first);
  expect(telegram.refused).toEqual([]);
});

test('where nothing can be kept, the bot answers, and says so', async () => {
  const { url, telegram, run } = await open();
  writeFileSync(url, 'a text and no database, long enough to be told from one '.repeat(100));
  const bot = run();
  await bot.says(/no memory: nothing is remembered/);
  const chat = telegram.privateChat(ada);
  expect((await chat.say('/fms')).message.text).toContain('8.545');
  expect((await chat.say('/language fr')).message.text).not.toMatch(/retenu/);
  await stop(bot);
  expect(bot.output().match(/no memory/g)).toHaveLength(1);
});
