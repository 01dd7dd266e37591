/** The bot as people meet it: in private and in groups. */
import { expect, test } from 'vitest';
import { tryBot } from './fixture/try-bot.ts';

const ada = { id: 7, is_bot: false, first_name: 'Ada', language_code: 'en' };
const salma = { id: 8, is_bot: false, first_name: 'Salma', language_code: 'ar-MA' };
const luc = { id: 9, is_bot: false, first_name: 'Luc', language_code: 'fr' };

test('a command is answered in the language of the one who asks', async () => {
  const { telegram, counted } = await tryBot();
  const { message } = await telegram.privateChat(salma).say('/fms 2019');
  expect(message.text).toContain('المبيعات العسكرية الأجنبية');
  const french = await telegram.privateChat(luc).say('/system HIMARS');
  expect(french.message.text).toContain('lance-roquettes');
  expect(counted).toEqual([
    { command: 'fms', outcome: 'answered' },
    { command: 'system', outcome: 'answered' },
  ]);
  expect(telegram.refused).toEqual([]);
});

test('what is typed in Arabic is answered in Arabic, a command too', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  for (const said of ['/منظومة هيمارس', '/system هيمارس', 'هيمارس']) {
    expect((await chat.say(said)).message.text).toMatch(/\p{Script=Arabic}{3}/u);
  }
});

test('arguments are plain words, or named', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  const { message } = await chat.say('/timeline 2004 2012 language:fr');
  expect(message.text).toContain('2004');
  expect(message.text).not.toContain('2013');
  expect(message.text).toContain('du plus récent au plus ancien');
});

test('a plain text is searched, a forwarded one checked against the record', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  expect((await chat.say('himars')).message.text).toContain('himars');
  const forwardOrigin = { type: 'hidden_user', sender_user_name: 'x', date: 1 } as const;
  const { message } = await chat.say('Morocco received 40 HIMARS', { forwardOrigin });
  expect(message.text).toContain('Morocco received 40 HIMARS');
  expect(message.text).toContain('18');
});

test('a command that lacks something asks for it by buttons, step by step', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  const { message: first } = await chat.say('/compare');
  const { message: second } = await chat.press(first, 'F-16');
  const { message: answer } = await chat.press(second, 'Apache (AH-64E)');
  expect(answer.text).toContain('F-16');
  expect(answer.text).toContain('AH-64E');
  const { message: example } = await chat.say('/verify');
  expect(example.text).toContain('/verify Morocco received 40 HIMARS');
  expect(example.entities?.map(({ type }) => type)).toContain('code');
});

test('what is nearly a name is offered as a button', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  const { message: name } = await chat.say('/system hmars');
  expect((await chat.press(name, 'HIMARS (M142)')).message.text).toContain('HIMARS (M142)');
  const { message: command } = await chat.say('/timelin');
  expect((await chat.press(command, 'Timeline')).message.text).toContain('newest first');
});

test('a long post that is forwarded is read to its end, and nothing of it is logged', async () => {
  const { telegram, logged } = await tryBot();
  const chat = telegram.privateChat(ada);
  const forwardOrigin = { type: 'hidden_user', sender_user_name: 'x', date: 1 } as const;
  const post = `${'The sky over Rabat was clear. '.repeat(130)}Morocco received 40 HIMARS.`;
  const { message } = await chat.say(post, { forwardOrigin });
  expect(message.text).toMatch(/^Does not match the record: .*18 .*not .*40/);
  expect(message.text).toContain('all of it was read');
  const { message: again } = await chat.press(message, 'Français');
  expect(again.text).toMatch(/^Non conforme/);
  expect(again.text).toContain('a été lu en entier');
  expect(telegram.refused).toEqual([]);
  expect(JSON.stringify(logged)).not.toContain('Rabat');
});

test('links open a deal, a system, a command, or the greeting', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(luc);
  const { message: greeting } = await chat.say('/start');
  expect(greeting.text).toContain('États-Unis et le Maroc');
  expect((await chat.press(greeting, 'Vue d’ensemble')).message.text).toContain('Maroc');
  const { message: arabic } = await chat.press(greeting, 'العربية');
  expect(arabic.message_id).toBe(greeting.message_id);
  expect(arabic.text).toContain('الولايات المتحدة');
  expect((await chat.say('/start deal_listed-himars')).message.text).toContain('M142');
  expect((await chat.say('/start system_himars')).message.text).toContain('HIMARS');
  expect((await chat.say('/start fms')).message.text).toContain('FMS');
  expect((await chat.say('/start 1e1_dsystem_dhimars')).message.text).toContain('lance-roquettes');
  expect((await chat.say('/start nonsense')).message.text).toBe(greeting.text);
});

