/** Prints how the claim check does on the judged claims: each verdict, what accuses, and what was read, by set and language. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { accusingVerdicts, verdicts } from '../src/claims/index.ts';
import { dataset } from '../src/generated/data.ts';
import { type Judgement, judgeClaims, judgedClaimsSchema, type Score } from './judge-claims.ts';

/** The judged sets; one that is held out is shown by its figures alone, so that no rule is written for its texts. */
const SETS = readdirSync(new URL('.', import.meta.url))
  .filter((file) => /^claims.*\.yaml$/.test(file))
  .toSorted()
  .map((file) => ({ file, shown: !file.endsWith('-held-out.yaml') }));

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : (part / whole).toFixed(3);

const rowOf = ({ hits, falseAlarms, misses }: Score) => ({
  expected: hits + misses,
  precision: share(hits, hits + falseAlarms),
  recall: share(hits, hits + misses),
});

function summaryOf({ scores, read, judged }: Judgement): string {
  const accusing = accusingVerdicts.map((verdict) => scores[verdict]);
  const right = accusing.reduce((sum, { hits }) => sum + hits, 0);
  const wrong = accusing.reduce((sum, { falseAlarms }) => sum + falseAlarms, 0);
  return `accusing right ${right} of ${right + wrong} (${share(right, right + wrong)}); parts read ${read} of ${judged} (${share(read, judged)})`;
}

const [only] = process.argv.slice(2);
for (const { file, shown } of SETS.filter((set) => only === undefined || set.file === only)) {
  const path = new URL(`./${file}`, import.meta.url);
  const judged = judgedClaimsSchema.parse(parse(readFileSync(path, 'utf8')));
  for (const judgement of judgeClaims(dataset, judged)) {
    const { language, claims, scores, misses } = judgement;
    console.log(`${file}, ${language}: ${claims} claims; ${summaryOf(judgement)}`);
    console.table(Object.fromEntries(verdicts.map((verdict) => [verdict, rowOf(scores[verdict])])));
    for (const { text, missing, surplus } of shown ? misses : []) {
      console.log(
        `  ${text}\n    expected: ${missing.join(', ')}\n    given: ${surplus.join(', ')}`,
      );
    }
  }
}
