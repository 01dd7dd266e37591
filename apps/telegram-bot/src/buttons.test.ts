/** The buttons of the bot, those of its messages and those sent before. */
import type { TextMessage } from '@us-morocco-security/telegram-emulator';
import { expect, test } from 'vitest';
import { tryBot } from './fixture/try-bot.ts';

const ada = { id: 7, is_bot: false, first_name: 'Ada', language_code: 'en' };

test('pages turn in place, forth and back, to the last and to the first', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  const { message: first } = await chat.say('/timeline');
  const texts = [first.text];
  let shown = first;
  for (let turn = 0; turn < 3; turn += 1) {
    const { edited, callback } = await chat.press(shown, 'Next');
    expect(callback).toBeDefined();
    shown = edited[0] ?? shown;
    texts.push(shown.text);
  }
  expect(new Set(texts).size).toBe(4);
  for (const before of texts.toReversed().slice(1)) {
    shown = (await chat.press(shown, 'Previous')).message;
    expect(shown.text).toBe(before);
  }
  const { message: last } = await chat.press(shown, 'Last');
  expect(last.text).not.toBe(first.text);
  expect((await chat.press(last, 'First')).message.text).toBe(first.text);
  expect(last.message_id).toBe(first.message_id);
  expect(telegram.refused).toEqual([]);
});

test('sections open in place, by a button or the menu, in another language too, and lead back', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  const { message: first } = await chat.say('/fms');
  const { message: sources } = await chat.press(first, 'Sources');
  expect(sources.text).toMatch(/^Sources\n/);
  const { message: french } = await chat.press(sources, 'Français');
  expect(french.text).toMatch(/^Sources\n/);
  const { message: back } = await chat.press(french, 'Retour');
  expect(back.text).toContain('milliards');
  const { message: menu } = await chat.press(back, 'Plus');
  expect(menu.text).toBe(back.text);
  const { message: stages } = await chat.press(menu, 'Les étapes');
  expect(stages.text).toMatch(/^Sens des étapes\n🟨|^Sens des étapes\n⬜/);
  expect(stages.message_id).toBe(first.message_id);
  expect(telegram.refused).toEqual([]);
});

test('the entries of a list are asked about by their numbers', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  const { message: list } = await chat.say('/timeline 2004 2005');
  expect(list.text).toMatch(/^2\. .*Trans-Sahara Counterterrorism Partnership/m);
  const { message: answer } = await chat.press(list, '2');
  expect(answer.message_id).not.toBe(list.message_id);
  expect(answer.text).toMatch(/^\S*Membership of the Trans-Sahara/);
});

test('free text is read back from the message, in another language too', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  const { message } = await chat.say('/verify Morocco <received> 40\n& "HIMARS"');
  const { message: french } = await chat.press(message, 'Français');
  expect(french.text).toContain('Question');
  expect(french.text).toContain('Morocco <received> 40\n& "HIMARS"');
  const lost = await chat.press(french, 'English', { inaccessible: true });
  expect(lost.message.text).toContain('no longer in this message');
  expect(lost.message.reply_markup?.inline_keyboard).toMatchObject([
    [{ callback_data: 'a2e1.help.verify' }],
  ]);
});

test('buttons of messages sent before are answered by the new answer', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  const { message } = await chat.say('/eda');
  const turned = await chat.press(message, { data: 't21e9.fms' });
  expect(turned.edited[0]?.text).toContain('$8.545 billion');
  const french = await chat.press(message, { data: 'l01f1.fms' });
  expect(french.edited[0]?.text).toContain('milliards de dollars');
  const asked = await chat.press(message, { data: 'q01e1.system.himars' });
  expect(asked.sent[0]?.text).toContain('HIMARS');
  const greeted = await chat.press(message, { data: 'g01a1.help' });
  expect(greeted.edited[0]?.text).toContain('الولايات المتحدة');
  expect(telegram.refused).toEqual([]);
});

test('a text above an answer sent before is read back from there', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  const { message } = await chat.say('/verify Morocco received 40 HIMARS');
  const before = await chat.press(message, { data: 'l01f1.verify.~' });
  expect(before.edited[0]?.text).toContain('Morocco received 40 HIMARS');
});

test('a page that is there no more gives way to the first', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  const { message } = await chat.say('/timeline page:3');
  const { edited } = await chat.press(message, { data: 'o2ezz.timeline' });
  expect(edited[0]?.text).toMatch(/Page \S*1/);
});

test('foreign buttons get a kind answer', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  const { message } = await chat.say('/eda');
  for (const data of ['t00e1.fms', 'x', 't01e1.nosuch', 'menu:7', 'o2e1.fms!', 'q01e1.fms.....']) {
    const { callback, sent } = await chat.press(message, { data });
    expect(callback).toBeDefined();
    expect(sent[0]?.text ?? data).toContain('from another version');
    expect(sent[0]?.reply_markup?.inline_keyboard.flat()).toHaveLength(1);
  }
});

