import type { Span, Unread } from './claim.ts';
import { daysOf } from './fit.ts';
import type { CueSpan, DateSpan, ParsedSentence, StageSpan } from './parsed-sentence.ts';
import { isHandover } from './stages.ts';

/** The country that a clause is about. */
export type Country = 'morocco' | 'other' | 'both' | 'unsaid';

export function countryOf({ cues }: Pick<ParsedSentence, 'cues'>): Country {
  const isSaid = (wanted: CueSpan['cue']) => cues.some(({ cue }) => cue === wanted);
  if (isSaid('morocco')) return isSaid('other-country') ? 'both' : 'morocco';
  return isSaid('other-country') ? 'other' : 'unsaid';
}

/** Room for a few words between «not» and what did not happen. */
const DENIED_REACH = 20;

/** Finds words that make a clause a plan, a guess or a denial, so that it does not claim an event. */
export function hedgeOf({ cues, stages, dates }: ParsedSentence, asOf: string): Unread | undefined {
  const denied = cues.find(({ cue }) => isDenial(cue));
  if (denied !== undefined) {
    const event = stages.find(
      ({ start, end }) => end >= denied.end && start - denied.end <= DENIED_REACH,
    );
    return unread(event ?? denied, 'negated');
  }
  const planned = cues.find(({ cue }) => cue === 'future');
  const toCome = dates.every((date) => isAfter(date, asOf)) ? dates[0] : undefined;
  const plan = planned ?? toCome;
  return plan && unread(plan, 'planned');
}

/** «Morocco receives HIMARS in 2028» is a plan. */
const isAfter = ({ readings }: DateSpan, day: string): boolean =>
  readings.every((reading) => (daysOf(reading)?.earliest ?? '') > day);

const VISITS: ReadonlySet<CueSpan['cue']> = new Set(['exercise', 'lion', 'american']);

/** What US forces bring to an exercise, or have, is not handed to Morocco, unless Morocco is named as who gets it. */
export function withoutVisits(clause: ParsedSentence): ParsedSentence {
  const { cues, stages } = clause;
  if (!cues.some(({ cue }) => VISITS.has(cue))) return clause;
  const isByMorocco = ({ start }: StageSpan) =>
    cues.some((cue) => cue.cue === 'morocco' && cue.end <= start);
  return {
    ...clause,
    stages: stages.filter((span) => !isHandover(span.stage) || isByMorocco(span)),
  };
}

/** Whether a sentence says of anything that it is not so. */
export const isDenied = ({ cues }: ParsedSentence): boolean =>
  cues.some(({ cue }) => isDenial(cue));

const isDenial = (cue: CueSpan['cue']): boolean => cue === 'not' || cue === 'denial';

/** A sentence that only denies its neighbours: «This is false.» */
export const deniesNeighbours = ({ cues, mentions, numbers }: ParsedSentence): boolean =>
  mentions.length === 0 && numbers.length === 0 && cues.some(({ cue }) => cue === 'denial');

export const unread = ({ start, end, text }: Span, reason: Unread['reason']): Unread => ({
  start,
  end,
  text,
  reason,
});
