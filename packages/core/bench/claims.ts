/** How long a claim takes to check, at today's size and with every record a hundred times over. Prints; asserts nothing. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { judgedClaimsSchema } from '../evaluation/judge-claims.ts';
import { checkClaim } from '../src/claims/index.ts';
import { dataset } from '../src/generated/data.ts';
import type { Dataset } from '../src/generated/types.ts';
import { tokenize } from '../src/reading/tokens.ts';
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

/** A text of at least so many characters: judged claims, one after another. */
function longText(length: number): string {
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += `${texts[at % texts.length]}. `;
  return text.slice(0, length);
}

function measureLong(length: number): Record<string, string> {
  const text = longText(length);
  const times = Array.from({ length: 40 }, () => timeOf(dataset, text));
  const bare = Array.from({ length: 40 }, () => timeToTokenise(text));
  return {
    median: median(times).toFixed(2),
    slowest: Math.max(...times).toFixed(2),
    'tokenised bare': median(bare).toFixed(2),
  };
}

function timeToTokenise(text: string): number {
  const start = performance.now();
  tokenize(text);
  return performance.now() - start;
}

console.log(`Checking ${texts.length} claims, Node ${process.versions.node}, milliseconds`);
console.table({ today: measure(dataset), 'times 100': measure(timesHundred(dataset)) });
console.table({
  '1,500 characters': measureLong(1500),
  '6,000 characters': measureLong(6000),
  '100,000 characters': measureLong(100_000),
});
