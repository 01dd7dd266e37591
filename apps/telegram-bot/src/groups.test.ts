/** The bot among people: one short answer for all, and the rest for the one who asks. */
import type { Group, Outcome, TextMessage } from '@us-morocco-security/telegram-emulator';
import { expect, test } from 'vitest';
import { tryBot } from './fixture/try-bot.ts';

const ada = { id: 7, is_bot: false, first_name: 'Ada', language_code: 'en' };
const luc = { id: 9, is_bot: false, first_name: 'Luc', language_code: 'fr' };

/** What all members see, in order. */
const publicIn = (group: Group) => group.messages.map(({ text }) => text);

const labelsOf = ({ reply_markup }: TextMessage) =>
  (reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);

function shownAlone({ sent, edited, ephemeral }: Outcome): TextMessage {
  expect([...sent, ...edited]).toEqual([]);
  const [only, ...more] = ephemeral;
  if (only === undefined || more.length > 0) throw new Error('One ephemeral message');
  return only;
}

test('an answer replies to its question, in its topic, and is one message', async () => {
  const { telegram } = await tryBot();
  const group = telegram.group({ members: [ada, luc], forum: true });
  const topic = group.openTopic('Facts', { from: ada });
  const asked = await group.say('/system himars', { from: ada, topic });
  expect(asked.sent).toHaveLength(1);
  expect(asked.message).toMatchObject({
    message_thread_id: topic,
    reply_to_message: { text: '/system himars', from: { id: ada.id } },
  });
  const linked = await group.press(asked.message, 'Linked', { from: ada });
  expect(shownAlone(linked)).toMatchObject({ message_thread_id: topic });
  expect(telegram.refused).toEqual([]);
});

test('whoever presses sees the rest alone, and goes on there', async () => {
  const { telegram, counted } = await tryBot();
  const group = telegram.group({ members: [ada, luc] });
  const { message } = await group.say('/fms', { from: ada });
  const before = publicIn(group);
  const [call] = (await group.press(message, 'Sources', { from: luc })).calls;
  expect(call?.payload.ephemeral_message_parameters).toMatchObject({
    receiver_user_id: luc.id,
    replace_callback_query_message: true,
  });
  const sources = shownAlone(await group.press(message, 'Sources', { from: luc }));
  expect(sources.text).toMatch(/^Sources/);
  const back = shownAlone(await group.press(sources, 'Back', { from: luc }));
  expect(back.ephemeral_message_id).toBe(sources.ephemeral_message_id);
  const french = shownAlone(await group.press(back, 'Français', { from: luc }));
  expect(french.text).toContain('milliards');
  const asked = shownAlone(
    await group.press(french, { data: 'a2f1.system.himars' }, { from: luc }),
  );
  expect(asked.text).toContain('HIMARS');
  expect(asked.ephemeral_message_id).not.toBe(french.ephemeral_message_id);
  expect(publicIn(group)).toEqual(before);
  expect(new Set(counted.map(({ outcome }) => outcome))).toEqual(new Set(['answered']));
  expect(telegram.refused).toEqual([]);
});

test('what one person sees can be posted by that person', async () => {
  const { telegram } = await tryBot();
  const group = telegram.group({ members: [ada, luc] });
  const { message } = await group.say('/fms 2019', { from: ada });
  const menu = shownAlone(await group.press(message, { data: 'm2e1.fms.2019' }, { from: luc }));
  const post = (menu.reply_markup?.inline_keyboard ?? [])
    .flat()
    .find(({ text }) => text === 'Post here');
  if (post === undefined || !('switch_inline_query_current_chat' in post)) {
    throw new Error(`No such button among ${labelsOf(menu)}`);
  }
  const { inline } = await telegram.inline(post.switch_inline_query_current_chat, { from: luc });
  const [first] = inline.results;
  if (first === undefined) throw new Error('There is a result');
  const posted = await telegram.chooseInline(first, luc);
  expect(posted.message.text).toBe(message.text);
});

