import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Reply } from '@us-morocco-security/answers';
import { dataset } from '@us-morocco-security/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RunningMemory, startMemory } from './start.ts';
import type { Who } from './who.ts';

let folder: string;
let running: RunningMemory[];
let logged: string[];
let counted: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memory-'));
  [running, logged, counted] = [[], [], []];
});

afterEach(async () => {
  for (const memory of running) await memory.close();
  rmSync(folder, { recursive: true });
});

const url = (): string => join(folder, 'state.sqlite');

function start(where = url(), data = dataset): RunningMemory {
  const memory = startMemory({
    platform: 'telegram',
    url: where,
    secret: undefined,
    dataset: data,
    log: {
      info: (_, message) => logged.push(message),
      warn: (fields, message) => logged.push(`${message} ${JSON.stringify(fields)}`),
    },
    metrics: {
      memoryFailed: () => counted.push('memory failed'),
      alerted: (result) => counted.push(result),
    },
  });
  running.push(memory);
  return memory;
}

const ada: Who = { person: '7', mayManage: false, canPost: true, place: '7', privatePlace: '7' };
const everything = {
  kind: 'subscribe',
  topic: 'everything',
  rhythm: null,
  language: 'en',
} as const;

/** Asks until the memory is open. */
async function known(memory: RunningMemory) {
  for (;;) {
    const found = await memory.know(ada);
    if (found.memory !== 'silent') return found;
    await new Promise(setImmediate);
  }
}

/** A program that has locked the file, until it is killed. */
async function lock(path: string): Promise<ChildProcess> {
  const code = `
    const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
    const file = new DatabaseSync(process.argv[1]);
    file.exec('begin immediate');
    process.stdout.write('locked');
    process.stdin.resume();`;
  const child = spawn(process.execPath, ['-e', code, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

/** Resolves with the first alert. */
const firstAlert = (memory: RunningMemory) =>
  new Promise<{ place: string; alert: Reply }>((resolve) => {
    memory.sendAlerts(async (place, alert) => {
      resolve({ place, alert });
      return { result: 'sent' };
    });
  });

test('what was chosen is still known after a restart', async () => {
  const before = start();
  await known(before);
  await before.perform({ kind: 'remember', scope: 'person', change: { language: 'fr' } }, ada);
  await before.close();
  expect((await known(start())).settings).toEqual({ language: 'fr' });
});

test('who subscribed is told of newer data once, with the reason', async () => {
  const [, ...others] = dataset.deals;
  const before = start(url(), { ...dataset, deals: others });
  await known(before);
  before.sendAlerts(async () => ({ result: 'sent' }));
  await before.perform(everything, ada);
  await before.close();

  const after = start();
  const { place, alert } = await firstAlert(after);
  expect(place).toBe('7');
  expect(alert.lead.text).toContain('New on record');
  expect(alert.points.at(-1)?.text).toContain('You follow');
  await after.close();
  expect(counted).toEqual(['sent']);
  const again = start();
  await known(again);
  expect(await again.perform({ kind: 'missed' }, ada)).toMatchObject({ news: [] });
});

test('a second process of the bot says that the first sends, and answers', async () => {
  const [first, second] = [start(), start()];
  await Promise.all([known(first), known(second)]);
  const led = new Promise<void>((resolve) => {
    const look = () => (logged.includes('no news to enter') ? resolve() : setImmediate(look));
    look();
  });
  first.sendAlerts(async () => ({ result: 'sent' }));
  await led;
  second.sendAlerts(async () => ({ result: 'sent' }));
  const told = 'another process of this bot sends the alerts; this one only answers {}';
  while (!logged.includes(told)) await new Promise(setImmediate);
  expect((await second.know(ada)).memory).toBe('kept');
});

test('a folder that is not there is said once, and the bot has no memory', async () => {
  const memory = start(join(folder, 'missing', 'state.sqlite'));
  expect((await known(memory)).memory).toBe('none');
  await memory.know(ada);
  expect(logged).toEqual([
    'no memory: nothing is remembered, and no alerts are sent {"reason":"not-writable"}',
  ]);
  memory.sendAlerts(async () => ({ result: 'sent' }));
});

test('a server that does not answer keeps nobody waiting, and is said once', async () => {
  const memory = start('postgres://127.0.0.1:1/nothing');
  while (counted.length === 0) await new Promise(setImmediate);
  expect((await memory.know(ada)).memory).toBe('silent');
  expect(await memory.perform(everything, ada)).toBeUndefined();
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatch(/^memory does not answer/);
});

test('a file that a later program has migrated is left alone', async () => {
  const memory = start();
  await known(memory);
  await memory.close();
  const file = new DatabaseSync(url());
  file.exec("update about set value = '99' where key = 'schema'");
  file.close();
  expect((await known(start())).memory).toBe('none');
  expect(logged.join()).toContain('"reason":"newer-schema"');
});

test('a file that another program has locked: what is known is read, nothing is said to be kept', async () => {
  const memory = start();
  await known(memory);
  await memory.perform({ kind: 'remember', scope: 'person', change: { language: 'fr' } }, ada);
  const locking = await lock(url());
  const change = { kind: 'remember', scope: 'person', change: { language: 'ar' } } as const;
  const performing = memory.perform(change, ada);
  expect((await memory.know(ada)).settings).toEqual({ language: 'fr' });
  expect(await performing).toBeUndefined();
  locking.kill();
  await once(locking, 'close');
  expect(await memory.perform(change, ada)).toEqual({ kind: 'remember' });
  expect((await known(memory)).settings).toEqual({ language: 'ar' });
}, 20_000);
