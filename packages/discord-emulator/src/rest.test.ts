import { MessageResponseSchema } from 'discord-api-spec/zod';
import { MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Discord, startDiscord } from './discord.ts';
import { ask, commands, message } from './fixture/sample-bot.ts';
import type { PendingInteraction } from './placing.ts';

let time = Date.UTC(2026, 0, 1);
let discord: Discord;

beforeEach(async () => {
  discord = await startDiscord({ commands, now: () => time });
});

afterEach(() => discord.close());

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

async function call(line: string, body?: unknown, token = discord.token): Promise<Reply> {
  const [method = '', path = ''] = line.split(' ');
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

const callback = ({ id, token }: PendingInteraction, body: unknown, query = '') =>
  call(`POST /interactions/${id}/${token}/callback${query}`, body, '');
const hook = ({ token }: PendingInteraction) => `/webhooks/${discord.applicationId}/${token}`;
const refused = (status: number, code: number) => ({ status, body: { code } });
const asked = () => discord.payloads.slash('ask', { what: 'F-16' });

test('an account describes itself to those who have its token', async () => {
  discord.interactionsEndpointUrl = 'https://example.com/interactions';
  expect(await call('GET /applications/@me')).toMatchObject({
    body: { id: discord.applicationId, interactions_endpoint_url: discord.interactionsEndpointUrl },
  });
  expect(await call('GET /users/@me')).toEqual({ status: 200, body: discord.bot });
  expect(await call('GET /users/@me', undefined, 'wrong')).toEqual({
    status: 401,
    body: { message: '401: Unauthorized', code: 0 },
  });
  expect(await call('GET /users/1')).toEqual({
    status: 404,
    body: { message: '404: Not Found', code: 0 },
  });
});

test('an interaction is answered once, without content', async () => {
  const payload = asked();
  expect(await callback(payload, { type: 4, data: message('Yes') })).toEqual({ status: 204 });
  expect(await callback(payload, { type: 4, data: message('Yes') })).toMatchObject(
    refused(400, 40060),
  );
  expect(await callback({ ...payload, token: 'x' }, { type: 5 })).toMatchObject(
    refused(404, 10062),
  );
});

test('an answer may be asked back', async () => {
  const reply = await callback(asked(), { type: 5, data: { flags: 64 } }, '?with_response=true');
  expect(reply).toMatchObject({
    status: 200,
    body: {
      interaction: { response_message_loading: true, response_message_ephemeral: true },
      resource: { type: 5, message: { flags: MessageFlags.Ephemeral | MessageFlags.Loading } },
    },
  });
});

test('what Discord does not accept is refused with the place and the reason', async () => {
  const data = { ...message('Yes'), content: 'No' };
  expect(await callback(asked(), { type: 4, data })).toEqual({
    status: 400,
    body: {
      message: 'Invalid Form Body',
      code: 50035,
      errors: {
        data: {
          content: {
            _errors: [
              { code: 'REFUSED', message: 'may not stand beside the flag IS_COMPONENTS_V2' },
            ],
          },
        },
      },
    },
  });
  expect(discord.refused).toMatchObject([{ code: 50035, problems: [{ path: 'data.content' }] }]);
});

test.each([
  ['a message that may mention', { type: 4, data: { content: 'a' } }],
  ['choices where nobody types', { type: 8, data: { choices: [] } }],
  ['an update where nothing was clicked', { type: 7, data: message('a') }],
  ['broken JSON', '{'],
])('%s is refused', async (_what, body) => {
  const { status } = await callback(asked(), body);
  expect(status).toBe(400);
});

test('an answer must come within three seconds', async () => {
  const payload = asked();
  time += 3_001;
  expect(await callback(payload, { type: 5 })).toMatchObject(refused(404, 10062));
});

test('a token lives for fifteen minutes', async () => {
  const payload = asked();
  await callback(payload, { type: 5 });
  time += 15 * 60_000;
  expect(await call(`PATCH ${hook(payload)}/messages/@original`, message('a'))).toMatchObject({
    status: 200,
  });
  time += 1;
  expect(await call(`PATCH ${hook(payload)}/messages/@original`, message('a'))).toMatchObject(
    refused(401, 50027),
  );
});

test('a webhook exists once its interaction is answered', async () => {
  const payload = asked();
  expect(await call(`POST ${hook(payload)}`, message('a'))).toMatchObject(refused(404, 10015));
  await callback(payload, { type: 5 });
  expect(await call(`POST ${hook(payload)}`, message('a'))).toMatchObject({ status: 200 });
});

test('a message is returned as Discord keeps it', async () => {
  const payload = asked();
  await callback(payload, { type: 4, data: message('Yes') });
  const { body } = await call(`GET ${hook(payload)}/messages/@original`);
  expect(MessageResponseSchema.parse(body)).toEqual(body);
  expect(body).toMatchObject({
    type: 20,
    flags: MessageFlags.IsComponentsV2,
    author: { id: discord.applicationId, bot: true },
    interaction_metadata: { id: payload.id, type: 2, user: { username: 'reader' } },
    components: [
      { type: 17, id: 1, spoiler: false, components: [{ type: 10, id: 2, content: 'Yes' }] },
      { type: 1, id: 3, components: [{ id: 4, custom_id: 'next' }, { id: 5 }] },
      { type: 1, id: 6, components: [{ id: 7, min_values: 1, max_values: 1 }] },
    ],
  });
});

test('an edit keeps what it leaves out, and may not empty the message', async () => {
  const payload = asked();
  const mentions = { allowed_mentions: { parse: [] } };
  await callback(payload, {
    type: 4,
    data: { content: 'a', embeds: [{ title: 'b' }], ...mentions },
  });
  const original = `${hook(payload)}/messages/@original`;
  expect(await call(`PATCH ${original}`, { content: null, ...mentions })).toMatchObject({
    body: { content: '', embeds: [{ title: 'b' }], edited_timestamp: new Date(time).toISOString() },
  });
  expect(await call(`PATCH ${original}`, { embeds: [], ...mentions })).toMatchObject(
    refused(400, 50006),
  );
  expect(await call(`PATCH ${original}`, message('c'))).toMatchObject(refused(400, 50035));
});

test('a picture needs its file, and a file a picture that is in the message', async () => {
  const payload = asked();
  await callback(payload, { type: 5 });
  const gallery = {
    allowed_mentions: { parse: [] },
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: 12, items: [{ media: { url: 'attachment://one.png' } }] }],
  };
  const original = `PATCH ${hook(payload)}/messages/@original`;
  expect(await call(original, gallery)).toMatchObject(refused(400, 50035));
  const form = new FormData();
  form.set('payload_json', JSON.stringify({ ...gallery, attachments: [{ id: '0' }] }));
  form.set('files[0]', new Blob([Uint8Array.of(1)], { type: 'image/png' }), 'one.png');
  const url = `${discord.apiUrl}/v10${hook(payload)}/messages/@original`;
  const sent = await fetch(url, { method: 'PATCH', body: form });
  expect(sent.status).toBe(200);
  expect(MessageResponseSchema.parse(await sent.json())).toMatchObject({
    attachments: [{ filename: 'one.png', size: 1 }],
  });
  expect(await call(original, { ...gallery, attachments: [{ id: '3' }] })).toMatchObject(
    refused(400, 50035),
  );
});

