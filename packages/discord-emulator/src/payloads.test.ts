import { InteractionContextType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { Discord } from './discord.ts';
import { ask, commands, message } from './fixture/sample-bot.ts';

const discord = () => new Discord({ commands });

test.each([
  [
    'a command nobody registered',
    'asks',
    {},
    'No command of type 1 is called “asks”. Registered: ask, Check this.',
  ],
  ['an option nobody registered', 'ask', { what: 'a', who: 'b' }, '/ask has no option “who”.'],
  ['a required option left out', 'ask', {}, '/ask needs the option “what”.'],
  [
    'a choice not offered',
    'ask',
    { what: 'a', kind: 'term' },
    'The option “kind” does not take “term”.',
  ],
  ['a number too small', 'ask', { what: 'a', page: 0 }, 'The option “page” does not take “0”.'],
  [
    'a number that is not whole',
    'ask',
    { what: 'a', page: 1.5 },
    'The option “page” does not take “1.5”.',
  ],
  ['a number for a text', 'ask', { what: 1 }, 'The option “what” does not take “1”.'],
])('a user cannot send %s', (_what, name, options, complaint) => {
  expect(() => discord().payloads.slash(name, options)).toThrow(complaint);
});

test('a user cannot type where nothing completes', () => {
  expect(() => discord().payloads.autocomplete('ask', 'kind', 'd')).toThrow(
    'The option “kind” of /ask completes no text.',
  );
});

test('a command is asked with the types of its registration', () => {
  const { data } = discord().payloads.slash('ask', { what: 'F-16', page: 2 });
  expect(data.options).toEqual([
    { name: 'what', type: 3, value: 'F-16' },
    { name: 'page', type: 4, value: 2 },
  ]);
});

test('an interaction says where it takes place', () => {
  const local = new Discord({ guilds: ['7'], commands: [{ ...ask, integration_types: [0, 1] }] });
  const slash = (who: object) => local.payloads.slash('ask', { what: 'a' }, who);
  expect(slash({ guildLocale: 'fr' })).toMatchObject({
    guild_id: '7',
    guild_locale: 'fr',
    context: InteractionContextType.Guild,
    authorizing_integration_owners: { 0: '7' },
    member: { user: { username: 'reader' } },
  });
  const direct = slash({ guild: false, user: 'amina' });
  expect(direct).toMatchObject({ user: { username: 'amina' }, context: 1 });
  expect(direct).not.toHaveProperty('member');
  expect(slash({ guild: false, userInstalled: true })).toMatchObject({ context: 2 });
  expect(slash({ user: 'amina', guild: false }).user).toEqual(direct.user);
});

test('a command is offered only where its registration says so', () => {
  const local = new Discord({ commands: [{ ...ask, contexts: [0], integration_types: [0] }] });
  const slash = (who: object) => local.payloads.slash('ask', { what: 'a' }, who);
  expect(() => slash({ guild: false })).toThrow('not offered in a place of type 1');
  expect(() => slash({ userInstalled: true })).toThrow('installed the bot this way');
});

test('a response over HTTP is the initial answer, and its buttons work', async () => {
  const local = discord();
  const payload = local.payloads.slash('ask', { what: 'a' }, { user: 'amina' });
  const exchange = await local.answered(payload, { type: 4, data: message('Yes') });
  expect(exchange.text).toBe('Yes');
  const click = local.payloads.click(exchange.message, 'next');
  expect(click.message).toEqual(exchange.message);
  expect(click.member?.user.username).toBe('amina');
  await local.answered(click, { type: 7, data: message('Changed') });
  expect(exchange.text).toBe('Changed');
});

test('a response that Discord refuses is refused', async () => {
  const local = discord();
  const payload = local.payloads.slash('ask', { what: 'a' });
  await expect(local.answered(payload, { type: 4, data: {} })).rejects.toThrow('Invalid Form Body');
  expect(local.refused).toMatchObject([{ code: 50035, problems: [{ path: 'data' }] }]);
});

test.each([
  ['More', 'The message has no button “More”. It has: Next, Gone.'],
  ['Gone', 'The button “Gone” is disabled.'],
])('a user cannot press %s', async (label, complaint) => {
  const local = discord();
  const payload = local.payloads.slash('ask', { what: 'a' });
  const exchange = await local.answered(payload, { type: 4, data: message('Yes') });
  expect(() => local.payloads.click(exchange.message, label)).toThrow(complaint);
});

test.each([
  ['pik', ['one'], 'The message has no select menu “pik”.'],
  ['pick', ['three'], '“pick” does not offer “three”. It offers: one, two.'],
  ['pick', ['one', 'two'], '“pick” does not take 2 values.'],
])('a user cannot choose in %s: %j', async (menu, values, complaint) => {
  const local = discord();
  const payload = local.payloads.slash('ask', { what: 'a' });
  const exchange = await local.answered(payload, { type: 4, data: message('Yes') });
  expect(() => local.payloads.select(exchange.message, menu, values)).toThrow(complaint);
});

test('a message from before is clicked as it stands', async () => {
  const before = discord();
  const payload = before.payloads.slash('ask', { what: 'a' });
  const exchange = await before.answered(payload, { type: 4, data: message('Yes') });
  const after = discord();
  const click = after.payloads.click(exchange.message, 'Next');
  const changed = await after.answered(click, { type: 7, data: message('Later') });
  expect(changed.text).toBe('Later');
});

test('nobody waits for ever', async () => {
  const impatient = new Discord({ commands, patience: () => AbortSignal.timeout(1) });
  const payload = impatient.payloads.slash('ask', { what: 'a' });
  await expect(impatient.answered(payload, { type: 5 })).rejects.toThrow(
    'The bot did not answer “ask” in time.',
  );
});

test('no bot is asked where none is connected, or where it is asked elsewhere', async () => {
  const local = discord();
  await expect(local.slash('ask', { what: 'a' })).rejects.toThrow('No bot is connected');
  local.interactionsEndpointUrl = 'https://example.com';
  await expect(local.slash('ask', { what: 'a' })).rejects.toThrow('Interactions go to https://');
});
