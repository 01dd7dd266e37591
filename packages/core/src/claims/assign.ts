import type { Span } from './claim.ts';
import type {
  CueSpan,
  Mention,
  ParsedSentence,
  PrintedNumber,
  StageSpan,
} from './parsed-sentence.ts';
import { isBridged } from './spans.ts';
import type { TopicCount } from './topics.ts';

/** The greatest distance between a number and the name it counts. */
const REACH_AFTER = 60;
const REACH_BEFORE = 3;

/**
 * The system that a number counts: the next one named after it, with no other number and no preposition between
 * («18 راجمة هيمارس»), or the one just before («HIMARS (18)»).
 */
export function countedBy(
  number: PrintedNumber,
  { numbers, links, place }: Pick<ParsedSentence, 'numbers' | 'links' | 'place'>,
  systems: readonly Mention[],
): Mention | undefined {
  const between = (start: number, end: number) =>
    place.text.slice(Math.max(0, start - place.start), Math.max(0, end - place.start));
  // «Ses six premiers Apache» are six.
  const counts = numbers.filter(({ as }) => as !== 'ordinal');
  const after = systems.find(
    (system) =>
      system.start >= number.end &&
      system.start - number.end <= REACH_AFTER &&
      !PARTING.test(between(number.end, system.start)) &&
      !links.some(
        ({ link, start, end }) =>
          (link === 'apart' || link === 'and') && start >= number.end && end <= system.start,
      ) &&
      !counts.some(({ start }) => start > number.start && start < system.start),
  );
  if (after !== undefined) return after;
  return systems.findLast(
    (system) =>
      system.end <= number.start &&
      number.start - system.end <= REACH_BEFORE &&
      !/\p{L}/u.test(between(system.end, number.start)) &&
      !counts.some(({ start }) => start > system.end && start < number.start),
  );
}

const PARTING = /[,;:،؛.]/u;

/** The one number of a clause that goes on about a thing named before: «received 6 helicopters», «received six». */
export function carriedCount(
  clause: ParsedSentence,
  equipment: string | undefined,
): readonly PrintedNumber[] {
  const [only, other] = clause.numbers.filter(({ as }) => as === 'count');
  if (only === undefined || other !== undefined) return [];
  const isOfUnits = clause.units.some(
    ({ unit, start }) =>
      (unit === 'any' || equipment?.endsWith(unit)) && start >= only.end && start - only.end <= 2,
  );
  return isOfUnits || (isTold(clause, only) && !countsNoun(clause, only)) ? [only] : [];
}

/** Whether a stage stands just before a number, but for words such as «its first». */
function isTold({ stages, links, place }: ParsedSentence, number: Span): boolean {
  const stage = stages.findLast(({ end }) => end <= number.start);
  if (stage === undefined) return false;
  const text = (start: number, end: number) =>
    place.text.slice(start - place.start, end - place.start);
  return isBridged(text, links, stage.end, number.start);
}

/** Whether a word follows that a number may count: none does before a mark, a date, «in», or at the end. */
function countsNoun({ links, dates, place }: ParsedSentence, { end }: Span): boolean {
  const rest = place.text.slice(end - place.start);
  const gap = /^[\s\p{Cf}]*/u.exec(rest)?.[0].length ?? 0;
  if (!/^[\p{L}\p{N}]/u.test(rest.slice(gap))) return false;
  return ![...links.filter(({ link }) => link === 'apart' || link === 'alone'), ...dates].some(
    ({ start }) => start === end + gap,
  );
}

/** The wording that tells how far a deal has come: the last before its name, else the first after. */
export const stageOf = (place: Span, stages: readonly StageSpan[]): StageSpan | undefined =>
  stages.findLast(({ end }) => end <= place.start) ??
  stages.find(({ start }) => start >= place.end);

const NOUN_REACH = 25;

/** What a number counts by the noun after it, for the topics that count people and countries. */
export function topicCount(
  number: PrintedNumber,
  { cues, mentions, numbers }: Pick<ParsedSentence, 'cues' | 'mentions' | 'numbers'>,
): TopicCount | undefined {
  if (number.as === 'ordinal') return { number, of: 'place' };
  const nouns: readonly (CueSpan | Mention)[] = [...cues, ...mentions];
  const noun = nouns
    .filter(
      ({ start }) =>
        start >= number.end &&
        start - number.end <= NOUN_REACH &&
        !numbers.some((other) => other.start >= number.end && other.start < start),
    )
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
