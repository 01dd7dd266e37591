import type { DateFigure } from './figure.ts';
import type { Match } from './quantities.ts';
import { bareYear } from './times.ts';
import {
  countsAThing,
  isDash,
  isHyphen,
  isOneOf,
  lookUp,
  merged,
  mergedSet,
  placeOf,
  type TokenizedText,
} from './tokenized-text.ts';

const months = merged((language) => language.months);
const rangeLinks = mergedSet((language) => language.rangeLinks);
const ofs = mergedSet((language) => language.ofs);
const yearWords = new Set(['عام', 'سنه']);
const daySuffix = /^(?:st|nd|rd|th|er|e)$/;
const longestMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date as printed; `year` and `day` are absent where the print has none. */
interface Printed {
  readonly month: number;
  readonly next: number;
  readonly year?: number;
  readonly day?: number;
  readonly lastDay?: number;
}

interface Part {
  readonly value: number;
  readonly next: number;
}

/** Reads a date with a day or a month from token `at`, in words (8 April 2024) or digits. */
export function readDate(page: TokenizedText, at: number): Match | undefined {
  return readDigits(page, at) ?? readWords(page, at);
}

function readWords(page: TokenizedText, at: number): Match | undefined {
  const printed = readPrinted(page, at);
  if (!printed) return undefined;
  const year = printed.year ?? yearOfRange(page, printed.next);
  const edtf = printDate(printed, year);
  return edtf === undefined ? undefined : found(page, at, printed.next, [edtf]);
}

/** In «16 mars au 7 avril 2019» the year is printed once. */
function yearOfRange(page: TokenizedText, at: number): number | undefined {
  const link = page.tokens[at];
  return isDash(link) || isOneOf(rangeLinks, link) ? readPrinted(page, at + 1)?.year : undefined;
}

function readPrinted(page: TokenizedText, at: number): Printed | undefined {
  return dayFirst(page, at) ?? monthFirst(page, at);
}

function dayFirst(page: TokenizedText, at: number): Printed | undefined {
  const days = readDays(page, at);
  if (!days) return undefined;
  const of = isOneOf(ofs, page.tokens[days.next]) ? days.next + 1 : days.next;
  const month = readMonth(page, of);
  if (!month) return undefined;
  const year = readYearAfter(page, month.next);
  return {
    month: month.value,
    next: year?.next ?? month.next,
    day: days.value,
    ...(days.last === undefined ? {} : { lastDay: days.last }),
    ...(year && { year: year.value }),
  };
}

function monthFirst(page: TokenizedText, at: number): Printed | undefined {
  const month = readMonth(page, at);
  if (!month) return undefined;
  const year = readYearAfter(page, month.next);
  if (year) return { month: month.value, year: year.value, next: year.next };
  const days = readDays(page, month.next);
  if (!days || countsAThing(page, days.next)) return undefined;
  const after = readYearAfter(page, days.next);
  return {
    month: month.value,
    next: after?.next ?? days.next,
    day: days.value,
    ...(days.last === undefined ? {} : { lastDay: days.last }),
    ...(after && { year: after.value }),
  };
}

/** A day, or two joined by a dash or «to». */
function readDays(
  page: TokenizedText,
  at: number,
): (Part & { readonly last?: number }) | undefined {
  const first = readDay(page, at);
  if (!first) return undefined;
  const link = page.tokens[first.next];
  const last =
    isDash(link) || isOneOf(rangeLinks, link) ? readDay(page, first.next + 1) : undefined;
  return last && last.value > first.value && !readMonthOfOwn(page, first.next, last)
    ? { value: first.value, last: last.value, next: last.next }
    : first;
}

/** «April 19 to 31 May»: the second day goes with its own month. */
function readMonthOfOwn(page: TokenizedText, link: number, last: Part): boolean {
  const before = page.tokens[link - 2];
  return lookUp(months, before) !== undefined && readMonth(page, last.next) !== undefined;
}

