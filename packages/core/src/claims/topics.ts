import type { Amount, Figure, When } from '../generated/types.ts';
import type { Claimed, ClaimPart, Recorded, Subject, Verdict } from './claim.ts';
import { daysOf, type Fit, fitOf, isCompatible, overlaps, thousandfold } from './fit.ts';
import type { DateSpan, PrintedNumber, StageSpan } from './parsed-sentence.ts';
import type { RecordIndex } from './record-index.ts';
import type { Cue } from './senses.ts';

/** What a sentence claims of a programme or a term. */
export interface TopicClaim {
  readonly subject: Subject;
  readonly amounts: readonly PrintedNumber[];
  readonly counts: readonly TopicCount[];
  readonly dates: readonly DateSpan[];
  readonly stage: StageSpan | undefined;
  readonly cues: ReadonlySet<Cue>;
}

/** A number with what the words around it say it counts. */
export interface TopicCount {
  readonly number: PrintedNumber;
  readonly of: 'countries' | 'people' | 'us-people' | 'place';
}

/** Checks amounts given for a programme against its figures. */
export function checkProgramme(index: RecordIndex, claim: TopicClaim): readonly ClaimPart[] {
  const figures = index.figures.get(claim.subject.id) ?? [];
  const dated = figures.filter(({ when }) => claim.dates.some((date) => isWhen(when, date)));
  const amounts = claim.amounts.map((amount) => amountPart(index, claim, figures, dated, amount));
  const named = figures.filter(({ id }) =>
    amounts.some(
      ({ verdict, recorded }) =>
        verdict !== 'not-in-record' && recorded.some(({ record }) => record === id),
    ),
  );
  if (named.length === 0) return amounts;
  return [...amounts, ...claim.dates.map((date) => periodPart(claim, named, figures, date))];
}

interface Valued {
  readonly figure: Figure;
  readonly amount: Amount;
  readonly fit: Fit | undefined;
}

function amountPart(
  index: RecordIndex,
  claim: TopicClaim,
  figures: readonly Figure[],
  dated: readonly Figure[],
  printed: PrintedNumber,
): ClaimPart {
  const claimed = { what: 'amount', value: printed.values[0] ?? 0, bound: printed.bound } as const;
  const valued = figures.flatMap((figure) => valuesOf(index, figure, printed));
  const fits = preferred(
    valued.filter(({ fit }) => fit !== undefined),
    dated,
  );
  const [first] = fits;
  if (first !== undefined) {
    const verdict = fits.every(({ amount }) => isMistold(amount, claim))
      ? 'value-kind-differs'
      : 'agrees';
    return part(
      claim,
      claimed,
      printed,
      verdict,
      fits.map(recordedAmount),
      first.fit === 'rounded',
    );
  }
  const slip = thousandfold(
    printed,
    figures.map((figure) => ({ figure, value: figure.amount.usd })),
  );
  if (slip.length > 0) {
    const values = slip.map(({ figure }) =>
      recordedAmount({ figure, amount: figure.amount, fit: undefined }),
    );
    return { ...part(claim, claimed, printed, 'differs', values), slip: 'thousand' };
  }
  const isNamed = claim.subject.id !== index.sales?.id;
  const pool = (dated.length > 0 ? dated : figures).flatMap((figure) =>
    valuesOf(index, figure, printed),
  );
  const [only] = pool;
  const isPinned =
    isNamed &&
    // «It rose from 5 to 7 million»: which of them is of the year is not said.
    claim.amounts.length === 1 &&
    (claim.dates.length === 0 || dated.length > 0) &&
    new Set(pool.map(({ figure }) => figure)).size === 1;
  if (!isPinned || only === undefined) return part(claim, claimed, printed, 'not-in-record', []);
  const fitsBound = isCompatible(printed, only.amount.usd, only.amount.qualifier);
  const recorded = pool.map(recordedAmount);
  return part(claim, claimed, printed, fitsBound ? 'agrees' : 'differs', recorded, fitsBound);
}

function valuesOf(index: RecordIndex, figure: Figure, printed: PrintedNumber): readonly Valued[] {
  const disputed = (index.conflicts.get(figure.id) ?? []).flatMap(({ readings }) =>
    readings.flatMap(({ amount }) => (amount === undefined ? [] : [amount])),
  );
  return [figure.amount, ...disputed].map((amount) => ({
    figure,
    amount,
    fit: fitOf(printed, amount.usd),
  }));
}

