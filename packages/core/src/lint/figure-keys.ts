/** Figures and values in one notation, so that a quoted figure can be compared with a recorded value. */
import type { Figure } from '../reading/figure.ts';
import { readFigures } from '../reading/figures.ts';
import type { When } from './walk.ts';

/**
 * One figure of a text: the keys of the values that it can mean, more than one where the text is ambiguous.
 * A number or year is its digits (`5810`), a day its ISO date, a month `2011-05`, a decade `1950s`, a share `58%`.
 */
export interface StatedFigure {
  readonly text: string;
  readonly keys: readonly string[];
}

/**
 * The figures that a text states, in order; a span of years is two.
 * Designations name things, "thousands" bounds nothing, and the word "one" or "first" is seldom a count: none of them is a figure here.
 */
export const statedFigures = (text: string): readonly StatedFigure[] => statedOf(readFigures(text));

/** Those of the figures of a text that it states. */
export function statedOf(figures: readonly Figure[]): readonly StatedFigure[] {
  return figures
    .filter((figure) => !isNoFigure(figure))
    .flatMap((figure) => keysOf(figure).map((keys) => ({ text: figure.text, keys })));
}

/** The designations that a text holds, by their digits: words round them differ between the languages. */
export function statedDesignations(text: string): readonly StatedFigure[] {
  return readFigures(text)
    .filter(({ kind }) => kind === 'designation')
    .map((figure) => ({ text: figure.text, keys: [`No. ${figure.text.replaceAll(/\D/g, '')}`] }));
}

function isNoFigure(figure: Figure): boolean {
  if (figure.kind !== 'number') return false;
  return figure.vague || (figure.form === 'words' && figure.value === 1);
}

/** For each of the one or two figures that a print holds, its possible keys. */
export function keysOf(figure: Figure): readonly (readonly string[])[] {
  switch (figure.kind) {
    case 'number':
      return [figure.readings.map(String)];
    case 'percent':
      return [figure.readings.map((value) => `${value}%`)];
    case 'year':
      return [[String(figure.year)]];
    case 'years':
      return [[String(figure.from)], [String(figure.to)]];
    case 'decade':
      return [figure.readings.map((year) => `${year}s`)];
    case 'date': {
      const readings = figure.readings.map(dayKeys);
      const ends = readings[0]?.map((_, end) => end) ?? [];
      return ends.map((end) => readings.flatMap((days) => days[end] ?? []));
    }
    case 'designation':
      return [];
    default:
      return figure satisfies never;
  }
}

/** The ends of a date or interval in EDTF, without the marks of doubt: `195X/2001-05~` → `1950s`, `2001-05`. */
export function dayKeys(edtf: string): readonly string[] {
  return edtf
    .replaceAll(/[~?]/g, '')
    .split('/')
    .filter((end) => end !== '' && end !== '..')
    .map((end) => end.replace(/^(\d{3})X$/, '$10s'));
}

/** The ends of a time as keys: its days, months, years or decades, as precisely as it is recorded. */
export function whenKeys(when: When): readonly string[] {
  if ('edtf' in when) return [...new Set(dayKeys(when.edtf))];
  const { from, to } = when.fiscalYears;
  return [...new Set([from, to].map(String))];
}

/** A day may also be given by its month or its year, or without its year. */
export function looserKeys(day: string): readonly string[] {
  const [year, month, date] = day.split('-');
  return [
    day,
    ...(year === undefined ? [] : [year]),
    ...(month === undefined ? [] : [`${year}-${month}`]),
    ...(date === undefined ? [] : [`XXXX-${month}-${date}`]),
  ];
}
