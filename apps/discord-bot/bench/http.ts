/**
 * Requests per second of the HTTP transport for `/fms`, with and without keeping rendered screens, against a bare server
 * that checks the same signature and returns the same reply, fixed. Prints; asserts nothing.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { slash } from '@us-morocco-security/discord/fixture';
import autocannon from 'autocannon';

const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 16;
const servers = ['bare', 'made', 'kept'] as const;

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const key = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
const body = JSON.stringify(slash('fms', {}, { locale: 'fr' }));
const timestamp = '1700000000';
const headers = {
  'content-type': 'application/json',
  'x-signature-timestamp': timestamp,
  'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
};

interface Running {
  readonly url: string;
  readonly child: ChildProcess;
}

async function start(name: (typeof servers)[number], reply = ''): Promise<Running> {
  const child = fork(new URL('./http-server.ts', import.meta.url), [name, key, reply], {
    execArgv: ['--max-semi-space-size=1'],
  });
  const [port] = await once(child, 'message');
  return { url: `http://127.0.0.1:${port}/interactions`, child };
}

async function requestsPerSecond(url: string): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url,
    method: 'POST',
    headers,
    body,
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests failed.`);
  return requests.average;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const kept = await start('kept');
const reply = await (await fetch(kept.url, { method: 'POST', headers, body })).text();
const running = { bare: await start('bare', reply), made: await start('made'), kept };
const rates = { bare: [] as number[], made: [] as number[], kept: [] as number[] };
for (const name of servers) await requestsPerSecond(running[name].url);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const name of servers) rates[name].push(await requestsPerSecond(running[name].url));
}
for (const { child } of Object.values(running)) child.disconnect();

console.log(
  `/fms over HTTP, ${reply.length} characters, ${CONNECTIONS} connections, ` +
    `median of ${ROUNDS} × ${SECONDS} s, Node ${process.versions.node}`,
);
console.table(
  Object.fromEntries(
    servers.map((name) => [
      name,
      {
        'requests a second': Math.round(median(rates[name])),
        'ratio to bare': (median(rates[name]) / median(rates.bare)).toFixed(2),
      },
    ]),
  ),
);
