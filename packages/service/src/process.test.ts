/** A service as a separate process. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SERVICE = fileURLToPath(new URL('./fixture/service.ts', import.meta.url));
const TOKEN = '123456:AA-BB_cc';

type Child = ChildProcessByStdio<null, Readable, Readable>;

function launch(env: Record<string, string>): Child {
  return spawn(process.execPath, [SERVICE], {
    cwd: tmpdir(),
    env: { TOKEN, HEALTH_PORT: '0', BEHAVIOUR: 'stop', LANG: 'C', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

interface Ended {
  readonly code: number | null;
  readonly records: readonly { readonly msg: string; readonly port?: number }[];
  readonly errors: string;
}

/** Runs a service to its end; `hear` receives each record as it is written. */
async function life(
  env: Record<string, string>,
  hear: (child: Child, record: Ended['records'][number]) => unknown = () => {},
): Promise<Ended> {
  const child = launch(env);
  const closed = once(child, 'close');
  const errors = text(child.stderr);
  const records: Ended['records'][number][] = [];
  for await (const line of createInterface(child.stdout)) {
    expect(line).not.toContain(TOKEN);
    const record = JSON.parse(line);
    records.push(record);
    await hear(child, record);
  }
  const [code] = await closed;
  return { code, records, errors: await errors };
}

test('serves, and stops when asked', async () => {
  const { code, records, errors } = await life({}, async (child, { msg, port }) => {
    if (msg !== 'started') return;
    const response = await fetch(`http://127.0.0.1:${port}/readyz`);
    expect(await response.text()).toBe('ready');
    child.kill('SIGTERM');
  });
  expect(records.map(({ msg }) => msg)).toEqual(['started', 'stopping', 'stopped']);
  expect([code, errors]).toEqual([0, '']);
});

test('a configuration error is reported in the reader’s language', async () => {
  const { code, records, errors } = await life({ HEALTH_PORT: 'x', TOKEN: '', LANG: 'fr_FR' });
  expect(records).toEqual([]);
  expect(code).toBe(78);
  expect(errors).toBe(`La configuration est à corriger\u00A0:

TOKEN
  La variable n’est pas définie.
  À propos de TOKEN

HEALTH_PORT
  "x"
  La valeur n’a pas la forme voulue.
  À propos de HEALTH_PORT
`);
});

test('a fault of the service is reported once', async () => {
  const { code, errors } = await life({ BEHAVIOUR: 'fail' });
  expect([code, errors]).toEqual([1, 'example: lost the line of [secret]\n']);
});

test.each(['throw', 'reject'])(
  'an error of the kind “%s” is reported once, with its stack',
  async (kind) => {
    const { code, errors } = await life({ BEHAVIOUR: kind });
    expect(code).toBe(1);
    expect(errors).toMatch(
      /^example: lost the line of \[secret\]\nError: lost\nthe line of \[secret\]\n +at /,
    );
  },
);
