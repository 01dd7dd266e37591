/** What a bot says and loses while its database server is gone. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMemory } from '../../../packages/chat/src/memory/start.ts';
import type { Who } from '../../../packages/chat/src/memory/who.ts';
import { dataset } from '../../../packages/core/dist/index.js';
import { openState } from '../../../packages/state/src/index.ts';
import { PostgresServer } from './postgres.ts';

let server: PostgresServer;

beforeAll(async () => {
  server = await PostgresServer.start();
});

afterAll(() => server.stop());

const ada: Who = { person: '7', mayManage: false, canPost: true, place: '7', privatePlace: '7' };

it('answers without memory, says so once, and goes on where it was', async () => {
  const url = await server.createDatabase('faults');
  const logged: string[] = [];
  let now = Date.now();
  const memory = startMemory({
    platform: 'telegram',
    url,
    secret: undefined,
    dataset,
    clock: () => now,
    log: {
      info: (_, message) => logged.push(message),
      warn: (_, message) => logged.push(message),
    },
    metrics: { memoryFailed: () => {}, alerted: () => {} },
  });
  const known = async () => {
    for (;;) {
      const found = await memory.know(ada);
      if (found.memory === 'kept') return found;
      now += 10_000;
      await pause(20);
    }
  };
  await known();
  await memory.perform({ kind: 'remember', scope: 'person', change: { language: 'fr' } }, ada);
  await memory.perform({ kind: 'subscribe', topic: null, rhythm: null, language: 'fr' }, ada);
  const sent: string[] = [];
  memory.sendAlerts(async (place) => {
    sent.push(place);
    return { result: 'sent' };
  });
  while (!logged.includes('no news to enter')) await pause(20);

  await server.kill();
  expect((await memory.know(ada)).memory).toBe('silent');
  const forgetting = memory.perform({ kind: 'forget' }, ada);
  expect(await forgetting).toBeUndefined();
  expect((await memory.know(ada)).memory).toBe('silent');

  await server.start();
  expect((await known()).settings).toEqual({ language: 'fr' });
  const other = await openState({ url, platform: 'telegram', clock: () => now });
  const [deal] = dataset.deals;
  const news = { kind: 'new', collection: 'deals', record: deal?.id, topics: ['everything'] };
  const payload = JSON.stringify(news);
  await other.ledger.enter(
    [{ id: 'e', record: 'r', topics: ['everything'], payload }],
    'as before',
  );
  while (sent.length === 0) await pause(20);
  await memory.close();
  expect(sent).toEqual(['7']);
  expect((await other.ledger.why('7', 'r')).map(({ outcome }) => outcome)).toEqual(['delivered']);
  await other.close();
  const told = logged.filter((message) => message.startsWith('memory does not answer'));
  expect(told).toHaveLength(1);
});
