/** The built bot as a process, against a local Bot API server. */
import { expect, test } from 'vitest';
import {
  hooked,
  openTelegram,
  start,
  stop,
  takePort,
  variablesFor,
} from './fixture/bot-process.ts';

const ada = { id: 7, is_bot: false, first_name: 'Ada', language_code: 'en' };

test('it polls, answers, and works on after a restart between a page and its button', async () => {
  const telegram = await openTelegram();
  const chat = telegram.privateChat(ada);
  const first = start(variablesFor(telegram));
  const { message } = await chat.say('/fms');
  await stop(first);
  const second = start(variablesFor(telegram));
  await chat.press(message, 'Sources');
  await telegram.until(() => chat.messages.at(-1)?.text.startsWith('Sources') === true);
  expect(chat.messages.at(-1)).toMatchObject({ message_id: message.message_id });
  await stop(second);
  expect(second.output()).not.toContain(telegram.token);
  expect(telegram.refused).toEqual([]);
});

test('a webhook left over is removed, and what waited for it is answered', async () => {
  const telegram = await openTelegram();
  await fetch(`${telegram.apiRoot}/bot${telegram.token}/setWebhook?url=http://127.0.0.1:9/x`);
  const said = telegram.privateChat(ada).say('/eda');
  const bot = start(variablesFor(telegram));
  expect((await said).message.text).toContain('EDA');
  await stop(bot);
});

test('it sends its lists of commands once', async () => {
  const telegram = await openTelegram();
  const first = start(variablesFor(telegram));
  await first.says(/"sent":8/);
  await stop(first);
  const second = start(variablesFor(telegram));
  await second.says(/"sent":0/);
  await stop(second);
  const third = start({ ...variablesFor(telegram), REGISTER: 'off' });
  await third.says(/"msg":"started"/);
  await stop(third);
  expect(telegram.callsOf('setMyCommands')).toHaveLength(8);
  expect(telegram.refused).toEqual([]);
});

test('by hand it prints what it would send, and sends the profile when asked to', async () => {
  const telegram = await openTelegram();
  const dry = start(variablesFor(telegram), 'register', '--dry-run', '--profile');
  expect(await dry.ended).toBe(0);
  const calls: { method: string }[] = JSON.parse(dry.output());
  expect(calls.map(({ method }) => method).filter((method) => method === 'setMyName')).toHaveLength(
    4,
  );
  expect(telegram.calls.filter(({ method }) => method.startsWith('set'))).toEqual([]);
  const sent = start(variablesFor(telegram), 'register', '--profile');
  expect(await sent.ended).toBe(0);
  const again = start(variablesFor(telegram), 'register', '--profile');
  expect(await again.ended).toBe(0);
  expect(again.output()).toBe('Telegram has everything as it is here.\n');
  expect(telegram.refused).toEqual([]);
});

test('wrong usage is told', async () => {
  const bot = start({ TELEGRAM_TOKEN: '1:x' }, 'register', '--nonsense');
  expect(await bot.ended).toBe(2);
  expect(bot.output()).toContain('register [--dry-run] [--profile]');
});

test('it serves a webhook, sets it once, and answers the buttons of another process', async () => {
  const telegram = await openTelegram();
  const chat = telegram.privateChat(ada);
  const variables = hooked(telegram, await takePort({ hold: false }));
  const first = start(variables);
  await first.says(/"msg":"started"/);
  const { message } = await chat.say('/fms');
  await stop(first);
  const second = start(variables);
  await second.says(/"msg":"started"/);
  expect((await chat.press(message, 'Sources')).edited).toHaveLength(1);
  await stop(second);
  expect(telegram.callsOf('setWebhook')).toHaveLength(1);
  expect(telegram.deliveries.map(({ status }) => status)).toEqual([200, 200]);
});

test('the webhook takes nothing without its secret, nor what is no update', async () => {
  const telegram = await openTelegram();
  const port = await takePort({ hold: false });
  const bot = start(hooked(telegram, port));
  await bot.says(/"msg":"started"/);
  const post = async (body: string, secret?: string, path = '/telegram') => {
    const headers: Record<string, string> =
      secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret };
    const { status } = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      body,
      headers,
    });
    return status;
  };
  expect(await post('{"update_id":1}')).toBe(401);
  expect(await post('{"update_id":1}', 'a-secret_2')).toBe(401);
  expect(await post('{"update_id":1}', 'a-secret_1', '/other')).toBe(404);
  expect(await post('{"update_id":9}', 'a-secret_1', '/telegram/')).toBe(200);
  expect(await post('{"update_id":', 'a-secret_1')).toBe(400);
  expect(await post('{"update_id":"x"}', 'a-secret_1')).toBe(400);
  expect(await post('[1]', 'a-secret_1')).toBe(400);
  expect(await post('x'.repeat(1024 * 1024 + 1), 'a-secret_1')).toBe(413);
  // Of an unknown kind and shape: accepted, so that Telegram does not send it again.
  expect(await post('{"update_id":1,"novelty":{}}', 'a-secret_1')).toBe(200);
  expect(await post('{"update_id":2,"message":{"chat":7}}', 'a-secret_1')).toBe(200);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  await stop(bot);
});