test('a press that changes nothing, and one on a deleted message, are no errors', async () => {
  const { telegram, logged, counted } = await tryBot();
  const chat = telegram.privateChat(ada);
  const { message } = await chat.say('/fms');
  const data = { data: 'o2e1.fms' };
  expect((await chat.press(message, data)).callback).toEqual(
    expect.not.objectContaining({ text: expect.anything() }),
  );
  chat.delete(message);
  expect((await chat.press(message, data)).callback).toBeDefined();
  expect(logged).toEqual([]);
  expect(counted.map(({ outcome }) => outcome)).toEqual(['answered', 'answered', 'gone']);
});

test('a button stops spinning although its answer cannot be sent', async () => {
  const { telegram, counted, logged } = await tryBot();
  const chat = telegram.privateChat(ada);
  const { message } = await chat.say('/eda');
  telegram.fail('sendMessage', { errorCode: 400, description: 'Bad Request: CHAT_RESTRICTED' });
  const { callback } = await chat.press(message, { data: 'a2e1.fms' });
  expect(callback).toBeDefined();
  expect(counted.map(({ outcome }) => outcome)).toEqual(['answered', 'gone']);
  expect(logged).toEqual([]);
});

/** The one button of a message that has this field. */
const buttonWith = (message: TextMessage, field: string) =>
  (message.reply_markup?.inline_keyboard ?? []).flat().filter((button) => field in button);

test('an answer is shared into any chat as a line that asks the same, in the same language', async () => {
  const { telegram } = await tryBot();
  const french = telegram.privateChat({ ...ada, language_code: 'fr' });
  const { message } = await french.say('/timeline 2004 2005');
  const { message: menu } = await french.press(message, 'Plus');
  const [share] = buttonWith(menu, 'switch_inline_query_chosen_chat');
  if (share === undefined || !('switch_inline_query_chosen_chat' in share)) {
    throw new Error('It can be shared');
  }
  expect(share.switch_inline_query_chosen_chat).toMatchObject({
    allow_user_chats: true,
    allow_group_chats: true,
  });
  const query = share.switch_inline_query_chosen_chat.query ?? '';
  const { inline } = await telegram.inline(query, { from: ada });
  const [first] = inline.results;
  if (first === undefined) throw new Error('It is found');
  const { message: shared } = await telegram.chooseInline(first, ada);
  expect(shared.text).toBe(message.text);
});

test('what holds a text of one’s own is not shared, and neither is a refusal', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  for (const line of ['/verify Morocco received 40 HIMARS', '/deal nosuch']) {
    const { message } = await chat.say(line);
    expect(buttonWith(message, 'switch_inline_query_chosen_chat')).toEqual([]);
  }
});

test('a citation is copied by a tap, as it is shown', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  const { message } = await chat.say('/cite fms-2023-himars');
  const codes = (message.reply_markup?.inline_keyboard ?? [])
    .flat()
    .flatMap((button) => ('callback_data' in button ? [button.callback_data] : []))
    .filter((data) => data.startsWith('o'));
  const opened = [message];
  for (const data of codes) opened.push((await chat.press(message, { data })).message);
  const copied = opened.flatMap((shown) =>
    buttonWith(shown, 'copy_text').flatMap((button) =>
      'copy_text' in button ? [{ shown, text: button.copy_text.text }] : [],
    ),
  );
  expect(copied.length).toBeGreaterThan(0);
  for (const { shown, text } of copied) {
    expect(shown.text).toContain(text);
    expect(text).not.toMatch(/[\u200E\u200F\u2066-\u2069]/);
  }
  expect(telegram.refused).toEqual([]);
});

test('the way on from a question that could not be answered is marked, and answers in its place', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  const { message } = await chat.say('/systm himars');
  const marked = buttonWith(message, 'style');
  expect(marked.length).toBeGreaterThan(0);
  for (const button of marked) expect(button).toMatchObject({ style: 'primary' });
  const [first] = marked;
  const { message: answered } = await chat.press(message, first?.text ?? '');
  expect(answered.message_id).toBe(message.message_id);
  expect(answered.text).toContain('HIMARS');
  expect(buttonWith(answered, 'style')).toEqual([]);
});

test('a plain question is answered in its own language, a choice of the client decides elsewhere', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  const asked = await chat.say('Combien de F-16 le Maroc a-t-il achetés ?');
  expect(asked.message.text).toMatch(/\b(avions|au Congrès|notifi)/);
  expect((await chat.say('himars')).message.text).toContain('notified');
  const french = telegram.privateChat({ ...ada, id: 8, language_code: 'fr' });
  const english = await french.say('How many F-16 did Morocco buy?');
  expect(english.message.text).toMatch(/\b(aircraft|notified|fighters?)\b/);
});