test('the asker completes and translates the public answer; others get their own', async () => {
  const { telegram } = await tryBot();
  const group = telegram.group({ members: [ada, luc] });
  const { message } = await group.say('/compare', { from: ada });
  const alone = shownAlone(await group.press(message, 'F-16', { from: luc }));
  expect(alone.text).not.toBe(message.text);
  const chosen = await group.press(message, 'F-16', { from: ada });
  const answer = await group.press(chosen.message, 'Apache (AH-64E)', { from: ada });
  expect(answer.edited[0]?.text).toContain('AH-64E');
  const arabic = await group.press(answer.message, 'العربية', { from: ada });
  expect(arabic.edited[0]?.text).toMatch(/\p{Script=Arabic}/u);
  expect(shownAlone(await group.press(answer.message, 'Français', { from: luc })).text).toMatch(
    /livraison enregistrée/,
  );
  expect(publicIn(group)).toHaveLength(2);
});

test('forty presses of strangers make no public message', async () => {
  const { telegram, counted } = await tryBot();
  const group = telegram.group({ members: [ada, luc] });
  const { message } = await group.say('/fms', { from: ada });
  for (let press = 0; press < 20; press += 1) {
    const asked = await group.press(message, { data: 'a2e1.eda' }, { from: luc });
    const opened = await group.press(message, 'Sources', { from: luc });
    expect([asked.callback, opened.callback]).not.toContain(undefined);
  }
  expect(publicIn(group)).toHaveLength(2);
  expect(counted.filter(({ outcome }) => outcome === 'too-many').length).toBeGreaterThan(20);
  // There is room for a question.
  expect((await group.say('/eda', { from: ada })).sent).toHaveLength(1);
});

test('where nobody can be shown anything alone, a press changes the message or leads to private', async () => {
  const { telegram, counted } = await tryBot({ supportsEphemeral: false });
  const group = telegram.group({ members: [ada, luc] });
  const { message } = await group.say('/timeline', { from: ada });
  // Found out at the first press; what all saw of it is deleted.
  const turned = await group.press(message, 'Next', { from: luc });
  expect(turned.edited).toHaveLength(1);
  expect(publicIn(group)).toHaveLength(2);
  const asked = await group.press(message, { data: 'a2e1.system.atacms' }, { from: luc });
  expect(asked.messages).toEqual([]);
  expect(asked.callback?.url).toBe('https://t.me/record_bot?start=2e1_dsystem_datacms');
  const refused = await group.press(message, 'Français', { from: luc });
  expect(refused.messages).toEqual([]);
  expect(refused.callback?.text).toContain('Seule la personne qui a posé la question');
  await group.press(message, { data: 'a2e1.system.atacms' }, { from: ada });
  expect(group.messages.at(-1)).toMatchObject({ reply_to_message: { from: { id: ada.id } } });
  expect(counted.map(({ outcome }) => outcome)).toEqual([
    ...['answered', 'answered', 'answered', 'not-asker', 'answered'],
  ]);
});

test('a command that nobody else sees is answered in the same way, else for all', async () => {
  const { telegram } = await tryBot();
  const group = telegram.group({ members: [ada] });
  const alone = shownAlone(await group.say('/help', { from: ada, ephemeral: true }));
  expect(alone.text).toContain('/fms');
  expect(publicIn(group)).toEqual([]);
  telegram.fail('sendMessage', { errorCode: 400, description: 'Bad Request: EPHEMERAL' });
  const { sent } = await group.say('/help', { from: ada, ephemeral: true });
  expect(sent).toHaveLength(1);
  expect(telegram.refused).toEqual([]);
});

