/**
 * Calls per second over HTTP of three tools, each against a bare server of the same library whose tool returns the same
 * result, fixed, in the same run. Prints; asserts nothing. Needs the server built.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';
import { startHttp } from '../src/fixture/process.ts';

const ROUNDS = 3;
const SECONDS = 2;
const CONNECTIONS = 8;

const calls = [
  { name: 'record', arguments: { name: 'fms-2023-himars' } },
  { name: 'find', arguments: { text: 'How many HIMARS did Morocco receive?' } },
  { name: 'verify', arguments: { text: 'Morocco received 40 HIMARS for $524.2 million.' } },
] as const;

const headers = {
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
};

const bodyOf = (params: object): string =>
  JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params });

async function startBare(name: string, result: string) {
  const child = fork(new URL('./bare-server.ts', import.meta.url), ['http', name, result]);
  const [port] = await once(child, 'message');
  return { url: `http://127.0.0.1:${port}/mcp`, child };
}

async function callsPerSecond(url: string, body: string): Promise<number> {
  const { errors, non2xx, requests } = await autocannon({
    url,
    method: 'POST',
    headers,
    body,
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} calls failed.`);
  return requests.average;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** The result in an answer, be it JSON or an event stream. */
function resultIn(answer: string): string {
  const json = answer.startsWith('{') ? answer : (/^data: (.*)$/m.exec(answer)?.[1] ?? '{}');
  return JSON.stringify(JSON.parse(json).result);
}

const ours = await startHttp({ MCP_CALLS_PER_MINUTE: '0' });
const table: Record<string, object> = {};
for (const call of calls) {
  const body = bodyOf(call);
  const answer = await (await fetch(ours.url, { method: 'POST', headers, body })).text();
  const result = resultIn(answer);
  const bare = await startBare(call.name, result);
  const rates = { ours: [] as number[], bare: [] as number[] };
  for (const { url } of [ours, bare]) await callsPerSecond(url, body);
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.bare.push(await callsPerSecond(bare.url, body));
    rates.ours.push(await callsPerSecond(ours.url, body));
  }
  bare.child.disconnect();
  table[call.name] = {
    letters: result.length,
    'calls a second': Math.round(median(rates.ours)),
    bare: Math.round(median(rates.bare)),
    'ratio to bare': (median(rates.ours) / median(rates.bare)).toFixed(2),
  };
}
await ours.stop();

console.log(
  `Calls over HTTP, ${CONNECTIONS} connections, median of ${ROUNDS} × ${SECONDS} s, Node ${process.versions.node}`,
);
console.table(table);
