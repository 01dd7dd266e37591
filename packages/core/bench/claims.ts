/** How long a claim takes to check, at today's size and with every record a hundred times over. Prints; asserts nothing. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { judgedClaimsSchema } from '../evaluation/judge-claims.ts';
import { checkClaim } from '../src/claims/index.ts';
import { dataset } from '../src/generated/data.ts';
import type { Dataset } from '../src/generated/types.ts';
import { timesHundred } from './times-hundred.ts';

const ROUNDS = 5;
const path = new URL('../evaluation/claims.yaml', import.meta.url);
const texts = judgedClaimsSchema
  .parse(parse(readFileSync(path, 'utf8')))
  .flatMap(({ claims }) => claims.map(({ text }) => text));

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

function timeOf(data: Dataset, text: string): number {
  const start = performance.now();
  checkClaim(data, text);
  return performance.now() - start;
}

function measure(data: Dataset): Record<string, string> {
  const first = timeOf(data, texts[0] ?? '');
  for (const text of texts) checkClaim(data, text);
  const times = Array.from({ length: ROUNDS }, () =>
    texts.map((text) => timeOf(data, text)),
  ).flat();
  return {
    median: median(times).toFixed(3),
    slowest: Math.max(...times).toFixed(3),
    'first, with its index': first.toFixed(1),
  };
}

console.log(`Checking ${texts.length} claims, Node ${process.versions.node}, milliseconds`);
console.table({ today: measure(dataset), 'times 100': measure(timesHundred(dataset)) });