test('messages can be removed, and are then unknown', async () => {
  const payload = asked();
  await callback(payload, { type: 4, data: message('Yes') });
  const original = `${hook(payload)}/messages/@original`;
  expect(await call(`DELETE ${original}`)).toEqual({ status: 204 });
  expect(await call(`GET ${original}`)).toMatchObject(refused(404, 10008));
  expect(await call(`GET ${hook(payload)}/messages/1`)).toMatchObject(refused(404, 10008));
});

test('a bot that only its user installed has five follow-ups', async () => {
  discord.register([{ ...ask, integration_types: [1] }]);
  const payload = discord.payloads.slash('ask', { what: 'a' }, { userInstalled: true });
  await callback(payload, { type: 5 });
  const statuses = [];
  for (let sent = 0; sent < 6; sent += 1) {
    statuses.push((await call(`POST ${hook(payload)}`, message('a'))).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 400]);
});

test('commands are added, changed and removed', async () => {
  const path = `/applications/${discord.applicationId}/guilds/7/commands`;
  const added = await call(`POST ${path}`, { name: 'sum', description: 'Sums' });
  expect(added).toMatchObject({ body: { name: 'sum', guild_id: '7', type: 1, contexts: null } });
  const [{ id } = { id: '' }] = discord.commands('7');
  expect(await call(`POST ${path}`, { name: 'sum', description: 'Adds' })).toMatchObject({
    body: { id, description: 'Adds' },
  });
  expect(await call(`PATCH ${path}/${id}`, { description: '' })).toMatchObject(refused(400, 50035));
  expect(await call(`PATCH ${path}/${id}`, { description: 'Sums up' })).toMatchObject({
    body: { id, name: 'sum', description: 'Sums up' },
  });
  expect(await call(`DELETE ${path}/${id}`)).toEqual({ status: 204 });
  expect(await call(`DELETE ${path}/${id}`)).toMatchObject(refused(404, 10063));
});

test('a list of commands holds translations only for those who ask', async () => {
  const path = `/applications/${discord.applicationId}/commands`;
  const translated = await call(`GET ${path}?with_localizations=true`);
  expect(translated).toMatchObject({ body: [{ name_localizations: { fr: 'demander' } }, {}] });
  const { body } = await call(`GET ${path}`);
  expect(body).toMatchObject([{ name: 'ask' }, { name: 'Check this' }]);
  expect(JSON.stringify(body)).not.toContain('localizations');
});

test('commands that Discord refuses change nothing', async () => {
  const before = discord.commands();
  const path = `/applications/${discord.applicationId}/commands`;
  expect(await call(`PUT ${path}`, [{ name: 'Ask me', description: 'Asks' }])).toMatchObject({
    status: 400,
    body: { code: 50035, errors: { 0: { name: {} } } },
  });
  expect(discord.commands()).toEqual(before);
  expect(await call('PUT /applications/1/commands', [])).toMatchObject({ status: 404 });
});
