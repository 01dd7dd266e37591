/**
 * Requests per second over HTTP against a bare server that checks the same signature and returns the same reply, fixed.
 * Prints; asserts nothing.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { slash } from '@us-morocco-security/discord/fixture';
import autocannon from 'autocannon';
import { FLAGS } from '../src/fixture/bot-process.ts';

const ROUNDS = 3;
const SECONDS = 2;
const CONNECTIONS = 16;

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const key = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');

/** What is asked: a question of the cache always in the same words, a text each time in others. */
const questions = {
  '/fms': () => slash('fms', {}, { locale: 'fr' }),
  '/system himars': () => slash('system', { name: 'himars' }, { locale: 'en-US' }),
  '/search': (number: number) => slash('search', { text: `himars delivery ${number}` }),
  '/verify': (number: number) =>
    slash('verify', { claim: `Morocco bought ${number} HIMARS for $524 million in 2023.` }),
} satisfies Readonly<Record<string, (number: number) => object>>;

/** Texts that are asked in turn: more than the requests of a round would make them seen before. */
const TEXTS = 500;

interface Posted {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

function signed(payload: object): Posted {
  const body = JSON.stringify(payload);
  const timestamp = String(Math.floor(Date.now() / 1000));
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'x-signature-timestamp': timestamp,
      'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
    },
  };
}

interface Running {
  readonly url: string;
  readonly child: ChildProcess;
}

async function start(name: 'bare' | 'bot' | 'uncached', reply = ''): Promise<Running> {
  const file = new URL('./dist/http-server.js', import.meta.url);
  const child = fork(file, [name, key, reply], { execArgv: FLAGS });
  const [port] = await once(child, 'message');
  return { url: `http://127.0.0.1:${port}/interactions`, child };
}

async function requestsPerSecond(url: string, posted: readonly Posted[]): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url,
    method: 'POST',
    requests: posted.map(({ body, headers }) => ({ method: 'POST', body, headers })),
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests failed.`);
  return requests.average;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function compare(ask: (number: number) => object) {
  const bot = await start('bot');
  const first = signed(ask(0));
  const reply = await (await fetch(bot.url, { method: 'POST', ...first })).text();
  const servers = { bare: await start('bare', reply), bot, uncached: await start('uncached') };
  const rates = { bare: [] as number[], bot: [] as number[], uncached: [] as number[] };
  const names = ['bare', 'bot', 'uncached'] as const;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const posted = Array.from({ length: TEXTS }, (_, number) => signed(ask(number)));
    for (const name of names) {
      const rate = await requestsPerSecond(servers[name].url, posted);
      // The first round warms them up.
      if (round > 0) rates[name].push(rate);
    }
  }
  for (const { child } of Object.values(servers)) child.disconnect();
  const ofBare = (rate: number): string => (rate / median(rates.bare)).toFixed(2);
  return {
    characters: reply.length,
    'bare, requests a second': Math.round(median(rates.bare)),
    'the bot': Math.round(median(rates.bot)),
    'ratio to bare': ofBare(median(rates.bot)),
    'without cache': Math.round(median(rates.uncached)),
    'ratio without cache': ofBare(median(rates.uncached)),
  };
}

const rows: Record<string, Awaited<ReturnType<typeof compare>>> = {};
for (const [name, ask] of Object.entries(questions)) rows[name] = await compare(ask);
console.log(
  `Over HTTP: ${CONNECTIONS} connections, median of ${ROUNDS} × ${SECONDS} s, Node ${process.versions.node}`,
);
console.table(rows);
