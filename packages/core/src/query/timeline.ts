import type { Bounds, FactRecord, Topic } from '../generated/types.ts';
import { topics } from '../generated/vocabulary.ts';
import { objectOf, textOf } from './arguments.ts';
import { QueryError } from './errors.ts';
import { type Facts, factsOf } from './records.ts';

/** What part of the timeline is wanted; everything where nothing is given. */
export interface TimelineRange {
  /** First day, month or year: `2004`, `2004-06`, `2004-06-03`. */
  readonly from?: string;
  /** Last day, month or year, itself included. */
  readonly to?: string;
  readonly topic?: Topic;
}

/** A fact with a date. */
export type DatedRecord = FactRecord & { readonly bounds: Bounds };

/**
 * Facts with a date, oldest first. A record sorts at the day it begins (or, with an open start, ends) and is
 * in a range when it begins in it; what lasts does not recur in later years.
 *
 * @throws QueryError `bad-date`, `reversed-range`, `unknown-topic`
 */
export function timeline(dataset: Facts, range: TimelineRange = {}): readonly DatedRecord[] {
  const { from, to, topic } = objectOf(range, 'a range');
  if (topic !== undefined && !topics.includes(textOf(topic, 'a topic'))) {
    const message = `No topic is called "${topic}": give one of ${topics.join(', ')}.`;
    throw new QueryError('unknown-topic', topic, message);
  }
  const first = from === undefined ? '0000-01-01' : firstDay(from);
  const last = to === undefined ? '9999-12-31' : lastDay(to);
  if (first > last) {
    throw new QueryError(
      'reversed-range',
      `${from} ${to}`,
      `The range from ${from} to ${to} runs backwards.`,
    );
  }
  return factsOf(dataset)
    .filter(isDated)
    .filter((record) => topic === undefined || record.topic === topic)
    .filter((record) => startOf(record) >= first && startOf(record) <= last)
    .toSorted((a, b) => compare(startOf(a), startOf(b)) || compare(a.id, b.id));
}

const isDated = (record: FactRecord): record is DatedRecord =>
  record.bounds !== undefined && (record.bounds.earliest ?? record.bounds.latest) !== null;

/** A time known only to the decade, such as "late 1990s", sorts at its end: by then it had begun. */
const startOf = ({ bounds, when }: DatedRecord): string =>
  (isDecade(when) ? bounds.latest : bounds.earliest) ?? bounds.latest ?? '';

const isDecade = (when: FactRecord['when']): boolean =>
  when !== undefined && 'edtf' in when && /^\d{3}X/.test(when.edtf);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const DATE = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)?$/;

function parseDate(text: string): {
  year: string;
  month: string | undefined;
  day: string | undefined;
} {
  const { year, month, day } = DATE.exec(textOf(text, 'a date'))?.groups ?? {};
  if (year === undefined || (day !== undefined && !isCalendarDay(text))) {
    throw new QueryError(
      'bad-date',
      text,
      `"${text}" is no date: write 2004, 2004-06 or 2004-06-03.`,
    );
  }
  return { year, month, day };
}

const isCalendarDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

function firstDay(text: string): string {
  const { year, month = '01', day = '01' } = parseDate(text);
  return `${year}-${month}-${day}`;
}

function lastDay(text: string): string {
  const { year, month = '12', day } = parseDate(text);
  if (day !== undefined) return text;
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${lastOfMonth}`;
}
