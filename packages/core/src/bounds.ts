import type { z } from 'zod';
import type { whenSchema } from './schema/primitives.ts';

/** First and last possible day, ISO 8601; null where that side is open. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The calendar days that a date, an interval or a span of US fiscal years can mean.
 *
 * @throws RangeError if the calendar has no such date
 */
export function boundsOf(when: z.output<typeof whenSchema>): Bounds {
  if ('fiscalYears' in when) {
    const { from, to } = when.fiscalYears;
    return { earliest: `${from - 1}-10-01`, latest: `${to}-09-30` };
  }
  const [start = when.edtf, end = start] = when.edtf.split('/');
  return {
    earliest: start === '..' ? null : daysOf(start).first,
    latest: end === '..' ? null : daysOf(end).last,
  };
}

/** First and last day of a date of the EDTF subset: a day, a month, a year or a decade. */
function daysOf(date: string): { readonly first: string; readonly last: string } {
  const [year = '', month, day] = date.replace(/[~?]$/, '').split('-');
  const first = [year.replace('X', '0'), month ?? '01', day ?? '01'].join('-');
  const last = [year.replace('X', '9'), month ?? '12'].join('-');
  return {
    first: calendarDay(first),
    last: day === undefined ? endOfMonth(last) : first,
  };
}

function calendarDay(date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time) || isoDay(time) !== date) {
    throw new RangeError(`The calendar has no ${date}.`);
  }
  return date;
}

function endOfMonth(month: string): string {
  const next = new Date(calendarDay(`${month}-01`));
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  return isoDay(next.getTime());
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
