/**
 * How long each command takes to answer the questions of the real dataset, in each language, against writing the same
 * reply as JSON. Prints; asserts nothing.
 */
import { dataset } from '@us-morocco-security/core';
import { requests } from '../src/fixture/requests.ts';
import { answer, commands, type Language, languages, type Request } from '../src/index.ts';

const ROUNDS = 30;
const clock = () => new Date('2024-02-01T10:00:00Z');

interface Measured {
  readonly answer: number;
  readonly baseline: number;
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Milliseconds for one question, medians of the rounds; the first round warms up and is left out. */
function measure(request: Request): Measured {
  const times: { answer: number[]; baseline: number[] } = { answer: [], baseline: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now();
    const reply = answer(request, dataset, clock);
    const between = performance.now();
    JSON.stringify(reply);
    const end = performance.now();
    if (round === 0) continue;
    times.answer.push(between - start);
    times.baseline.push(end - between);
  }
  return { answer: median(times.answer), baseline: median(times.baseline) };
}

const failing = (language: Language): readonly Request[] => [
  { command: 'fsm', options: {}, language, page: 1 },
  { command: 'system', options: { name: 'hmars' }, language, page: 1 },
  { command: 'cite', options: { record: 'listed-hmars' }, language, page: 1 },
];

/** The questions of a command: every option worth asking, every page. */
const questions = languages.map((language) => ({
  language,
  asked: [
    ...commands.map(({ name }) => ({
      name: `/${name}`,
      of: requests(language).filter(({ command }) => command === name),
    })),
    { name: 'what cannot be answered', of: failing(language) },
  ],
}));

const names = [...commands.map(({ name }) => `/${name}`), 'what cannot be answered'];

function rowOf(name: string): Record<string, string> {
  const measured = questions.map(({ language, asked }) => ({
    language,
    results: asked.filter((one) => one.name === name).flatMap(({ of }) => of.map(measure)),
  }));
  const all = measured.flatMap(({ results }) => results);
  const medianOf = (key: keyof Measured, of: readonly Measured[]) =>
    median(of.map((one) => one[key]));
  return {
    ...Object.fromEntries(
      measured.map(({ language, results }) => [language, medianOf('answer', results).toFixed(3)]),
    ),
    slowest: Math.max(...all.map((one) => one.answer)).toFixed(3),
    'reply to JSON': medianOf('baseline', all).toFixed(3),
    ratio: (medianOf('answer', all) / medianOf('baseline', all)).toFixed(1),
  };
}

console.log(`Answering, Node ${process.versions.node}, milliseconds at the median`);
console.table(Object.fromEntries(names.map((name) => [name, rowOf(name)])));
