import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dataset } from '../src/generated/data.ts';
import { judgeClaims, judgedClaimsSchema, type Score } from './judge-claims.ts';

const path = new URL('./claims.yaml', import.meta.url);
const judgements = judgeClaims(
  dataset,
  judgedClaimsSchema.parse(parse(readFileSync(path, 'utf8'))),
);

const precision = ({ hits, falseAlarms }: Score): number => hits / (hits + falseAlarms);
const recall = ({ hits, misses }: Score): number => hits / (hits + misses);

describe('the judged claims', () => {
  it('number at least forty a language', () => {
    expect(judgements.map(({ language }) => language)).toEqual(['ar', 'en', 'fr']);
    for (const { claims } of judgements) expect(claims).toBeGreaterThanOrEqual(40);
  });

  it.each(judgements)(
    'are never accused wrongly more than once in twenty in $language',
    ({ scores }) => {
      for (const verdict of ['differs', 'stage-differs'] as const) {
        expect(precision(scores[verdict])).toBeGreaterThanOrEqual(0.95);
        expect(recall(scores[verdict])).toBeGreaterThanOrEqual(0.85);
      }
    },
  );

  it.each(judgements)('get the other verdicts right in $language', ({ scores }) => {
    for (const verdict of ['agrees', 'value-kind-differs'] as const) {
      expect(precision(scores[verdict])).toBeGreaterThanOrEqual(0.95);
      expect(recall(scores[verdict])).toBeGreaterThanOrEqual(0.95);
    }
  });
});

describe('judgeClaims', () => {
  it('counts what was missed and what was given beyond it', () => {
    const claim = { text: 'Morocco received 40 HIMARS.', parts: ['himars quantity agrees'] };
    const [judged] = judgeClaims(dataset, [{ language: 'en', claims: [claim] }]);
    expect(judged?.scores.agrees).toEqual({ hits: 0, falseAlarms: 0, misses: 1 });
    expect(judged?.scores.differs).toEqual({ hits: 0, falseAlarms: 1, misses: 0 });
  });
});