test.each([
  ['as a channel', { id: -1_002_000_000_001, type: 'channel', title: 'News' } as const],
  ['as the group', undefined],
])(
  'people who write %s are answered, and choose the language of their answer',
  async (_, sender) => {
    const { telegram } = await tryBot();
    const group = telegram.group({ members: [ada], title: 'Group' });
    const senderChat = sender ?? { id: group.id, type: 'supergroup', title: 'Group' };
    const { message } = await group.say('/fms', { from: ada, senderChat });
    expect(message.text).toContain('$8.545 billion');
    const { edited } = await group.press(message, 'Français', { from: ada });
    expect(edited[0]?.text).toContain('milliards');
  },
);

test('posts of the linked channel and other bots are not answered', async () => {
  const { telegram, counted } = await tryBot();
  const chat = { id: -1_001_000_000_009, type: 'supergroup', title: 'Group' };
  const message = { message_id: 1, date: 1_750_248_000, chat, text: '/fms' };
  const channel = { id: -1_002_000_000_001, type: 'channel', title: 'News' };
  const from = { id: 777_000, is_bot: false, first_name: 'Telegram' };
  const post = { ...message, from, sender_chat: channel, is_automatic_forward: true };
  await telegram.deliver({ message: post });
  await telegram.deliver({ message: { ...message, from: { ...from, is_bot: true } } });
  expect(counted).toEqual([]);
});

test('a group gets no more messages than Telegram takes, and none that was accepted is lost', async () => {
  let now = Date.parse('2025-06-18T12:00:00Z');
  const clock = () => new Date(now);
  const pause = async (milliseconds: number) => {
    now += milliseconds;
  };
  const { telegram, counted } = await tryBot(
    { now: () => now, floodControl: true },
    { clock, pause },
  );
  const group = telegram.group({ members: [ada] });
  for (let asked = 0; asked < 45; asked += 1) await group.say('/eda', { from: ada });
  expect(counted.map(({ outcome }) => outcome)).toEqual(Array(45).fill('answered'));
  const calls = telegram.callsOf('sendMessage');
  expect(calls.filter(({ error }) => error !== undefined)).toEqual([]);
  const minutes = calls.map(({ at }) => at);
  for (const [index, at] of minutes.entries()) {
    expect(minutes.slice(0, index).filter((before) => at - before < 60_000).length).toBeLessThan(
      20,
    );
  }
});

test('questions of a group that would wait for more than a minute are not accepted', async () => {
  const { telegram, bot, counted } = await tryBot();
  const group = telegram.group({ members: [ada] });
  const hold = telegram.hold('sendMessage');
  const first = group.say('/eda', { from: ada });
  await hold.reached;
  const { id } = group;
  const chat = { id, type: 'supergroup' };
  const more = Array.from({ length: 25 }, (_, index) =>
    bot.handle({
      update_id: 9_000 + index,
      message: { message_id: 900 + index, chat, text: '/eda' },
    }),
  );
  hold.release();
  await Promise.all([first, ...more]);
  expect(counted.filter(({ outcome }) => outcome === 'too-many')).toHaveLength(5);
  expect(counted.filter(({ outcome }) => outcome === 'answered')).toHaveLength(21);
});

test('questions of yesterday are skipped, and of a few minutes ago in a group', async () => {
  const { telegram, bot, counted } = await tryBot();
  const group = telegram.group({ members: [ada] });
  const chat = telegram.privateChat(ada);
  const now = Date.parse('2025-06-18T12:00:00Z') / 1_000;
  const ask = (to: object, minutesAgo: number, update_id: number) =>
    bot.handle({
      update_id,
      message: {
        message_id: update_id,
        chat: to,
        from: ada,
        date: now - minutesAgo * 60,
        text: '/eda',
      },
    });
  await ask({ id: group.id, type: 'supergroup' }, 6, 9_001);
  await ask({ id: group.id, type: 'supergroup' }, 4, 9_002);
  await ask({ id: chat.id, type: 'private' }, 25 * 60, 9_003);
  await ask({ id: chat.id, type: 'private' }, 23 * 60, 9_004);
  expect(counted.map(({ outcome }) => outcome)).toEqual(['late', 'answered', 'late', 'answered']);
  expect(telegram.callsOf('sendMessage')).toHaveLength(2);
});
