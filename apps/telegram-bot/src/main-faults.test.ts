/** The built bot when Telegram fails, or updates that it cannot answer. */
import { expect, test } from 'vitest';
import { openTelegram, start, stop, variablesFor } from './fixture/bot-process.ts';

const ada = { id: 7, is_bot: false, first_name: 'Ada', language_code: 'en' };

test('an update that nothing can be said to is confirmed, and does not come again after a restart', async () => {
  const telegram = await openTelegram();
  const surprise = { errorCode: 400, description: 'Bad Request: surprise', times: 1_000 };
  telegram.fail('sendMessage', surprise);
  const first = start({ ...variablesFor(telegram), REGISTER: 'off' });
  await first.says(/"msg":"started"/);
  await telegram.deliver({
    message: { message_id: 1, chat: { id: 7, type: 'private' }, text: '/fms' },
  });
  await first.says(/error reply failed/);
  expect(first.output()).toContain('"stack"');
  await stop(first);
  const sent = telegram.callsOf('sendMessage').length;
  const second = start({ ...variablesFor(telegram), REGISTER: 'off' });
  await telegram.until(() => telegram.polls.length > 3 && telegram.isPolled);
  await stop(second);
  expect(telegram.callsOf('sendMessage')).toHaveLength(sent);
});

test('an update that came before a crash is answered after the restart, whatever it does', async () => {
  const telegram = await openTelegram();
  const chat = { id: 7, type: 'private' };
  const poison = { message: { message_id: 1, chat, text: '/fms' } };
  telegram.fail('sendMessage', {
    errorCode: 400,
    description: 'Bad Request: surprise',
    times: 100,
  });
  const hold = telegram.hold('getUpdates');
  const first = start({ ...variablesFor(telegram), REGISTER: 'off' });
  const delivered = telegram.deliver(poison);
  await hold.reached;
  first.process.kill('SIGKILL');
  await first.ended;
  hold.release();
  const second = start({ ...variablesFor(telegram), REGISTER: 'off' });
  await second.says(/error reply failed/);
  await delivered;
  await stop(second);
});

test.each(['getMe', 'deleteWebhook'])(
  'while %s fails at Telegram the bot goes on asking',
  async (method) => {
    const telegram = await openTelegram();
    telegram.fail(method, { errorCode: 502, description: 'Bad Gateway', times: 5 });
    const bot = start({ ...variablesFor(telegram), REGISTER: 'off' });
    await bot.says(/Telegram failed, retrying/);
    await bot.says(/"msg":"started"/);
    await stop(bot);
  },
);

test('it prints the link that adds it to a group', async () => {
  const telegram = await openTelegram();
  const bot = start({ ...variablesFor(telegram), REGISTER: 'off' });
  await bot.says(/https:\/\/t\.me\/record_bot\?startgroup=true/);
  await stop(bot);
});

test('what was fetched is answered one by one, not when all of it is read', async () => {
  const telegram = await openTelegram();
  const claim = 'Morocco received 40 HIMARS in 2019 for 524 million dollars. '.repeat(15);
  const chats = Array.from({ length: 40 }, (_, index) =>
    telegram.privateChat({ ...ada, id: 100 + index }),
  );
  const said = chats.map((chat, index) => chat.say(`/verify ${index} ${claim}`));
  const bot = start({ ...variablesFor(telegram), REGISTER: 'off' });
  const first = Promise.any(said);
  await first;
  expect(telegram.callsOf('sendMessage').length).toBeLessThan(10);
  await Promise.all(said);
  await stop(bot);
  expect(telegram.refused).toEqual([]);
});
