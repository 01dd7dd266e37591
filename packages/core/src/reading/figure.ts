/** ISO 4217 codes; `MAD-centime` is a hundredth of a dirham, in which Moroccan headlines count. */
export type Currency = 'USD' | 'CAD' | 'AUD' | 'EUR' | 'GBP' | 'MAD' | 'MAD-centime';

export type Qualifier =
  | 'more-than'
  | 'at-least'
  | 'up-to'
  | 'less-than'
  | 'approximately'
  | 'nearly';

export type DecadePart = 'early' | 'mid' | 'late';

/** The place of a figure: UTF-16 offsets, `text` is the slice from `start` to `end`. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Quantity {
  /** The first reading. */
  readonly value: number;
  /** `value` in plain exact digits, whatever its length: `8545000000`, `1.996`. */
  readonly decimal: string;
  /** Every value the print allows; more than one when it is ambiguous: a bare `1.718`. */
  readonly readings: readonly number[];
  /** From the words just before the figure; they are outside `start` and `end`. */
  readonly qualifier?: Qualifier;
}

interface NumberFigure extends Place, Quantity {
  readonly kind: 'number';
  /** `mixed` is digits with a magnitude (8.545 billion); `dual` an Arabic dual noun (طائرتان). */
  readonly form: 'digits' | 'words' | 'mixed' | 'dual';
  readonly ordinal: boolean;
  /** An order of size only (thousands of, عشرات); `value` is then the unit. */
  readonly vague: boolean;
  /** The currency printed beside it, which `text` includes. */
  readonly currency?: Currency;
}

interface PercentFigure extends Place, Quantity {
  readonly kind: 'percent';
}

interface YearFigure extends Place {
  readonly kind: 'year';
  readonly year: number;
  readonly fiscal: boolean;
}

interface YearsFigure extends Place {
  readonly kind: 'years';
  readonly from: number;
  readonly to: number;
  readonly fiscal: boolean;
}

interface DecadeFigure extends Place {
  readonly kind: 'decade';
  /** First year of the decade. */
  readonly from: number;
  /** Every first year the print allows: the twenties may be 1920 or 2020. */
  readonly readings: readonly number[];
  readonly part?: DecadePart;
}

export interface DateFigure extends Place {
  readonly kind: 'date';
  /** EDTF: `2019-09-11`, `2011-05`, `2022-11-07/2022-11-08`, `XXXX-04-18` when no year is printed. */
  readonly edtf: string;
  /** Every date the print allows: `11/09/2019` may begin with the day or the month. */
  readonly readings: readonly string[];
}

/** Digits that name a thing (M142, Block 72, transmittal 19-16): to be covered, never compared. */
interface DesignationFigure extends Place {
  readonly kind: 'designation';
}

export type Figure =
  | NumberFigure
  | PercentFigure
  | YearFigure
  | YearsFigure
  | DecadeFigure
  | DateFigure
  | DesignationFigure;
