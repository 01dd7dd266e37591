/** Prints how the claim check does on the judged claims: precision and recall per verdict, by language. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { verdicts } from '../src/claims/index.ts';
import { dataset } from '../src/generated/data.ts';
import { judgeClaims, judgedClaimsSchema, type Score } from './judge-claims.ts';

const path = new URL('./claims.yaml', import.meta.url);
const judgements = judgeClaims(
  dataset,
  judgedClaimsSchema.parse(parse(readFileSync(path, 'utf8'))),
);

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : (part / whole).toFixed(3);

const rowOf = ({ hits, falseAlarms, misses }: Score) => ({
  expected: hits + misses,
  precision: share(hits, hits + falseAlarms),
  recall: share(hits, hits + misses),
});

for (const { language, claims, scores, misses } of judgements) {
  console.log(`${language}: ${claims} claims`);
  console.table(Object.fromEntries(verdicts.map((verdict) => [verdict, rowOf(scores[verdict])])));
  for (const { text, missing, surplus } of misses) {
    console.log(`  ${text}\n    expected: ${missing.join(', ')}\n    given: ${surplus.join(', ')}`);
  }
}
