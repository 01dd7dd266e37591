import { carriedCount, countedBy, nearestTo, stageOf, topicCount } from './assign.ts';
import { type ClaimPart, isAccusing, type Span, type Subject, type Unread } from './claim.ts';
import type { SystemClaim } from './deal-view.ts';
import { checkDeals } from './deals.ts';
import {
  firstOfEach,
  type Mention,
  type ParsedSentence,
  type PrintedNumber,
} from './parsed-sentence.ts';
import type { RecordIndex } from './record-index.ts';
import { type Country, hedgeOf, unread } from './standing.ts';
import { checkTerm } from './term-claims.ts';
import { checkProgramme, type TopicClaim } from './topics.ts';

/** The parts of a text, and what of it could not be compared. */
export interface Checked {
  readonly parts: readonly ClaimPart[];
  readonly unread: readonly Unread[];
}

/** A question gets what is on record, and is never contradicted. */
export const withoutAccusing = (part: ClaimPart): ClaimPart =>
  isAccusing(part.verdict) ? { ...part, verdict: 'not-in-record' } : part;

export const isSystem = ({ subject }: Mention): boolean => subject.kind === 'system';

/** Compares one clause with the record: what is hedged, or of another country, is left unread. */
export function checkClause(
  index: RecordIndex,
  clause: ParsedSentence,
  mentions: readonly Mention[],
  country: Country,
): Checked {
  // A question is told what is on record, also on what is to come.
  const hedge = clause.isQuestion ? undefined : hedgeOf(clause);
  const excluded =
    country === 'other'
      ? unread(
          clause.cues.find(({ cue }) => cue === 'other-country') ?? clause.place,
          'other-country',
        )
      : hedge;
  if (excluded !== undefined) return { parts: [], unread: [...clause.unread, excluded] };
  const systems = mentions.filter(isSystem);
  const found =
    systems.length > 0
      ? systemParts(index, clause, systems)
      : topicParts(index, clause, firstOfEach(mentions));
  const parts = country === 'both' ? found.map(withoutAccusing) : found;
  const spare = clause.numbers.filter(
    ({ as, start }) => as !== 'ordinal' && !parts.some(({ span }) => span.start === start),
  );
  return { parts, unread: [...clause.unread, ...spare.map((number) => unread(number, 'subject'))] };
}
function systemParts(
  index: RecordIndex,
  statement: ParsedSentence,
  systems: readonly Mention[],
): readonly ClaimPart[] {
  const subjects = firstOfEach(systems);
  const programmes = statement.mentions.filter(({ subject }) => subject.kind === 'programme');
  const surplus = programmes.flatMap((programme) =>
    checkProgramme(index, topicClaim(statement, programme.subject)),
  );
  const elsewhere = surplus.filter(({ verdict }) => verdict !== 'not-in-record');
  const parts = subjects.flatMap((system) =>
    checkDeals(index, systemClaim(index, statement, systems, system)),
  );
  // An amount that no deal supports may be the programme's.
  const own = parts.filter(
    ({ verdict, span }) =>
      (verdict !== 'differs' && verdict !== 'not-in-record') ||
      !elsewhere.some((other) => other.span.start === span.start),
  );
  const spoken = new Set(own.map(({ span }) => span.start));
  return [
    ...own,
    ...elsewhere.filter(
      ({ span, claimed }) => claimed.what === 'amount' && !spoken.has(span.start),
    ),
  ];
}

function systemClaim(
  index: RecordIndex,
  statement: ParsedSentence,
  systems: readonly Mention[],
  system: Mention,
): SystemClaim {
  const { numbers, dates, stages, cues, place, mentions } = statement;
  const subjects = firstOfEach(systems);
  const isOwn = (mention: Mention | undefined) => mention?.subject.id === system.subject.id;
  const named = numbers.filter(
    (number) => number.as === 'count' && isOwn(countedBy(number, statement, systems)),
  );
  const counts =
    named.length === 0 && subjects.length === 1
      ? carriedCount(statement, index.equipment.get(system.subject.id))
      : named;
  const stage = stageOf(system, stages);
  return {
    subject: system.subject,
    counts: counts.slice(0, 1),
    amounts: numbers.filter(
      (number) =>
        number.as === 'dollars' &&
        isOwn(ownerOf(number, systems)) &&
        !isOfMore(statement, number, system),
    ),
    dates: dates.filter(
      (date) =>
        date.relation !== 'by' &&
        isOwn(ownerOf(date, date.relation === 'since' && mentions.length > 0 ? mentions : systems)),
    ),
    stage,
    priced: cues.some(({ cue }) => cue === 'price'),
    upgrading: cues.some(({ cue }) => cue === 'upgrade'),
    alone: subjects.length === 1,
    block: BLOCK.exec(place.text)?.[1],
  };
}

const BLOCK = /(?:block|bloc|بلوك)[\s-]*(?:\d\d\s*\/\s*)?(\d\d)/iu;

/** «A $5 billion sale including HIMARS»: the amount is of more than the thing named. */
const isOfMore = ({ links }: ParsedSentence, { end }: Span, system: Mention): boolean =>
  links.some((span) => span.link === 'including' && span.start >= end && span.end <= system.start);

/** The owner of an amount or a date: the last name before it, else the first after. */
const ownerOf = (spot: Span, systems: readonly Mention[]): Mention | undefined =>
  systems.findLast(({ end }) => end <= spot.start) ?? nearestTo(spot, systems);

function topicParts(
  index: RecordIndex,
  statement: ParsedSentence,
  mentions: readonly Mention[],
): readonly ClaimPart[] {
  const amounts = statement.numbers.filter(isDollars);
  const programmes = mentions.filter(({ subject }) => subject.kind === 'programme');
  const [programme] = amounts.map((amount) => nearestTo(amount, programmes));
  const sold = statement.cues.some(({ cue }) => cue === 'arms' || cue === 'active')
    ? index.sales
    : undefined;
  const subject = programme?.subject ?? sold;
  const terms = mentions.filter(({ subject: { kind } }) => kind === 'term');
  return [
    ...(subject === undefined || amounts.length === 0
      ? []
      : checkProgramme(index, topicClaim(statement, subject))),
    ...terms.flatMap((term) => checkTerm(index, topicClaim(statement, term.subject))),
  ];
}

const isDollars = ({ as }: PrintedNumber): boolean => as === 'dollars';

function topicClaim(statement: ParsedSentence, subject: Subject): TopicClaim {
  const { numbers, dates, stages, cues } = statement;
  const [stage] = stages;
  return {
    subject,
    amounts: numbers.filter(isDollars),
    counts: numbers.flatMap((number) =>
      isDollars(number) ? [] : (topicCount(number, statement) ?? []),
    ),
    dates,
    stage,
    cues: new Set(cues.map(({ cue }) => cue)),
  };
}
