/**
 * From the start of the program to its first answer over standard input and output, against a bare server of the same
 * library in the same run. Prints; asserts nothing. Needs the server built.
 */
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { MAIN } from '../src/fixture/process.ts';

const ROUNDS = 7;
const BARE = new URL('./bare-server.ts', import.meta.url).pathname;

const programs = {
  bare: [BARE, 'stdio', 'record', '{"content":[]}'],
  record: [MAIN],
  find: [MAIN],
} as const;

const asked = {
  bare: { name: 'record', arguments: {} },
  record: { name: 'record', arguments: { name: 'fms-2023-himars' } },
  find: { name: 'find', arguments: { text: 'himars' } },
} as const;

type Program = keyof typeof programs;

async function millisecondsToAnswer(program: Program): Promise<{ listed: number; called: number }> {
  const client = new Client({ name: 'bench', version: '0.0.0' });
  const start = performance.now();
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [...programs[program]] }),
  );
  await client.listTools();
  const listed = performance.now() - start;
  await client.callTool(asked[program]);
  const called = performance.now() - start;
  await client.close();
  return { listed, called };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const times: Record<Program, { listed: number[]; called: number[] }> = {
  bare: { listed: [], called: [] },
  record: { listed: [], called: [] },
  find: { listed: [], called: [] },
};
const names: readonly Program[] = ['bare', 'record', 'find'];
for (let round = 0; round < ROUNDS; round += 1) {
  for (const name of names) {
    const { called, listed } = await millisecondsToAnswer(name);
    times[name].listed.push(listed);
    times[name].called.push(called);
  }
}

console.log(`From start to answer over stdio, median of ${ROUNDS}, Node ${process.versions.node}`);
console.table(
  Object.fromEntries(
    names.map((name) => [
      name,
      {
        'tools listed (ms)': Math.round(median(times[name].listed)),
        'first call answered (ms)': Math.round(median(times[name].called)),
        'ratio to bare': (median(times[name].called) / median(times.bare.called)).toFixed(2),
      },
    ]),
  ),
);