test('what people do not mean for the bot gets no answer', async () => {
  const { telegram, counted } = await tryBot({ readsEverything: true });
  const group = telegram.group({ members: [ada] });
  const chat = telegram.privateChat(ada);
  await chat.say('/fms@other_bot');
  await chat.say('sent by myself', { viaBot: true });
  for (const said of ['himars', '/fms@other_bot', '/nosuch', 'look: /fms']) {
    await group.say(said, { from: ada });
  }
  const { message } = await group.say('/FMS@Record_Bot', { from: ada });
  expect(message.text).toContain('FMS');
  expect(counted).toHaveLength(1);
});

test('a reply with /verify checks the message replied to', async () => {
  const { telegram } = await tryBot();
  const group = telegram.group({ members: [ada, luc] });
  await group.say('Le Maroc a reçu 40 HIMARS', { from: luc });
  const [claim] = group.messages;
  if (claim === undefined) throw new Error('It was said');
  const { message } = await group.say('/verify', { from: ada, replyTo: claim });
  expect(message.text).toContain('Le Maroc a reçu 40 HIMARS');
});

test('what Telegram refuses for the moment is tried again', async () => {
  const { telegram, logged } = await tryBot();
  const chat = telegram.privateChat(ada);
  telegram.fail('sendMessage', { errorCode: 429, parameters: { retry_after: 0 } });
  telegram.cut('sendMessage');
  const { sent } = await chat.say('/eda');
  expect(sent).toHaveLength(1);
  expect(logged).toEqual([]);
});

test('who blocked the bot is not a fault', async () => {
  const { telegram, logged, counted } = await tryBot();
  telegram.fail('sendMessage', { errorCode: 403 });
  await telegram.privateChat(ada).say('/eda');
  expect(counted).toEqual([{ command: 'eda', outcome: 'gone' }]);
  expect(logged).toEqual([]);
});

test('a fault is told to the one who asked, under the number that the log has', async () => {
  const { telegram, logged, counted } = await tryBot();
  const chat = telegram.privateChat(ada);
  telegram.fail('sendMessage', {
    errorCode: 400,
    description: "Bad Request: can't parse entities",
  });
  const { message } = await chat.say('/search something private');
  const [, id = 'none'] = /under \u2068([0-9a-f]{8})/.exec(message.text) ?? [];
  expect(logged.join('')).toContain(`"id":"${id}"`);
  expect(logged.join('')).not.toMatch(/private|Ada|chat_id/);
  expect(logged.join('')).not.toContain(telegram.token);
  telegram.fail('editMessageText', { errorCode: 400, description: 'Bad Request: surprise' });
  const { message: answer } = await chat.say('/fms');
  const { callback } = await chat.press(answer, 'Sources');
  expect(callback?.text).toMatch(/went wrong in the bot/);
  expect(counted.map(({ outcome }) => outcome)).toEqual(['failed', 'answered', 'failed']);
});

test('an update that comes twice is answered once', async () => {
  const { telegram, counted } = await tryBot();
  const { update } = await telegram.privateChat(ada).say('/eda');
  if (update === undefined) throw new Error('It arrived');
  await telegram.redeliver(update);
  expect(telegram.callsOf('sendMessage')).toHaveLength(1);
  expect(counted).toHaveLength(1);
});

test('the slash of a command may be left out in private, where the words make sense so', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  for (const words of ['fms 2019', 'system himars', 'timeline 2004 2012']) {
    const { message: without } = await chat.say(words);
    const { message: with_ } = await chat.say(`/${words}`);
    expect(without.text).toBe(with_.text);
  }
  expect((await chat.say('deal with tanks')).message.text).toContain('deal with tanks');
});

test('what steers the direction of typed text is nothing', async () => {
  const { telegram } = await tryBot();
  const chat = telegram.privateChat(ada);
  const { message: deal } = await chat.say('/deal \u2066fms-2023-himars\u2069');
  expect(deal.text).toContain('$524.2 million');
  const { message: system } = await chat.say('/system\u200F هيمارس');
  expect(system.text).toContain('هيمارس (M142)');
  const group = telegram.group({ members: [ada] });
  expect(
    (
      await group.say('\u200F/fms\u200E', {
        from: ada,
        entities: [{ type: 'bot_command', offset: 0, length: 4 }],
      })
    ).sent,
  ).toHaveLength(1);
});

test('an answer links its page on the site of the host', async () => {
  const { telegram } = await tryBot({}, { installation: { site: 'https://example.org/record/' } });
  const { message } = await telegram.privateChat(luc).say('/system HIMARS');
  const page = 'https://example.org/record/fr/systems/himars/';
  expect(message.entities).toContainEqual(
    expect.objectContaining({ type: 'text_link', url: page }),
  );
});

test('what is kept is said in three languages, with the contact of the host', async () => {
  const { telegram } = await tryBot({}, { installation: { contact: 'host@example.org' } });
  for (const reader of [ada, salma, luc]) {
    const { message } = await telegram.privateChat(reader).say('/privacy');
    expect(message.text).toContain('host@example.org');
  }
  const texts = telegram.callsOf('sendMessage').map(({ payload }) => payload.text);
  expect(new Set(texts).size).toBe(3);
});