function readDay(page: TokenizedText, at: number): Part | undefined {
  const token = page.tokens[at];
  // «فاتح» opens a month.
  if (token?.stems.includes('فاتح')) return { value: 1, next: at + 1 };
  if (token?.kind !== 'digits' || token.key.length > 2) return undefined;
  const value = Number(token.key);
  const suffix = page.tokens[at + 1];
  const next = suffix?.glued && daySuffix.test(suffix.key) ? at + 2 : at + 1;
  const after = page.tokens[next];
  const goesOn =
    after?.glued === true &&
    (after.kind === 'digits' ||
      (after.kind === 'word' && after.script === 'other') ||
      (/^[.,٫]$/.test(after.text) &&
        page.tokens[next + 1]?.kind === 'digits' &&
        page.tokens[next + 1]?.glued));
  return value < 1 || value > 31 || goesOn ? undefined : { value, next };
}

function readMonth(page: TokenizedText, at: number): Part | undefined {
  const token = page.tokens[at];
  if (token?.kind !== 'word') return undefined;
  // «may» and «march» are verbs.
  if (token.text === 'may' || token.text === 'march') return undefined;
  const two = token.stems
    .map((stem) => months.get(`${stem}_${page.tokens[at + 1]?.key ?? ''}`))
    .find((month) => month !== undefined);
  if (two !== undefined) return { value: two, next: at + 2 };
  const value = lookUp(months, token);
  if (value === undefined) return undefined;
  const isAlias = page.tokens[at + 1]?.key === '/' && lookUp(months, page.tokens[at + 2]) === value;
  const isShortened = page.tokens[at + 1]?.key === '.' && token.key.length <= 5;
  return { value, next: isAlias ? at + 3 : isShortened ? at + 2 : at + 1 };
}

function readYearAfter(page: TokenizedText, at: number): Part | undefined {
  const comma = /^[,،]$/.test(page.tokens[at]?.key ?? '') ? at + 1 : at;
  const of = isOneOf(ofs, page.tokens[comma]) ? comma + 1 : comma;
  const word = isOneOf(yearWords, page.tokens[of]) ? of + 1 : of;
  const value = bareYear(page, word);
  return value === undefined ? undefined : { value, next: word + 1 };
}

/** 2019-09-11, 2019-09, 11/09/2019, 11-09-2019. */
function readDigits(page: TokenizedText, at: number): Match | undefined {
  const next = page.runs.get(at) ?? at;
  const run = page.tokens.slice(at, Math.min(next, at + 6));
  const keys = run.filter((token) => token.kind === 'digits').map((token) => token.key);
  if (run.some((token) => token.kind === 'word') || run.length !== keys.length * 2 - 1) {
    return undefined;
  }
  const [first = '', second = '', third] = keys;
  if (first.length === 4) {
    if (!isHyphen(run[1]) || bareYear(page, at) === undefined) return undefined;
    return digitsAs(page, at, next, [ymd(first, second, third)]);
  }
  if (third?.length !== 4) return undefined;
  return digitsAs(page, at, next, [ymd(third, second, first), ymd(third, first, second)]);
}

function digitsAs(page: TokenizedText, at: number, next: number, dates: (string | undefined)[]) {
  const readings = [...new Set(dates.filter((date) => date !== undefined))];
  return readings.length === 0 ? undefined : found(page, at, next, readings);
}

function ymd(year: string, month: string, day: string | undefined): string | undefined {
  if (!/^(?:19|20)\d\d$/.test(year) || month.length > 2 || (day?.length ?? 1) > 2) return undefined;
  const printed = { month: Number(month), next: 0, year: Number(year) };
  return printDate(day === undefined ? printed : { ...printed, day: Number(day) }, printed.year);
}

function printDate({ month, day, lastDay }: Printed, year: number | undefined): string | undefined {
  const longest = longestMonth[month - 1];
  if (longest === undefined || (lastDay ?? day ?? 1) > longest || day === 0) return undefined;
  const start = `${year ?? 'XXXX'}-${pad(month)}`;
  if (day === undefined) return start;
  const first = `${start}-${pad(day)}`;
  return lastDay === undefined ? first : `${first}/${start}-${pad(lastDay)}`;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

function found(page: TokenizedText, at: number, next: number, readings: readonly string[]): Match {
  const [edtf = ''] = readings;
  const figure: DateFigure = { kind: 'date', ...placeOf(page, at, next), edtf, readings };
  return { figure, next };
}
