import type { Span } from './claim.ts';
import type { CueSpan, Mention, PrintedNumber, StageSpan, Statement } from './statement.ts';
import type { TopicCount } from './topics.ts';

/** How far a number may stand from the name it counts. */
const REACH_AFTER = 60;
const REACH_BEFORE = 30;

/**
 * The system that a number counts: the next one named after it, with no other number between («18 راجمة هيمارس»), or
 * the one just before («HIMARS (18)»).
 */
export function countedBy(
  number: PrintedNumber,
  numbers: readonly PrintedNumber[],
  systems: readonly Mention[],
): Mention | undefined {
  const after = systems.find(
    (system) =>
      system.start >= number.end &&
      system.start - number.end <= REACH_AFTER &&
      !numbers.some(({ start }) => start > number.start && start < system.start),
  );
  if (after !== undefined) return after;
  return systems.findLast(
    (system) =>
      system.end <= number.start &&
      number.start - system.end <= REACH_BEFORE &&
      !numbers.some(({ start }) => start > system.end && start < number.start),
  );
}

/** The span nearest to a place. */
export const nearestTo = <Spot extends Span>(
  place: Span,
  spots: readonly Spot[],
): Spot | undefined =>
  spots.toSorted((one, other) => distance(one, place) - distance(other, place))[0];

const distance = (one: Span, other: Span): number =>
  Math.max(0, one.start - other.end, other.start - one.end);

/** The wording that tells how far a deal has come: the last before its name, else the first after. */
export const stageOf = (place: Span, stages: readonly StageSpan[]): StageSpan | undefined =>
  stages.findLast(({ end }) => end <= place.start) ??
  stages.find(({ start }) => start >= place.end);

const NOUN_REACH = 25;

/** What a number counts by the noun after it, for the topics that count people and countries. */
export function topicCount(
  number: PrintedNumber,
  { cues, mentions }: Pick<Statement, 'cues' | 'mentions'>,
): TopicCount | undefined {
  if (number.as === 'ordinal') return { number, of: 'place' };
  const nouns: readonly (CueSpan | Mention)[] = [...cues, ...mentions];
  const noun = nouns
    .filter(({ start }) => start >= number.end && start - number.end <= NOUN_REACH)
    .filter((spot) => !('cue' in spot) || COUNTED.has(spot.cue))
    .toSorted((one, other) => one.start - other.start)[0];
  if (noun === undefined) return undefined;
  if (!('cue' in noun)) return noun.subject.kind === 'term' ? { number, of: 'people' } : undefined;
  switch (noun.cue) {
    case 'countries':
      return { number, of: 'countries' };
    case 'american':
      return { number, of: 'us-people' };
    default:
      return { number, of: 'people' };
  }
}

const COUNTED: ReadonlySet<CueSpan['cue']> = new Set(['countries', 'american', 'people']);