test('it tells its health', async () => {
  const telegram = await openTelegram();
  const bot = start(variablesFor(telegram));
  const [, port] = await bot.says(/"port":(\d+),"msg":"health server listening"/);
  await bot.says(/"msg":"started"/);
  await telegram.until(() => telegram.polls.length > 1);
  const read = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  expect(await read('/healthz')).toBe('ok');
  expect(await read('/readyz')).toBe('ready');
  await telegram.privateChat(ada).say('/eda');
  expect(await read('/metrics')).toMatch(
    /bot_requests_total\{command="eda",outcome="answered",bot="telegram"\} \d/,
  );
  await stop(bot);
});

test.each([
  [{}, 'TELEGRAM_TOKEN'],
  [{ TELEGRAM_TOKEN: 'no token' }, 'TELEGRAM_TOKEN'],
  [{ TELEGRAM_TOKEN: '1:x', TELEGRAM_TRANSPORT: 'webhook' }, 'TELEGRAM_WEBHOOK_SECRET'],
  [{ TELEGRAM_TOKEN: '1:x', TELEGRAM_TRANSPORT: 'pigeon' }, 'pigeon'],
] as const)('with %j it ends with 78 and names the variable', async (variables, named) => {
  const bot = start(variables);
  expect(await bot.ended).toBe(78);
  expect(bot.output()).toContain(named);
});

test('a token that Telegram refuses is named as the cause', async () => {
  const telegram = await openTelegram();
  const bot = start({ ...variablesFor(telegram), TELEGRAM_TOKEN: '123456:Another' });
  expect(await bot.ended).toBe(78);
  expect(bot.output()).toContain('TELEGRAM_TOKEN');
  expect(bot.output()).not.toContain('123456:Another');
});

test('a port in use is a matter of configuration', async () => {
  const telegram = await openTelegram();
  const port = await takePort({ hold: true });
  const bot = start({
    ...variablesFor(telegram),
    TELEGRAM_HEALTH_PORT: port,
    HEALTH_HOST: '0.0.0.0',
  });
  expect(await bot.ended).toBe(78);
  expect(bot.output()).toContain('TELEGRAM_HEALTH_PORT');
});

test('while another process polls it waits, and goes on when that one has ended', async () => {
  const telegram = await openTelegram();
  telegram.fail('getUpdates', {
    errorCode: 409,
    description: 'Conflict: terminated by other getUpdates request',
  });
  const bot = start(variablesFor(telegram));
  await bot.says(/polling recovered/);
  const { message } = await telegram.privateChat(ada).say('/eda');
  expect(message.text).toContain('EDA');
  await stop(bot);
});

test('a bot without inline mode says once how to turn it on', async () => {
  const telegram = await openTelegram({ supportsInline: false });
  const bot = start(variablesFor(telegram));
  await bot.says(/setinline/);
  await stop(bot);
  expect(bot.output().match(/setinline/g)).toHaveLength(1);
});

test('what is being answered when it is asked to stop is answered', async () => {
  const telegram = await openTelegram();
  const bot = start({ ...variablesFor(telegram), REGISTER: 'off' });
  await bot.says(/"msg":"started"/);
  const hold = telegram.hold('sendMessage');
  const said = telegram.privateChat(ada).say('/eda');
  await hold.reached;
  bot.process.kill('SIGTERM');
  await bot.says(/"msg":"stopping"/);
  hold.release();
  expect((await said).message.text).toContain('EDA');
  expect(await bot.ended).toBe(0);
});

test('asked to stop, a webhook answers what is on its way, and takes no more', async () => {
  const telegram = await openTelegram();
  const port = await takePort({ hold: false });
  const bot = start({ ...hooked(telegram, port), REGISTER: 'off' });
  await bot.says(/"msg":"started"/);
  const chats = [ada, { ...ada, id: 8 }].map((user) => telegram.privateChat(user));
  const holds = chats.map(() => telegram.hold('sendMessage'));
  const said = chats.map((chat) => chat.say('/eda'));
  await Promise.all(holds.map(({ reached }) => reached));
  bot.process.kill('SIGTERM');
  await bot.says(/"msg":"stopping"/);
  for (const hold of holds) hold.release();
  for (const outcome of await Promise.all(said)) expect(outcome.message.text).toContain('EDA');
  expect(await bot.ended).toBe(0);
  expect(telegram.deliveries.map(({ status }) => status)).toEqual([200, 200]);
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
});

test('while Telegram cannot be reached it goes on asking, and can be stopped', async () => {
  const address = `http://127.0.0.1:${await takePort({ hold: false })}`;
  const bot = start({ TELEGRAM_TOKEN: '1:x', TELEGRAM_API_ROOT: address });
  const [, port] = await bot.says(/"port":(\d+),"msg":"health server listening"/);
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(503);
  await bot.says(/Telegram unreachable/);
  await stop(bot);
});

test('by hand it says that Telegram cannot be reached', async () => {
  const address = `http://127.0.0.1:${await takePort({ hold: false })}`;
  const bot = start({ TELEGRAM_TOKEN: '1:x', TELEGRAM_API_ROOT: address }, 'register');
  expect(await bot.ended).toBe(1);
  expect(bot.output()).toContain('cannot be reached');
});
