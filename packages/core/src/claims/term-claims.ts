import type { Count, FactRecord } from '../generated/types.ts';
import type { ClaimPart, Recorded } from './claim.ts';
import { daysOf, fitOf, isCompatible, overlaps } from './fit.ts';
import type { DateSpan } from './parsed-sentence.ts';
import type { RecordIndex } from './record-index.ts';
import { part, recordedWhen, startsWith, type TopicClaim, type TopicCount } from './topics.ts';

/** Checks numbers and dates given for a term (an exercise, a coalition, the peacekeepers) against its records. */
export function checkTerm(index: RecordIndex, claim: TopicClaim): readonly ClaimPart[] {
  const facts = index.facts.get(claim.subject.id) ?? [];
  const dated = facts.filter(
    ({ when, kind }) =>
      kind !== 'event' &&
      when !== undefined &&
      claim.dates.some(({ readings }) => readings.some((reading) => overlaps(when, reading))),
  );
  const narrowed = dated.length > 0 ? dated : claim.dates.length > 0 ? [] : facts;
  const counts = claim.counts.map((count) => countPart(index, claim, facts, narrowed, count));
  return dated.length > 0
    ? counts
    : [...counts, ...claim.dates.flatMap((date) => eventPart(index, claim, facts, date))];
}

interface Counted {
  readonly fact: FactRecord;
  readonly count: Count;
}

function countPart(
  index: RecordIndex,
  claim: TopicClaim,
  facts: readonly FactRecord[],
  narrowed: readonly FactRecord[],
  { number, of }: TopicCount,
): ClaimPart {
  const claimed = { what: 'quantity', value: number.values[0] ?? 0, bound: number.bound } as const;
  const counted = (from: readonly FactRecord[], disputed: boolean) =>
    from.flatMap((fact) => countsOf(index, fact, disputed)).filter(({ count }) => isOf(count, of));
  const fits = [...counted(narrowed, true), ...(narrowed.length > 0 ? [] : counted(facts, true))]
    .map((value) => ({ ...value, fit: fitOf(number, value.count.value) }))
    .filter(({ fit }) => fit !== undefined)
    .toSorted((one, other) => Number(other.fit === 'exact') - Number(one.fit === 'exact'));
  const [first] = fits;
  if (first !== undefined) {
    return part(claim, claimed, number, 'agrees', fits.map(recordedCount), first.fit === 'rounded');
  }
  const pool = counted(narrowed, true).filter(
    ({ count }) =>
      of !== 'people' || (count.of !== 'us-personnel' && count.of !== 'moroccan-personnel'),
  );
  const recorded = pool.map(recordedCount);
  const fitsBound = pool.some(({ count }) => isCompatible(number, count.value, count.qualifier));
  if (fitsBound) return part(claim, claimed, number, 'agrees', recorded, true);
  // A number of another day is on record: the text follows it.
  const isElsewhere = counted(facts, true).some(
    ({ count }) => fitOf(number, count.value) !== undefined,
  );
  // «The 653rd support group» is no edition.
  const isPlace = of !== 'place' || claim.cues.has('place');
  const isPinned = new Set(pool.map(({ fact }) => fact)).size === 1 && !isElsewhere && isPlace;
  return part(claim, claimed, number, isPinned ? 'differs' : 'not-in-record', recorded);
}

function countsOf(index: RecordIndex, fact: FactRecord, disputed: boolean): readonly Counted[] {
  const own = 'counts' in fact ? (fact.counts ?? []) : [];
  const place =
    fact.kind === 'exercise' && fact.edition !== undefined
      ? [{ of: 'rank', value: fact.edition, qualifier: 'exact' } as const]
      : [];
  const others = disputed
    ? (index.conflicts.get(fact.id) ?? [])
        .filter(({ records }) => records.length === 1)
        .flatMap(({ readings }) => readings.flatMap(({ counts = [] }) => counts))
    : [];
  return [...own, ...place, ...others].map((count) => ({ fact, count }));
}

function isOf({ of }: Count, wanted: TopicCount['of']): boolean {
  switch (of) {
    case 'personnel':
    case 'participants':
      return wanted === 'people' || wanted === 'us-people';
    case 'us-personnel':
    case 'moroccan-personnel':
      return wanted === 'us-people' || wanted === 'people';
    case 'countries':
    case 'other-countries':
    case 'founders':
      return wanted === 'countries';
    case 'rank':
      return wanted === 'place';
    case 'vehicles':
    case 'courses':
      return false;
    default:
      return of satisfies never;
  }
}

const recordedCount = ({ fact, count }: Counted): Recorded => ({
  record: fact.id,
  value: { what: 'count', count },
});

function eventPart(
  index: RecordIndex,
  claim: TopicClaim,
  facts: readonly FactRecord[],
  date: DateSpan,
): readonly ClaimPart[] {
  const [when = { edtf: '' }] = date.readings;
  const claimed = { what: 'date', when } as const;
  const events = facts.flatMap((fact) =>
    fact.kind === 'event' ? [{ fact, recorded: recordedWhen(fact.id, fact.when) }] : [],
  );
  const at = events.filter(({ fact }) => isEventAt(index, fact, date));
  if (at.length > 0)
    return [
      part(
        claim,
        claimed,
        date,
        'agrees',
        at.map(({ recorded }) => recorded),
      ),
    ];
  const isOfJoining = claim.cues.has('joining') || claim.cues.has('since');
  if (!isOfJoining || events.length === 0) return [];
  const isDisputed = events.some(({ fact }) => fact.conflicts.length > 0);
  const differs =
    events.length === 1 && !isDisputed && claim.dates.length === 1 && date.relation !== 'by';
  const recorded = events.map((event) => event.recorded);
  return [part(claim, claimed, date, differs ? 'differs' : 'not-in-record', recorded)];
}

function isEventAt(index: RecordIndex, { id, when }: FactRecord, date: DateSpan): boolean {
  const disputed = (index.conflicts.get(id) ?? []).flatMap(({ readings }) =>
    readings.map((reading) => reading.when),
  );
  return [when, ...disputed].some((time) => {
    if (time === undefined) return false;
    const isOpen = daysOf(time)?.latest === null;
    return date.readings.some((reading) =>
      isOpen ? startsWith(time, reading) : overlaps(time, reading),
    );
  });
}
