import type { FactRecord } from '../generated/types.ts';

/** Puts the lesser of two keys first; what has none comes last. */
const rising =
  (keyOf: (record: FactRecord) => string | undefined) =>
  (a: FactRecord, b: FactRecord): number => {
    const [one = '9999', other = '9999'] = [keyOf(a), keyOf(b)];
    return one === other ? 0 : one < other ? -1 : 1;
  };

const firstDayOf = ({ bounds }: FactRecord) => bounds?.earliest ?? bounds?.latest ?? undefined;

/** Oldest first; what has no date comes last. Compares two records, for `toSorted`. */
export const datedFirst = rising(firstDayOf);

/** Oldest first; an undated record sorts at the day on which it was stated. Compares two records, for `toSorted`. */
export const byDate = rising((record) => firstDayOf(record) ?? record.statedOn);

/** Newest first; what has no date of its own comes last. Compares two records, for `toSorted`. */
export function newestFirst(a: FactRecord, b: FactRecord): number {
  const [one, other] = [a.bounds?.earliest ?? '', b.bounds?.earliest ?? ''];
  return one < other ? 1 : one > other ? -1 : 0;
}
