import { boundsOf } from '../bounds.ts';
import type { When } from './walk.ts';

/** First and last possible day, ISO 8601; null where that side is open. */
export type Period = ReturnType<typeof boundsOf>;

/** The days that a time can mean; the schema lets no date in that the calendar lacks. */
export const periodOf = (when: When): Period => boundsOf(when);

/** The calendar years after which the years of a time are named: FY2022 counts as 2022. */
export function namedYears(when: When): Period {
  if (!('fiscalYears' in when)) return periodOf(when);
  const { from, to } = when.fiscalYears;
  return { earliest: `${from}-01-01`, latest: `${to}-12-31` };
}

/** Whether no known end of one period lies outside the known ends of another. */
export function contains(outer: Period, inner: Period): boolean {
  return (
    (outer.earliest === null || inner.earliest === null || outer.earliest <= inner.earliest) &&
    (outer.latest === null || inner.latest === null || inner.latest <= outer.latest)
  );
}
