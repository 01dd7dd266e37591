import type { FactRecord } from '../generated/types.ts';
import { objectOf } from './arguments.ts';

/** Puts the lesser of two keys first; what has none comes last. */
const rising =
  (keyOf: (record: FactRecord) => string | undefined) =>
  (a: FactRecord, b: FactRecord): number => {
    const [one = '9999', other = '9999'] = [keyOf(a), keyOf(b)];
    return one === other ? 0 : one < other ? -1 : 1;
  };

function firstDayOf(record: FactRecord): string | undefined {
  const { bounds } = objectOf(record, 'a record');
  return bounds?.earliest ?? bounds?.latest ?? undefined;
}

/** Oldest first; what has no date comes last. Compares two records, for `toSorted`. */
export const datedFirst = rising(firstDayOf);

/** Oldest first; an undated record sorts at the day on which it was stated. Compares two records, for `toSorted`. */
export const byDate = rising((record) => firstDayOf(record) ?? record.statedOn);

/** Newest first; what has no date of its own comes last. Compares two records, for `toSorted`. */
export function newestFirst(a: FactRecord, b: FactRecord): number {
  const [one, other] = [startOf(a), startOf(b)];
  return one < other ? 1 : one > other ? -1 : 0;
}

const startOf = (record: FactRecord): string => objectOf(record, 'a record').bounds?.earliest ?? '';
