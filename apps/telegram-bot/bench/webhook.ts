/**
 * How many updates a second come through the webhook, beside a bare grammY bot that replies with a fixed text of the
 * same size; and how much memory each holds after that. One run, in turns, all against the same Bot API server, which
 * says yes to everything. On few cores the one who asks takes its share: therefore also the CPU time that an update
 * costs each. `/search` and `/verify` are asked about texts that nobody asked about before.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { Agent, createServer, request } from 'node:http';
import { join } from 'node:path';
import { dataset } from '@us-morocco-security/core';
import { createDesk, createReader, format, markup } from '@us-morocco-security/telegram';
import { isReport, type Report, SECRET } from './measured.ts';

const ROUNDS = 5;
const UPDATES = 400;
const AT_ONCE = 16;
/** What `pnpm telegram` gives Node. */
const AS_STARTED = ['--max-semi-space-size=4'];

/** What is asked, by the number of the update. */
const QUESTIONS = {
  '/fms': () => '/fms',
  '/system': () => '/system himars',
  '/search': (number: number) => `/search himars ${number}`,
  '/verify': (number: number) => `/verify Morocco received ${number} HIMARS in 2023`,
} as const;

type Question = keyof typeof QUESTIONS;

interface Subject {
  readonly name: string;
  readonly child: ChildProcess;
  readonly port: number;
  readonly rates: number[];
  readonly costs: number[];
  readonly memory: number[];
}

const apiRoot = await serveApi();
const desk = createDesk({
  dataset,
  clock: () => new Date(),
  me: () => ({ username: 'bench_bot', supports_inline_queries: true }),
  kept: 0,
});

let updateId = 0;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

console.log(`Webhook: ${ROUNDS} rounds of ${UPDATES} updates, ${AT_ONCE} at once; medians`);
// Object.keys widens them.
for (const question of Object.keys(QUESTIONS) as Question[]) await compare(question);
process.exit(0);

async function compare(question: Question): Promise<void> {
  const bare = await startSubject('bare grammY bot', 'bare', await fixedAnswer(question), []);
  const ours = await startSubject('this bot', 'ours', '500', AS_STARTED);
  const subjects = [bare, ours];
  for (const subject of subjects) await drive(subject, question);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const subject of subjects) await measure(subject, question);
  }
  const ofBare = (one: readonly number[], other: readonly number[]) =>
    `(${(median(one) / median(other)).toFixed(2)} of bare)`;
  for (const { name, rates, costs, memory, child } of subjects) {
    console.log(
      [
        `${question}, ${name}: ${median(rates).toFixed(0)} updates/s ${ofBare(rates, bare.rates)}`,
        `${median(costs).toFixed(3)} ms CPU each ${ofBare(costs, bare.costs)}`,
        `${median(memory).toFixed(0)} MB ${ofBare(memory, bare.memory)}`,
      ].join(', '),
    );
    child.kill();
  }
}

/** What the bare bot says: a message of the same size. */
async function fixedAnswer(question: Question): Promise<string> {
  const read = createReader({ desk, me: () => ({ username: 'b', supports_inline_queries: true }) });
  const chat = { id: 1, type: 'private' as const };
  const message = { message_id: 1, chat, text: QUESTIONS[question](1) };
  const asked = await read({ update_id: 1, message });
  if (asked?.kind !== 'message') throw new Error('It is a question');
  const { shown } = await asked.answer();
  return JSON.stringify({ text: shown.html, ...format, ...markup(shown) });
}

async function measure(subject: Subject, question: Question): Promise<void> {
  const before = await useOf(subject.child);
  const begun = performance.now();
  await drive(subject, question);
  const seconds = (performance.now() - begun) / 1_000;
  const after = await useOf(subject.child);
  subject.rates.push(UPDATES / seconds);
  subject.costs.push((after.cpuMilliseconds - before.cpuMilliseconds) / UPDATES);
  subject.memory.push(after.memoryMegabytes);
}

async function drive({ port }: Subject, question: Question): Promise<void> {
  let left = UPDATES;
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await deliver(port, question);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

function deliver(port: number, question: Question): Promise<void> {
  updateId += 1;
  const person = {
    id: 1_000 + (updateId % 500),
    is_bot: false,
    first_name: 'Reader',
    language_code: 'en',
  };
  const message = {
    message_id: updateId,
    date: Math.floor(Date.now() / 1_000),
    chat: { id: person.id, type: 'private', first_name: person.first_name },
    from: person,
    text: QUESTIONS[question](updateId),
    entities: [{ type: 'bot_command', offset: 0, length: question.length }],
  };
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET };
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, path: '/telegram', method: 'POST', headers, agent },
      (response) => {
        response.resume().on('end', () => {
          if (response.statusCode === 200) resolve();
          else reject(new Error(`The webhook answered ${response.statusCode}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(JSON.stringify({ update_id: updateId, message }));
  });
}

function serveApi(): Promise<string> {
  const results: Readonly<Record<string, unknown>> = {
    getMe: { id: 123456, is_bot: true, first_name: 'Bench', username: 'bench_bot' },
    getWebhookInfo: { url: '', has_custom_certificate: false, pending_update_count: 0 },
  };
  const sent = { message_id: 1, date: 1_750_000_000, chat: { id: 1, type: 'private' }, text: 'x' };
  const server = createServer((asked, response) => {
    asked.resume().on('end', () => {
      const method = asked.url?.split('/').at(-1) ?? '';
      const result = method.startsWith('set') ? true : (results[method] ?? sent);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ ok: true, result }));
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
    });
  });
}

async function startSubject(
  name: string,
  file: string,
  argument: string,
  execArgv: string[],
): Promise<Subject> {
  const child = fork(join(import.meta.dirname, 'dist', `${file}.js`), [apiRoot, argument], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv,
  });
  process.once('exit', () => child.kill());
  const said = await nextReport(child);
  if (!('listening' in said)) throw new Error(`${name} does not listen`);
  return { name, child, port: said.listening, rates: [], costs: [], memory: [] };
}

async function useOf(child: ChildProcess) {
  const said = nextReport(child);
  child.send('use');
  const use = await said;
  if ('listening' in use) throw new Error('It listens already');
  return use;
}

function nextReport(child: ChildProcess): Promise<Report> {
  return new Promise((resolve, reject) => {
    child.once('message', (said) => {
      if (isReport(said)) resolve(said);
      else reject(new Error('A measured process said something else'));
    });
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
