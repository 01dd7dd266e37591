import { carriedCount, countedBy, stageOf, topicCount } from './assign.ts';
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
import { nearestTo } from './spans.ts';
import { isEarly } from './stages.ts';
import { type Country, hedgeOf, unread, withoutVisits } from './standing.ts';
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

/** What a clause takes from the text around it. */
export interface Surroundings {
  readonly country: Country;
  /** The words that tell it as new, in a text without a date. */
  readonly newsAt: Span | undefined;
}

/** Compares one clause with the record: what is hedged, or of another country, is left unread. */
export function checkClause(
  index: RecordIndex,
  sentence: ParsedSentence,
  mentions: readonly Mention[],
  { country, newsAt }: Surroundings,
): Checked {
  const clause = withoutVisits(sentence);
  // A question is told what is on record, also on what is to come.
  const hedge = clause.isQuestion ? undefined : hedgeOf(clause, index.asOf);
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
      ? systemParts(index, clause, systems, newsAt)
      : topicParts(index, clause, firstOfEach(mentions));
  const isOfAnyone = country === 'unsaid' && clause.stages.some(({ stage }) => !isEarly(stage));
  const parts = country === 'both' || isOfAnyone ? found.map(withoutAccusing) : found;
  const spare = clause.numbers.filter(
    ({ as, start }) => as !== 'ordinal' && !parts.some(({ span }) => span.start === start),
  );
  return { parts, unread: [...clause.unread, ...spare.map((number) => unread(number, 'subject'))] };
}

function systemParts(
  index: RecordIndex,
  statement: ParsedSentence,
  systems: readonly Mention[],
  newsAt: Span | undefined,
): readonly ClaimPart[] {
  const subjects = firstOfEach(systems);
  const programmes = statement.mentions.filter(isProgramme);
  const surplus = programmes.flatMap((programme) =>
    checkProgramme(index, topicClaim(statement, programme.subject)),
  );
  const elsewhere = surplus.filter(({ verdict }) => verdict !== 'not-in-record');
  // «Together HIMARS and JSOW are worth …» is the amount of neither.
  const isCombined = subjects.length > 1 && statement.cues.some(({ cue }) => cue === 'combined');
  const parts = subjects
    .flatMap((system) =>
      checkDeals(index, { ...systemClaim(index, statement, systems, system), newsAt }),
    )
    .filter(
      ({ claimed, verdict }) => !isCombined || claimed.what !== 'amount' || verdict === 'agrees',
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
      ({ span, claimed }) =>
        (claimed.what === 'amount' && !spoken.has(span.start)) ||
        (claimed.what === 'date' && isOwnDate(statement, span)),
    ),
  ];
}

/** «Since 2013» beside the name of a programme is the beginning of its sum. */
const isOwnDate = ({ dates, mentions }: ParsedSentence, { start }: Span): boolean =>
  dates.some((date) => {
    if (date.start !== start || date.relation !== 'since') return false;
    const owner = ownerOf(date, mentions);
    return owner !== undefined && isProgramme(owner);
  });

const isProgramme = ({ subject }: Mention): boolean => subject.kind === 'programme';

function systemClaim(
  index: RecordIndex,
  statement: ParsedSentence,
  systems: readonly Mention[],
  system: Mention,
): Omit<SystemClaim, 'newsAt'> {
  const { numbers, dates, stages, cues, place, mentions } = statement;
  const subjects = firstOfEach(systems);
  const isOwn = (mention: Mention | undefined) => mention?.subject.id === system.subject.id;
  const named = numbers.filter(
    (number) =>
      number.as === 'count' &&
      isOwn(countedBy(number, statement, systems)) &&
      !isYearOf(number, statement, system),
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
        isOwn(amountOwner(number, statement, systems)) &&
        !isOfMore(statement, number, system),
    ),
    dates: dates.filter(
      (date) =>
        date.relation !== 'by' &&
        isOwn(ownerOf(date, date.relation === 'since' && mentions.length > 0 ? mentions : systems)),
    ),
    stage,
    priced: cues.some(({ cue }) => cue === 'price'),
    isCeiling: cues.some(({ cue }) => cue === 'ceiling'),
    upgrading: cues.some(({ cue }) => cue === 'upgrade'),
    alone: subjects.length === 1,
    block: BLOCK.exec(place.text)?.[1],
  };
}

const YEAR = /^(?:19|20)\d\d$/u;

/** «The 2020 notification of Harpoon missiles» counts nothing. */
const isYearOf = (
  { text, end }: Span,
  { stages, cues }: ParsedSentence,
  { start }: Span,
): boolean =>
  YEAR.test(text) &&
  [...stages, ...cues.filter(({ cue }) => cue === 'sale')].some(
    (span) => end <= span.start && span.end <= start,
  );

const BLOCK = /(?:block|bloc|بلوك)[\s-]*(?:\d\d\s*\/\s*)?(\d\d)/iu;

/** «A $5 billion sale including HIMARS»: the amount is of more than the thing named. */
const isOfMore = ({ links }: ParsedSentence, { end }: Span, system: Mention): boolean =>
  links.some((span) => span.link === 'including' && span.start >= end && span.end <= system.start);

