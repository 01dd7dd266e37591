import type { When } from '../generated/types.ts';
import { type PlainDate, parseDate } from './edtf.ts';
import type { Language } from './language.ts';
import { phrase } from './say.ts';

/**
 * The position of a date: `label` alone (2007), `in` a sentence as its time (in 2007, le 11 septembre 2019), `of` behind a
 * noun (fiche du 8 avril 2024), `as-of` where a count stopped.
 */
type WhenFrame = 'label' | 'in' | 'of' | 'as-of';

export interface WhenOptions {
  /** Date of the edition that an open end is read from, EDTF. */
  readonly statedOn?: string;
  readonly frame?: WhenFrame;
}

/** A single date or an interval, EDTF, as a label. */
export const formatEdtf = (edtf: string, language: Language): string =>
  formatWhen({ edtf }, language);

/** The beginning of what goes on: since 2013, منذ سنة 2013. */
export const formatSince = (edtf: string, language: Language): string =>
  formatDate(parseDate(edtf.split('/')[0] ?? ''), language, 'since');

/** A day of no particular year: 18 juin, 1er octobre. */
export const formatDayOfYear = (
  { month, day }: { readonly month: number; readonly day: number },
  language: Language,
): string => phrase(language)('date-day-of-year', { day, month });

/**
 * The time of a record in words. What the record itself says in words wins; "since" is never used alone, because the
 * count stopped with the edition: `since 2013, as of 8 April 2024`.
 */
export function formatWhen(when: When, language: Language, options: WhenOptions = {}): string {
  const { frame = 'label', statedOn } = options;
  const words = when.words?.[language];
  if ('fiscalYears' in when) {
    return words ?? formatFiscalYears(when.fiscalYears, language, frame);
  }
  const [start = '', end] = when.edtf.split('/');
  if (end === '..') {
    const since = words ?? formatDate(parseDate(start), language, 'since');
    return formatOpen(since, language, words === undefined, statedOn);
  }
  if (words !== undefined) return words;
  if (end === undefined) return formatDate(parseDate(start), language, frame);
  if (start === '..') return formatDate(parseDate(end), language, 'until');
  return formatSpan(parseDate(start), parseDate(end), language, frame);
}

function formatOpen(
  since: string,
  language: Language,
  mayEndUnsaid: boolean,
  statedOn: string | undefined,
): string {
  const say = phrase(language);
  if (statedOn !== undefined) {
    const date = parseDate(statedOn);
    const stated = say('date-as-of', {
      date: nameDate(date, language, 'framed'),
      shape: date.shape,
    });
    return say('date-open-stated', { since, stated });
  }
  return mayEndUnsaid ? say('date-open', { since }) : since;
}

function formatDate(date: PlainDate, language: Language, frame: WhenFrame | 'since' | 'until') {
  if (frame === 'label' || (frame === 'in' && date.about)) {
    return nameDate(date, language, 'alone');
  }
  const { shape, month } = date;
  const say = phrase(language);
  const name = nameDate(date, language, 'framed');
  return frame === 'of'
    ? say('date-of', { date: name, shape, month })
    : say(`date-${frame}`, { date: name, shape });
}

function nameDate(date: PlainDate, language: Language, place: 'alone' | 'framed'): string {
  const say = phrase(language);
  const name = nameCertain(date, language);
  if (!date.about) return name;
  return place === 'alone'
    ? say('date-about', { date: name, shape: date.shape })
    : say('date-about-framed', { date: name });
}

function nameCertain({ shape, year, month, day }: PlainDate, language: Language): string {
  const say = phrase(language);
  switch (shape) {
    case 'day':
      return say('date-day', { day, month, year });
    case 'month':
      return say('date-month', { month, year });
    case 'year':
      return say('date-year', { year });
    case 'decade':
      return say('date-decade', { decade: Number(year), year });
    default:
      return shape satisfies never;
  }
}

function formatSpan(from: PlainDate, to: PlainDate, language: Language, frame: WhenFrame): string {
  const say = phrase(language);
  const name = (text: string, { about }: PlainDate) =>
    about ? say('date-about-framed', { date: text }) : text;
  return say(frame === 'in' ? 'date-span-in' : 'date-span', {
    from: say('date-from', {
      date: name(nameStart(from, to, language), from),
      shape: from.shape,
      month: from.month,
    }),
    to: say('date-to', { date: name(nameEnd(to, language), to), shape: to.shape }),
  });
}

/** The start says only what the end does not say for it: "14 April to 23 May 2025", "28 April to June 2010". */
function nameStart(from: PlainDate, to: PlainDate, language: Language): string {
  const say = phrase(language);
  const { day, month, year, shape } = from;
  const namesMonths = hasMonth(from) && hasMonth(to);
  if (year !== to.year || !namesMonths) return nameEnd(from, language);
  if (shape === 'month') return say('date-month-of-year', { month });
  return month === to.month && to.shape === 'day'
    ? say('date-day-of-month', { day })
    : say('date-day-of-year', { day, month });
}

const hasMonth = ({ shape }: PlainDate): boolean => shape === 'day' || shape === 'month';

/** A year in a span goes without سنة: من 2016 إلى 2018. */
const nameEnd = (date: PlainDate, language: Language): string =>
  date.shape === 'year' ? date.year : nameCertain(date, language);

function formatFiscalYears(
  years: { readonly from: number; readonly to: number },
  language: Language,
  frame: WhenFrame,
): string {
  const say = phrase(language);
  const from = String(years.from);
  const to = String(years.to);
  if (from === to) return say(frame === 'in' ? 'fiscal-year-in' : 'fiscal-year', { year: from });
  return say(frame === 'in' ? 'fiscal-years-in' : 'fiscal-years', { from, to });
}
