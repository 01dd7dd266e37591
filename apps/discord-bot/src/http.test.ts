/** The endpoint over a real socket, with real signatures. */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Delivering, deliver } from '@us-morocco-security/discord';
import { answering, menu, press, slash, typing } from '@us-morocco-security/discord/fixture';
import { checkCallback } from '@us-morocco-security/discord-emulator';
import type { PublicServer } from '@us-morocco-security/service';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mutated } from './fixture/mutated.ts';
import { quiet } from './fixture/quiet.ts';
import { createEndpoint } from './http.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519').privateKey;
const delivering: Delivering = { ...answering, ...quiet };

let served: PublicServer;
let forged = 0;
let url = '';

beforeAll(async () => {
  served = createEndpoint({
    clock: () => new Date(Number(TIMESTAMP) * 1000),
    onForged: () => {
      forged += 1;
    },
    publicKey: hexOf(publicKey),
    answer: (asked, delivery) => deliver(asked, delivery, delivering),
    later: () => ({
      edit: () => Promise.reject(new Error('No message is deferred here.')),
      add: () => Promise.reject(new Error('No message is deferred here.')),
    }),
  });
  served.server.listen(0, '127.0.0.1');
  await once(served.server, 'listening');
  const { port } = served.server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}/interactions`;
});

afterAll(() => served.server.close());

function hexOf(key: KeyObject): string {
  const { x = '' } = key.export({ format: 'jwk' });
  return Buffer.from(x, 'base64url').toString('hex');
}

const TIMESTAMP = '1700000000';

const signatureOf = (body: string, key = privateKey, timestamp = TIMESTAMP): string =>
  sign(null, Buffer.from(timestamp + body), key).toString('hex');

const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-signature-timestamp': TIMESTAMP,
      'x-signature-ed25519': signatureOf(body),
      ...headers,
    },
  });

test('a PING gets a PONG', async () => {
  const response = await post('{"type":1}');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.json()).toEqual({ type: 1 });
});

const fms = JSON.stringify(slash('fms', { year: '2019' }));

test.each([
  ['of somebody else', { 'x-signature-ed25519': signatureOf(fms, stranger) }],
  ['of another body', { 'x-signature-ed25519': signatureOf('{"type":1}') }],
  ['of another time', { 'x-signature-timestamp': '1700000001' }],
  ['that is none', { 'x-signature-ed25519': 'zz' }],
  ['that is empty', { 'x-signature-ed25519': '' }],
  ['that is too long', { 'x-signature-ed25519': `${signatureOf(fms)}00` }],
])('a signature %s gets 401', async (_, headers) => {
  expect((await post(fms, headers)).status).toBe(401);
});

test('no signature at all gets 401, whatever the body', async () => {
  for (const body of [fms, '', 'x', '{"type":1}']) {
    const response = await fetch(url, { method: 'POST', body });
    expect(response.status).toBe(401);
  }
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '"fms"',
  '{"type":0}',
  '{"type":99,"id":"1","token":"t","application_id":"2"}',
  '{"type":2}',
  JSON.stringify({ ...slash('fms'), token: '' }),
  JSON.stringify({ ...slash('fms'), id: 'x' }),
])('%s is signed and still no interaction: 400', async (body) => {
  expect((await post(body)).status).toBe(400);
});

test.each([
  { ...slash('fms'), data: { type: 2, name: 'x' } },
  { ...press('x'), message: null },
  { ...press('x'), type: 5 },
])('an interaction of which too little can be read is answered: %#', async (payload) => {
  const response = await post(JSON.stringify(payload));
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ type: 4, data: { flags: 32768 + 64 } });
});

test('interactions of any form are answered as Discord takes it', async () => {
  const kinds = [
    slash('fms', { year: '2019' }),
    menu('Check against the record', { content: '40 HIMARS', embeds: [{ title: 'x' }] }),
    typing('system', 'name', 'him'),
    press('t-2e2.timeline'),
  ];
  const changed = fc.constantFrom(...kinds).chain((payload) =>
    mutated(payload, ['id', 'application_id', 'token', 'type']).map((body) => ({
      body,
      type: payload.type,
    })),
  );
  await fc.assert(
    fc.asyncProperty(changed, async ({ body, type }) => {
      const response = await post(JSON.stringify(body));
      expect(response.status).toBe(200);
      expect(checkCallback(await response.json(), type)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test.each([
  [-301, 401],
  [-299, 200],
  [299, 200],
  [301, 401],
])('a signature that is %i s from our time gets %i', async (seconds, status) => {
  const timestamp = String(Number(TIMESTAMP) + seconds);
  const headers = {
    'x-signature-timestamp': timestamp,
    'x-signature-ed25519': signatureOf(fms, privateKey, timestamp),
  };
  expect((await post(fms, headers)).status).toBe(status);
});

test('what cannot be signed is refused before its body is read, and counted', async () => {
  const before = forged;
  const [status, closed] = await new Promise<readonly [number | undefined, string | undefined]>(
    (resolve, reject) => {
      const sent = request(url, { method: 'POST', headers: { 'content-length': '200000' } });
      sent.once('response', ({ statusCode, headers }) => {
        resolve([statusCode, headers.connection]);
        sent.destroy();
      });
      sent.once('error', reject).write('only the beginning');
    },
  );
  expect([status, closed]).toEqual([401, 'close']);
  expect(forged).toBe(before + 1);
});

test('a slash at the end of the path changes nothing', async () => {
  url = `${url}/`;
  expect((await post('{"type":1}')).status).toBe(200);
});

test('a body without end is refused once it is too large', async () => {
  const response = await post(`{"type":1,"x":"${'a'.repeat(300 * 1024)}"}`);
  expect(response.status).toBe(413);
});

test.each([
  ['GET', '', 405],
  ['POST', '/else', 404],
])('%s %s gets %d', async (method, path, status) => {
  const response = await fetch(`${url}${path}`, { method });
  expect(response.status).toBe(status);
});

test('its port tells that it is alive', async () => {
  const response = await fetch(new URL('/healthz', url));
  expect([response.status, await response.text()]).toEqual([200, 'ok']);
});

test('of another version, an interaction is answered as far as it is understood', async () => {
  const response = await post(JSON.stringify({ ...slash('fms'), version: 2, novelty: { a: [1] } }));
  expect(await response.json()).toMatchObject({ type: 4 });
});

test.each([
  ['a command', slash('fms'), 2, 4],
  ['a typed option', typing('system', 'name', 'him'), 4, 8],
  ['a button', press('t-2e2.timeline'), 3, 7],
  ['an old button', press('old'), 3, 4],
])('%s is answered in the response', async (_, payload, asked, type) => {
  const response = await post(JSON.stringify(payload));
  const body = await response.json();
  expect(body).toMatchObject({ type });
  expect(checkCallback(body, asked)).toEqual([]);
});

test('whatever is asked, typed or pressed, the response is one that Discord takes', async () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      'هيمارس',
      '`*_~|<@1>[x](y)',
      '2019',
      '-1',
      '../..',
      '\u202E',
      'zeppelin'.repeat(200),
    ),
  );
  const commands = fc.constantFrom(
    'fms',
    'system',
    'verify',
    'search',
    'compare',
    'مبيعات',
    'none',
  );
  const options = fc.constantFrom(
    'year',
    'name',
    'claim',
    'text',
    'a',
    'b',
    'language',
    'سنة',
    'x',
  );
  const interactions = fc.oneof(
    fc.tuple(commands, fc.dictionary(options, anything)).map(([name, given]) => ({
      payload: slash(name, given),
      type: 2,
    })),
    fc.tuple(commands, options, anything).map(([name, option, typed]) => ({
      payload: typing(name, option, typed),
      type: 4,
    })),
    fc
      .tuple(anything, fc.constantFrom('t-2e1.', 'na0-1e1.', 'lazz-1a9.', ''))
      .map(([id, start]) => ({
        payload: press(start + id),
        type: 3,
      })),
  );
  await fc.assert(
    fc.asyncProperty(interactions, async ({ payload, type }) => {
      const response = await post(JSON.stringify(payload));
      expect(response.status).toBe(200);
      expect(checkCallback(await response.json(), type)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
