import { sayings as listed } from '../generated/lexicon.ts';
import type { ClaimPart, Recorded, Span, Verdict } from './claim.ts';
import { overlaps } from './fit.ts';
import type { CueSpan, ParsedSentence } from './parsed-sentence.ts';
import type { RecordIndex, Stated } from './record-index.ts';
import type { Cue } from './senses.ts';

/** Statements and conflicts on record, by the cues that repeat them: all of `needs` in one sentence. */
const sayings: readonly Saying[] = listed;

interface Saying {
  readonly record: string;
  readonly needs: readonly Cue[];
  /** At least one of these, where given. */
  readonly beside?: readonly Cue[];
  /** The text gives a date, which one of the readings has. */
  readonly dated?: boolean;
}

/** What a sentence repeats of the statements and conflicts on record. */
export const statementParts = (
  { statements }: RecordIndex,
  statement: ParsedSentence,
): readonly ClaimPart[] =>
  sayings.flatMap((saying) => {
    const known = statements.get(saying.record);
    const span = spanOfSaying(statement, saying);
    if (known === undefined || span === undefined) return [];
    const value: Recorded = { record: known.record, value: { what: 'statement' } };
    return [
      {
        subject: { kind: 'statement', id: saying.record },
        claimed: { what: 'statement', record: saying.record },
        span,
        verdict: verdictOf(known, statement, saying),
        recorded: [value],
        rounded: false,
      },
    ];
  });

function verdictOf(
  { isSettled, whens }: Stated,
  { dates }: ParsedSentence,
  { dated = false }: Saying,
): Verdict {
  if (isSettled) return 'agrees';
  if (!dated) return 'disputed';
  const isReading = dates.some(({ readings }) =>
    readings.some((reading) => whens.some((when) => overlaps(when, reading))),
  );
  return isReading ? 'disputed' : 'not-in-record';
}

function spanOfSaying(
  { cues, dates }: ParsedSentence,
  { needs, beside, dated = false }: Saying,
): Span | undefined {
  const found = (wanted: Cue): CueSpan | undefined => cues.find(({ cue }) => cue === wanted);
  if (cues.some(({ cue }) => cue === 'not' || cue === 'denial')) return undefined;
  if (!needs.every((cue) => found(cue) !== undefined)) return undefined;
  if (beside !== undefined && !beside.some((cue) => found(cue) !== undefined)) return undefined;
  if (dated && dates.length !== 1) return undefined;
  return (dated ? dates[0] : undefined) ?? found(needs[0] ?? 'largest');
}
