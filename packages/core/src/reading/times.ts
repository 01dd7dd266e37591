import { readAmount } from './amount.ts';
import type { DecadePart } from './figure.ts';
import { unitAfter } from './money.ts';
import { qualifierBefore } from './qualifiers.ts';
import type { Match } from './quantities.ts';
import {
  countsAThing,
  endsBefore,
  isDash,
  isHyphen,
  isOneOf,
  languages,
  lookUp,
  merged,
  mergedSet,
  placeOf,
  type TokenizedText,
} from './tokenized-text.ts';

const yearCues = mergedSet((language) => language.yearCues);
const fiscalCues = languages.flatMap((language) => language.fiscalCues);
const measures = mergedSet((language) => language.measures);
const decades = merged((language) => language.decades);
const decadeCues = mergedSet((language) => language.decadeCues);
const decadeParts = merged<DecadePart>((language) => language.decadeParts);
const rangeLinks = mergedSet((language) => language.rangeLinks);
const betweens = mergedSet((language) => language.betweens);
const ands = mergedSet((language) => language.ands);
const ofs = mergedSet((language) => language.ofs);

/** The value of four bare digits from 1900 to 2099 at token `at`, standing as one number. */
export function bareYear(page: TokenizedText, at: number): number | undefined {
  const token = page.tokens[at];
  if (token?.kind !== 'digits' || !/^(?:19|20)\d\d$/.test(token.key)) return undefined;
  return goesOn(page, at + 1) ? undefined : Number(token.key);
}

/** Digits, a decimal or letters right after make another number of it: 2019.5, 2000lb. */
function goesOn(page: TokenizedText, at: number): boolean {
  const token = page.tokens[at];
  if (!token?.glued) return false;
  if (token.kind !== 'mark') return token.script === 'other';
  const after = page.tokens[at + 1];
  return /^[.٫]$/.test(token.text) && after?.glued === true && after.kind === 'digits';
}

/**
 * Reads a year from token `at`: four bare digits from 1900 to 2099. They are a number instead when
 * a magnitude, a currency, a unit or a percent sign is beside them; when a bound such as «more than»
 * comes before a round hundred; and when a counted noun follows and no word for a year (in, since,
 * عام, en) comes before.
 */
export function readYear(page: TokenizedText, at: number): Match | undefined {
  const prefixed = readPrefixedYear(page, at);
  if (prefixed) return prefixed;
  const year = bareYear(page, at);
  if (year === undefined || isQuantity(page, at, year)) return undefined;
  const figure = { kind: 'year', ...placeOf(page, at, at + 1), year, fiscal: isFiscal(page, at) };
  return { figure: { ...figure, kind: 'year' }, next: at + 1 };
}

/** FY2022, FY 2022, FY22. */
function readPrefixedYear(page: TokenizedText, at: number): Match | undefined {
  if (page.tokens[at]?.key !== 'fy') return undefined;
  const year = bareYear(page, at + 1) ?? shortFiscalYear(page, at + 1);
  if (year === undefined) return undefined;
  const place = placeOf(page, at, at + 2);
  return { figure: { kind: 'year', ...place, year, fiscal: true }, next: at + 2 };
}

// FY85 and FY22: the record of foreign assistance begins after the Second World War.
const firstShortFiscalYear = 46;

function shortFiscalYear(page: TokenizedText, at: number): number | undefined {
  const token = page.tokens[at];
  if (token?.kind !== 'digits' || token.key.length !== 2) return undefined;
  const short = Number(token.key);
  return short < firstShortFiscalYear ? 2000 + short : 1900 + short;
}

function isQuantity(page: TokenizedText, at: number, year: number): boolean {
  if (unitAfter(page, at + 1) || isOneOf(measures, page.tokens[at + 1])) return true;
  if (languages.some((language) => readAmount(page, at, language)?.form === 'mixed')) return true;
  const qualifier = qualifierBefore(page, at);
  if (qualifier !== undefined && qualifier !== 'up-to' && year % 100 === 0) return true;
  if (isOneOf(yearCues, page.tokens[at - 1])) return false;
  const thing = isOneOf(ofs, page.tokens[at + 1]) ? at + 2 : at + 1;
  return countsAThing(page, thing) && !isFiscal(page, at);
}

/** Reads 2018-2022, FY2018–22, from 2018 to 2022, between 2018 and 2022, from its first year. */
export function readYears(page: TokenizedText, at: number): Match | undefined {
  const prefixed = page.tokens[at]?.key === 'fy';
  const first = prefixed ? at + 1 : at;
  const from = bareYear(page, first);
  if (from === undefined) return undefined;
  const end = rangeEnd(page, first, from, prefixed || isFiscal(page, at));
  if (end === undefined || end.year <= from) return undefined;
  const fiscal = prefixed || isFiscal(page, at);
  const place = placeOf(page, at, end.next);
  return { figure: { kind: 'years', ...place, from, to: end.year, fiscal }, next: end.next };
}

