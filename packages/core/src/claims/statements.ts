import { sayings as listed } from '../generated/lexicon.ts';
import type { ClaimPart, Span, Verdict } from './claim.ts';
import { overlaps } from './fit.ts';
import { type CueSpan, firstOfEach, type ParsedSentence } from './parsed-sentence.ts';
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

/** What a sentence repeats of the statements, conflicts and rumours on record. */
export function statementParts(
  { statements }: RecordIndex,
  sentence: ParsedSentence,
): readonly ClaimPart[] {
  const parts = new Map<string, ClaimPart>();
  for (const saying of sayings) {
    const known = statements.get(saying.record);
    const span = spanOfSaying(sentence, saying);
    if (known === undefined || span === undefined || parts.has(saying.record)) continue;
    parts.set(
      saying.record,
      partOf(saying.record, span, known, verdictOf(known, sentence, saying)),
    );
  }
  return [...parts.values()];
}

/** The rumours about things that a sentence names and of which it claims nothing else that could be read. */
export const rumourParts = (
  { rumours, families, statements }: RecordIndex,
  { mentions }: ParsedSentence,
  parts: readonly ClaimPart[],
): readonly ClaimPart[] =>
  firstOfEach(mentions).flatMap((mention) => {
    const { id } = mention.subject;
    const rumour = rumours.get(id);
    const known = rumour === undefined ? undefined : statements.get(rumour);
    const isTold = families.has(id) || parts.some(({ subject }) => subject.id === id);
    return rumour === undefined || known === undefined || isTold
      ? []
      : [partOf(rumour, mention, known, 'not-in-record')];
  });

function partOf(
  id: string,
  { start, end, text }: Span,
  { record }: Stated,
  verdict: Verdict,
): ClaimPart {
  return {
    subject: { kind: 'statement', id },
    claimed: { what: 'statement', record: id },
    span: { start, end, text },
    verdict,
    recorded: record === undefined ? [] : [{ record, value: { what: 'statement' } }],
    rounded: false,
  };
}

function verdictOf(
  { isSettled, record, whens }: Stated,
  { dates }: ParsedSentence,
  { dated = false }: Saying,
): Verdict {
  if (record === undefined) return 'not-in-record';
  if (isSettled) return 'agrees';
  if (!dated) return 'disputed';
  const isReading = dates.some(({ readings }) =>
    readings.some((reading) => whens.some((when) => overlaps(when, reading))),
  );
  return isReading ? 'disputed' : 'not-in-record';
}

function spanOfSaying(
  { cues, dates, numbers }: ParsedSentence,
  { needs, beside, dated = false }: Saying,
): Span | undefined {
  const found = (wanted: Cue): CueSpan | undefined => cues.find(({ cue }) => cue === wanted);
  if (cues.some(({ cue }) => cue === 'not' || cue === 'denial')) return undefined;
  // «The fifth largest»
  const isRanked = ({ start }: CueSpan) =>
    numbers.some(
      ({ as, end, values }) =>
        as === 'ordinal' && !values.includes(1) && end <= start && start - end <= 2,
    );
  if (needs.some((cue) => cues.some((span) => span.cue === cue && isRanked(span))))
    return undefined;
  if (!needs.every((cue) => found(cue) !== undefined)) return undefined;
  if (beside !== undefined && !beside.some((cue) => found(cue) !== undefined)) return undefined;
  if (dated && dates.length !== 1) return undefined;
  return (dated ? dates[0] : undefined) ?? found(needs[0] ?? 'largest');
}
