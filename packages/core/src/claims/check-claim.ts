import type { Dataset } from '../generated/types.ts';
import { readSentences } from '../reading/sentences.ts';
import { countedBy, nearestTo, stageOf, topicCount } from './assign.ts';
import type { ClaimCheck, ClaimPart, ReadSpan, Span, Subject, Unread } from './claim.ts';
import { checkDeals, type SystemClaim } from './deals.ts';
import { indexOf, type RecordIndex } from './record-index.ts';
import { type Mention, type PrintedNumber, readStatement, type Statement } from './statement.ts';
import { checkProgramme, checkTerm, type TopicClaim } from './topics.ts';

/**
 * Holds a text against the record: a sentence or a whole post, in Arabic, English or French. It says what the record
 * has, never what is true in the world, and shows which words were read as what. Deterministic; never throws.
 */
export function checkClaim(dataset: Dataset, text: string): ClaimCheck {
  const index = indexOf(dataset);
  const read: ReadSpan[] = [];
  const parts: ClaimPart[] = [];
  const unread: Unread[] = [];
  let isCovered = false;
  let before: readonly Mention[] = [];
  for (const place of readSentences(text)) {
    const statement = readStatement(text, place, index);
    const mentions = withCarried(statement, before);
    const checked = checkStatement(index, statement, mentions);
    isCovered ||= statement.mentions.length > 0 || checked.parts.length > 0;
    read.push(...statement.mentions.map(subjectSpan), ...checked.parts.map(claimedSpan));
    parts.push(...checked.parts);
    unread.push(...checked.unread);
    if (statement.mentions.length > 0) before = statement.mentions;
  }
  return { text, read: inOrder(read), parts, unread: inOrder(unread), covered: isCovered };
}

const inOrder = <Spot extends Span>(spots: readonly Spot[]): readonly Spot[] =>
  spots.toSorted((one, other) => one.start - other.start);

const subjectSpan = ({ start, end, text, subject }: Mention): ReadSpan => ({
  start,
  end,
  text,
  as: 'subject',
  subject,
});

const claimedSpan = ({ span, claimed }: ClaimPart): ReadSpan => ({
  ...span,
  as: claimed.what,
  claimed,
});

/** «The deal was worth …» speaks of the one system named before. */
function withCarried(
  { mentions, numbers, cues }: Statement,
  before: readonly Mention[],
): readonly Mention[] {
  if (mentions.length > 0 || numbers.length === 0) return mentions;
  const systems = firstOfEach(before.filter(isSystem));
  return systems.length === 1 && cues.some(({ cue }) => cue === 'sale') ? systems : mentions;
}

const isSystem = ({ subject }: Mention): boolean => subject.kind === 'system';

const firstOfEach = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(
    ({ subject }, at) => mentions.findIndex((other) => other.subject.id === subject.id) === at,
  );

interface Checked {
  readonly parts: readonly ClaimPart[];
  readonly unread: readonly Unread[];
}

function checkStatement(
  index: RecordIndex,
  statement: Statement,
  mentions: readonly Mention[],
): Checked {
  const elsewhere = foreign(statement);
  if (elsewhere !== undefined) return { parts: [], unread: [...statement.unread, elsewhere] };
  const systems = mentions.filter(isSystem);
  const parts =
    systems.length > 0
      ? systemParts(index, statement, systems)
      : topicParts(index, statement, firstOfEach(mentions));
  const spare = statement.numbers.filter(
    ({ as, start }) => as !== 'ordinal' && !parts.some(({ span }) => span.start === start),
  );
  const negated = statement.stages.filter((stage) => stage.negated && systems.length > 0);
  return {
    parts,
    unread: [
      ...statement.unread,
      ...spare.map(({ start, end, text }) => ({ start, end, text, reason: 'subject' }) as const),
      ...negated.map(({ start, end, text }) => ({ start, end, text, reason: 'negated' }) as const),
    ],
  };
}

/** The country of a sentence that speaks of another than Morocco alone: what follows is not ours to compare. */
function foreign({ cues }: Statement): Unread | undefined {
  const other = cues.find(({ cue }) => cue === 'other-country');
  if (other === undefined || cues.some(({ cue }) => cue === 'morocco')) return undefined;
  const { start, end, text } = other;
  return { start, end, text, reason: 'other-country' };
}

/** A denial, another country or a time to come makes the figures of a sentence those of more than the record follows. */
const isHedged = ({ cues, stages }: Statement): boolean =>
  stages.some(({ negated }) => negated) ||
  cues.some(({ cue }) => cue === 'other-country' || cue === 'future' || cue === 'not');

function systemParts(
  index: RecordIndex,
  statement: Statement,
  systems: readonly Mention[],
): readonly ClaimPart[] {
  const subjects = firstOfEach(systems);
  const programmes = statement.mentions.filter(({ subject }) => subject.kind === 'programme');
  const surplus = programmes.flatMap((programme) =>
    checkProgramme(index, topicClaim(statement, programme.subject)),
  );
  const elsewhere = surplus.filter(({ verdict }) => verdict !== 'not-in-record');
  const parts = subjects.flatMap((system) =>
    checkDeals(index, systemClaim(statement, systems, system)),
  );
  // An amount that no deal bears out may be the programme's.
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
  statement: Statement,
  systems: readonly Mention[],
  system: Mention,
): SystemClaim {
  const { numbers, dates, stages, cues, place, mentions } = statement;
  const subjects = firstOfEach(systems);
  const isOwn = (mention: Mention | undefined) => mention?.subject.id === system.subject.id;
  const counts = numbers.filter(
    (number) => number.as === 'count' && isOwn(countedBy(number, numbers, systems)),
  );
  const stage = stageOf(system, stages);
  return {
    subject: system.subject,
    counts: counts.slice(0, 1),
    amounts: numbers.filter((number) => number.as === 'dollars' && isOwn(ownerOf(number, systems))),
    dates: dates.filter(
      (date) =>
        date.relation !== 'by' &&
        isOwn(ownerOf(date, date.relation === 'since' && mentions.length > 0 ? mentions : systems)),
    ),
    stage: stage?.negated ? undefined : stage,
    hedged: isHedged(statement),
    priced: cues.some(({ cue }) => cue === 'price'),
    alone: subjects.length === 1,
    block: BLOCK.exec(place.text)?.[1],
  };
}

const BLOCK = /(?:block|bloc|بلوك)[\s-]*(?:\d\d\s*\/\s*)?(\d\d)/iu;

/** Whose an amount or a date is: the last name before it, else the first after. */
const ownerOf = (spot: Span, systems: readonly Mention[]): Mention | undefined =>
  systems.findLast(({ end }) => end <= spot.start) ?? nearestTo(spot, systems);

function topicParts(
  index: RecordIndex,
  statement: Statement,
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

function topicClaim(statement: Statement, subject: Subject): TopicClaim {
  const { numbers, dates, stages, cues } = statement;
  const [stage] = stages.filter(({ negated }) => !negated);
  return {
    subject,
    amounts: numbers.filter(isDollars),
    counts: numbers.flatMap((number) =>
      isDollars(number) ? [] : (topicCount(number, statement) ?? []),
    ),
    dates,
    stage,
    hedged: isHedged(statement),
    cues: new Set(cues.map(({ cue }) => cue)),
  };
}
