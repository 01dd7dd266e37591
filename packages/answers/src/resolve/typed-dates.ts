import { AnswerError } from '../failure.ts';

/** A day of no particular year, counted from 1. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** Years, both included; open where nothing was asked for. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The year of a date: 2012 and 2012-06 are of 2012.
 *
 * @throws AnswerError `bad-date`
 */
export function readYear(typed: string): number {
  const { year } = /^(?<year>\d{4})(?:-\d{1,2}){0,2}$/.exec(typed)?.groups ?? {};
  if (year === undefined) throw new AnswerError('bad-date', typed);
  return Number(year);
}

/**
 * The years from one typed date to another.
 *
 * @throws AnswerError `bad-date`, `reversed-range`
 */
export function readYears(from: string | undefined, to: string | undefined): YearRange {
  const first = from === undefined ? 0 : readYear(from);
  const last = to === undefined ? 9999 : readYear(to);
  if (first > last) throw new AnswerError('reversed-range', `${from} ${to}`);
  return { first, last };
}

/** A leap year, so that 29 February is a day. */
const LEAP_YEAR = 2000;

/**
 * The day of a typed month and day, or of a whole date: 06-18, 2012-06-18.
 *
 * @throws AnswerError `bad-day`
 */
export function readDayOfYear(typed: string): DayOfYear {
  const groups = /^(?:\d{4}-)?(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(typed)?.groups;
  const month = Number(groups?.month ?? 0);
  const day = Number(groups?.day ?? 0);
  const lastOfMonth = new Date(Date.UTC(LEAP_YEAR, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > lastOfMonth) {
    throw new AnswerError('bad-day', typed);
  }
  return { month, day };
}