/** Those of the period that the text names, if any; exact ones before rounded. */
function preferred(fits: readonly Valued[], dated: readonly Figure[]): readonly Valued[] {
  const inTime = fits.filter(({ figure }) => dated.includes(figure));
  const pool = inTime.length > 0 ? inTime : fits;
  const exact = pool.filter(({ fit }) => fit === 'exact');
  return exact.length > 0 ? exact : pool;
}

const recordedAmount = ({ figure, amount }: Valued): Recorded => ({
  record: figure.id,
  value: { what: 'amount', amount },
});

/** Whether the wording makes an amount something that it does not measure. */
function isMistold({ valueKind }: Amount, { cues, stage }: TopicClaim): boolean {
  const told = stage?.stage;
  const isTrade = told === 'bought' || told === 'sold' || told === 'signed' || cues.has('price');
  switch (valueKind) {
    case 'active-cases':
      return !cues.has('active');
    case 'ceiling':
      return isTrade || told === 'received' || told === 'delivered';
    case 'authorised-exports':
      return !cues.has('authorised') && (isTrade || cues.has('exported') || told === 'delivered');
    case 'eda-acquisition-value':
    case 'eda-current-value':
    case 'eda-value-basis-unstated':
      return isTrade;
    case 'contract':
    case 'case-value':
    case 'implemented':
    case 'purchases-basis-unstated':
    case 'reported':
    case 'assistance-proposed':
    case 'assistance-requested':
    case 'assistance-estimated':
    case 'assistance-appropriated':
    case 'assistance-actual':
    case 'assistance-obligated':
    case 'training-value':
    case 'assistance-basis-unstated':
      return false;
    default:
      return valueKind satisfies never;
  }
}

/** Whether a period is the one that a date of the text names; «since 2013» names its beginning. */
function isWhen(when: When | undefined, { readings, relation }: DateSpan): boolean {
  if (when === undefined) return false;
  if (relation === 'since') {
    const isOpen = daysOf(when)?.latest === null;
    return isOpen && readings.some((reading) => startsWith(when, reading));
  }
  return (
    daysOf(when)?.latest !== null &&
    readings.some((reading) => overlaps(when, reading) && !isWider(when, reading))
  );
}

export const startsWith = (when: When, reading: When): boolean => {
  const start = daysOf(when)?.earliest;
  const days = daysOf(reading);
  if (start == null || days?.earliest == null || days.latest === null) return false;
  return days.earliest <= start && start <= days.latest;
};

/** Decades on record are not what a single year of a text names. */
const isWider = (when: When, reading: When): boolean => {
  const [period, named] = [daysOf(when), daysOf(reading)];
  const years = (days: typeof period) =>
    Number(days?.latest?.slice(0, 4)) - Number(days?.earliest?.slice(0, 4));
  return years(period) > years(named) + 1;
};

function periodPart(
  claim: TopicClaim,
  figures: readonly Figure[],
  all: readonly Figure[],
  date: DateSpan,
): ClaimPart {
  const [when = { edtf: '' }] = date.readings;
  const claimed = { what: 'date', when } as const;
  const recorded = figures.flatMap(({ id, when: period }) =>
    period === undefined ? [] : [recordedWhen(id, period)],
  );
  const agrees = figures.some(
    ({ when: period }) =>
      isWhen(period, date) ||
      (date.relation === 'on' &&
        period !== undefined &&
        date.readings.some((reading) => overlaps(period, reading))),
  );
  if (agrees) return part(claim, claimed, date, 'agrees', recorded);
  // Another sum of the programme may begin then.
  const isOther = all.some(
    ({ when: period }) =>
      period !== undefined && date.readings.some((reading) => startsWith(period, reading)),
  );
  const isSingle = recorded.length === 1 && claim.dates.length === 1;
  const differs = date.relation === 'since' && isSingle && !isOther;
  return part(claim, claimed, date, differs ? 'differs' : 'not-in-record', recorded);
}

/** A part of a claim of a programme or a term. */
export function part(
  { subject }: TopicClaim,
  claimed: Claimed,
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
  verdict: Verdict,
  recorded: readonly Recorded[],
  rounded = false,
): ClaimPart {
  return { subject, claimed, span: { start, end, text }, verdict, recorded, rounded };
}

export const recordedWhen = (record: string, when: When): Recorded => ({
  record,
  value: { what: 'date', when },
});