/** Where names and amounts alternate, each amount belongs to the name in its place; else to the last name before it. */
function amountOwner(
  amount: PrintedNumber,
  { numbers }: ParsedSentence,
  names: readonly Mention[],
): Mention | undefined {
  return (
    alternating(numbers.filter(isDollars), firstOfEach(names)).get(amount) ?? ownerOf(amount, names)
  );
}

/** Amounts with their names, where each of several has one: «$524.2 million for HIMARS and $250 million for JSOW». */
function alternating(
  amounts: readonly PrintedNumber[],
  names: readonly Mention[],
): ReadonlyMap<PrintedNumber, Mention> {
  const [first, second] = amounts;
  const [name] = names;
  if (first === undefined || second === undefined || amounts.length !== names.length)
    return new Map();
  const isAmountFirst = name !== undefined && first.start < name.start;
  const inOrder = amounts.every((amount, at) => {
    const own = names[at];
    const next = isAmountFirst ? amounts[at + 1] : names[at + 1];
    if (own === undefined) return false;
    const [one, other] = isAmountFirst ? [amount, own] : [own, amount];
    return one.end <= other.start && (next === undefined || other.end <= next.start);
  });
  return new Map(
    inOrder ? amounts.flatMap((amount, at) => (names[at] ? [[amount, names[at]]] : [])) : [],
  );
}

/** The owner of an amount or a date: the last name before it, else the first after. */
const ownerOf = (spot: Span, systems: readonly Mention[]): Mention | undefined =>
  systems.findLast(({ end }) => end <= spot.start) ?? nearestTo(spot, systems);

function topicParts(
  index: RecordIndex,
  statement: ParsedSentence,
  mentions: readonly Mention[],
): readonly ClaimPart[] {
  const amounts = statement.numbers.filter(isDollars);
  const programmes = mentions.filter(isProgramme);
  const terms = mentions.filter(({ subject: { kind } }) => kind === 'term');
  const ofTerms = eachTerm(index, statement, terms);
  const [, several] = programmes;
  if (several !== undefined) return [...eachProgramme(index, statement, programmes), ...ofTerms];
  const [programme] = programmes;
  const sold = statement.cues.some(({ cue }) => cue === 'arms' || cue === 'active')
    ? index.sales
    : undefined;
  const subject = programme?.subject ?? sold;
  return [
    ...(subject === undefined || amounts.length === 0
      ? []
      : checkProgramme(index, topicClaim(statement, subject))),
    ...ofTerms,
  ];
}

/** Each of several terms with its own dates; none is contradicted, for their figures cannot be told apart. */
function eachTerm(
  index: RecordIndex,
  statement: ParsedSentence,
  terms: readonly Mention[],
): readonly ClaimPart[] {
  return terms.flatMap((term) => {
    const claim = topicClaim(statement, term.subject);
    if (terms.length === 1) return checkTerm(index, claim);
    const dates = claim.dates.filter((date) => ownerOf(date, terms) === term);
    return checkTerm(index, { ...claim, dates }).map(withoutAccusing);
  });
}

/** Each of several programmes with its own amount and the dates after it; none is contradicted where they cannot be told apart. */
function eachProgramme(
  index: RecordIndex,
  statement: ParsedSentence,
  programmes: readonly Mention[],
): readonly ClaimPart[] {
  const amounts = statement.numbers.filter(isDollars);
  const owners = [...alternating(amounts, programmes)];
  if (owners.length === 0) {
    return programmes
      .flatMap(({ subject }) => {
        const own = amounts.filter((amount) => ownerOf(amount, programmes)?.subject === subject);
        const claim = { ...topicClaim(statement, subject), amounts: own, dates: [] };
        return own.length === 0 ? [] : checkProgramme(index, claim);
      })
      .map(withoutAccusing);
  }
  return owners.flatMap(([amount, { subject, start, end }], at) => {
    const from = Math.min(amount.start, start);
    const [nextAmount, nextName] = owners[at + 1] ?? [];
    const until = Math.min(
      nextAmount?.start ?? Number.POSITIVE_INFINITY,
      nextName?.start ?? Number.POSITIVE_INFINITY,
    );
    const isNear = (date: Span) => date.start >= Math.min(from, end) && date.end <= until;
    return checkProgramme(index, {
      ...topicClaim(statement, subject),
      amounts: [amount],
      dates: statement.dates.filter(isNear),
    });
  });
}

const isDollars = ({ as }: PrintedNumber): boolean => as === 'dollars';

function topicClaim(statement: ParsedSentence, subject: Subject): TopicClaim {
  const { numbers, dates, stages, cues } = statement;
  const [stage] = stages;
  return {
    subject,
    amounts: numbers.filter(isDollars),
    counts: numbers.flatMap((number) =>
      number.as === 'count' || number.as === 'ordinal' ? (topicCount(number, statement) ?? []) : [],
    ),
    dates,
    stage,
    cues: new Set(cues.map(({ cue }) => cue)),
  };
}
