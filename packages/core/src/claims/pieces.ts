import type { CueSpan, PrintedNumber } from './parsed-sentence.ts';
import { nearestTo } from './spans.ts';

/** «$151 million per aircraft» is the price of one, which no deal on record has. */
export function withPieces(
  numbers: readonly PrintedNumber[],
  cues: readonly CueSpan[],
): readonly PrintedNumber[] {
  const amounts = numbers.filter(({ as }) => as === 'dollars');
  const pieces = new Set(
    cues.filter(({ cue }) => cue === 'each').map((each) => nearestTo(each, amounts)),
  );
  return numbers.map((number) => (pieces.has(number) ? { ...number, as: 'dollars-each' } : number));
}