function rangeEnd(page: TokenizedText, first: number, from: number, fiscal: boolean) {
  const link = page.tokens[first + 1];
  const isLink =
    isDash(link) ||
    isOneOf(rangeLinks, link) ||
    (isOneOf(ands, link) && followsBetween(page, first));
  if (!isLink && !(link?.key === '/' && link.glued)) return undefined;
  const last = page.tokens[first + 2]?.key === 'fy' ? first + 3 : first + 2;
  const year = bareYear(page, last) ?? shortYear(page, last, from, fiscal);
  return year === undefined ? undefined : { year, next: last + 1 };
}

/** «between» may also precede «fiscal years». */
function followsBetween(page: TokenizedText, at: number): boolean {
  return [at - 1, at - 2, at - 3].some((index) => isOneOf(betweens, page.tokens[index]));
}

/** The 22 of 2018–22. With a plain hyphen 2018-11 is a month, unless the years are fiscal. */
function shortYear(
  page: TokenizedText,
  at: number,
  from: number,
  fiscal: boolean,
): number | undefined {
  const token = page.tokens[at];
  const link = page.tokens[at - 1];
  if (token?.kind !== 'digits' || token.key.length !== 2 || !token.glued) return undefined;
  if (link?.kind !== 'mark' || !link.glued || goesOn(page, at + 1)) return undefined;
  if (isDash(page.tokens[at + 1]) && page.tokens[at + 1]?.glued) return undefined;
  const isMonth = isHyphen(link) && Number(token.key) >= 1 && Number(token.key) <= 12;
  return isMonth && !fiscal ? undefined : from - (from % 100) + Number(token.key);
}

// «fiscal years 2018, 2019 and 2020» says it once.
const longestFiscalList = 3;

function isFiscal(page: TokenizedText, at: number): boolean {
  let index = at;
  for (let listed = 0; listed <= longestFiscalList; listed += 1) {
    const before = page.tokens[index - 1];
    const isLink = isOneOf(ofs, before) || before?.key === 'from';
    if (fiscalCues.some((cue) => endsBefore(page, isLink ? index - 1 : index, cue))) return true;
    const joins = isOneOf(ands, before) || isOneOf(rangeLinks, before) || before?.key === ',';
    if (!joins || bareYear(page, index - 2) === undefined) return false;
    index -= 2;
  }
  return false;
}

/** Reads الخمسينيات, the nineties, 1950s, '50s, années 1950 from token `at`. */
export function readDecade(page: TokenizedText, at: number): Match | undefined {
  const found = decadeWord(page, at) ?? decadeDigits(page, at) ?? decadeAfterCue(page, at);
  if (!found) return undefined;
  const [from = 0] = found.readings;
  const part = partBefore(page, at);
  const place = placeOf(page, at, found.next);
  const decade = { kind: 'decade', ...place, from, readings: found.readings } as const;
  return { figure: part === undefined ? decade : { ...decade, part }, next: found.next };
}

function decadeWord(page: TokenizedText, at: number) {
  const readings = lookUp(decades, page.tokens[at]);
  return readings && { readings, next: at + 1 };
}

function decadeDigits(page: TokenizedText, at: number) {
  const ending = page.tokens[at + 1];
  const closes = ending?.key === 's' && /^['’]?$/.test(ending.gap);
  const from = closes ? decadeFrom(page, at) : undefined;
  return from === undefined ? undefined : { readings: [from], next: at + 2 };
}

function decadeAfterCue(page: TokenizedText, at: number) {
  if (!isOneOf(decadeCues, page.tokens[at])) return undefined;
  const digits = decadeFrom(page, at + 1);
  if (digits !== undefined) return { readings: [digits], next: at + 2 };
  const words = languages
    .map((language) => readAmount(page, at + 1, language))
    .find((amount) => amount?.form === 'words' && !amount.vague);
  const value = Number(words?.value.units ?? 0n);
  if (!words || value % 10 !== 0 || value < 20 || value > 90) return undefined;
  return { readings: value === 20 ? [1920, 2020] : [1900 + value], next: words.next };
}

function decadeFrom(page: TokenizedText, at: number): number | undefined {
  const token = page.tokens[at];
  if (token?.kind !== 'digits' || !token.key.endsWith('0')) return undefined;
  if (/^(?:19|20)\d0$/.test(token.key)) return Number(token.key);
  return /^[2-9]0$/.test(token.key) ? 1900 + Number(token.key) : undefined;
}

/** «late», «mid-», «fin des», أواخر before the decade. */
function partBefore(page: TokenizedText, at: number): DecadePart | undefined {
  const before = [at - 1, at - 2, at - 3].map((index) => page.tokens[index]);
  const found = before.findIndex((token) => lookUp(decadeParts, token) !== undefined);
  const between = before.slice(0, Math.max(found, 0));
  const isNear = between.every(
    (token) => isHyphen(token) || /^(?:des|de|the|les|سنوات)$/.test(token?.key ?? ''),
  );
  return found >= 0 && isNear ? lookUp(decadeParts, before[found]) : undefined;
}
