/**
 * The longest that each command takes for a text made to be slow, as long as a chat carries it, beside normalising the
 * same text and nothing else. Prints; asserts nothing.
 */
import { dataset, foldName } from '@us-morocco-security/core';
import { answer, type Request } from '../src/index.ts';

/** Discord's longest text of a command. */
const LENGTH = 6000;
const ROUNDS = 5;
const clock = () => new Date('2024-02-01T10:00:00Z');

const repeated = (text: string): string =>
  text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);

const TEXTS: Readonly<Record<string, string>> = {
  'one letter': repeated('a'),
  'one Arabic letter': repeated('ا'),
  'single letters': repeated('a '),
  digits: repeated('1'),
  numbers: repeated('18 '),
  names: repeated('HIMARS F-16 '),
  'Arabic names': repeated('هيمارس أباتشي '),
  'misspelt names': repeated('himrs apche '),
  amounts: repeated('$524.2 million '),
  'quotation marks': repeated('"'),
  'combining marks': repeated('\u0301'),
  tatweel: repeated('ـ'),
  hyphens: repeated('f-'),
  sentences: repeated('Morocco received 18 HIMARS in 2023. '),
  'three languages': repeated('المغرب received 6 أباتشي en 2025 pour 4,25 milliards '),
};

const ASKED: readonly (readonly [command: string, option: string])[] = [
  ['verify', 'claim'],
  ['mentions', 'claim'],
  ['search', 'text'],
  ['system', 'name'],
  ['deal', 'deal'],
  ['explain', 'term'],
  ['sources', 'record'],
  ['cite', 'record'],
  ['compare', 'a'],
  ['help', 'command'],
  ['timeline', 'from'],
  ['fms', 'stage'],
];

/** Milliseconds at the median of the rounds; the first warms up and is left out. */
function median(run: () => void): number {
  const times = Array.from({ length: ROUNDS + 1 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).slice(1);
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

function worstOf([command, option]: (typeof ASKED)[number]): Record<string, string> {
  const results = Object.entries(TEXTS).map(([name, text]) => {
    const options = { [option]: text, ...(command === 'compare' ? { b: text } : {}) };
    const request: Request = { command, options, language: 'ar', page: 1 };
    return {
      name,
      answered: median(() => answer(request, dataset, clock)),
      normalised: median(() => foldName(text)),
    };
  });
  const worst = results.toSorted((a, b) => b.answered - a.answered)[0];
  if (worst === undefined) return {};
  return {
    'worst text': worst.name,
    'ms at the median': worst.answered.toFixed(1),
    'normalising it': worst.normalised.toFixed(2),
    ratio: (worst.answered / worst.normalised).toFixed(0),
  };
}

console.log(`Hostile texts of ${LENGTH} characters, Node ${process.versions.node}`);
console.table(Object.fromEntries(ASKED.map((asked) => [`/${asked[0]}`, worstOf(asked)])));
