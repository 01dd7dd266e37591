/** One date of an EDTF string; `month` and `day` are 0 where the date does not reach them. */
export interface PlainDate {
  readonly shape: 'day' | 'month' | 'year' | 'decade';
  /** Four digits; the first year of a decade. */
  readonly year: string;
  readonly month: number;
  readonly day: number;
  /** Approximate or uncertain. */
  readonly about: boolean;
}

const DATE = /^(?<year>\d{3}[\dX])(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?<about>[~?])?$/;

/**
 * Reads one EDTF date: 2019-09-11, 2011-05, 2007, 195X, each with ~ or ?.
 *
 * @throws RangeError where the text is none: the dataset's schema has checked what it holds
 */
export function parseDate(edtf: string): PlainDate {
  const { year, month, day, about } = DATE.exec(edtf)?.groups ?? {};
  if (year === undefined) throw new RangeError(`"${edtf}" is not an EDTF date.`);
  return {
    shape: shapeOf(year, month, day),
    year: year.replace('X', '0'),
    month: Number(month ?? 0),
    day: Number(day ?? 0),
    about: about !== undefined,
  };
}

function shapeOf(year: string, month?: string, day?: string): PlainDate['shape'] {
  if (day !== undefined) return 'day';
  if (month !== undefined) return 'month';
  return year.endsWith('X') ? 'decade' : 'year';
}
