/** Which of the claimed values are figures, and which printed figures say the same. */
import type { Figure } from '../reading/figure.ts';
import { readFigures } from '../reading/figures.ts';
import { keysOf, looserKeys, whenKeys } from './figure-keys.ts';
import { type Anchor, type ClaimedValue, type Qualifier, type When, written } from './walk.ts';

/** A value that is written in figures. */
export interface Figured {
  /** The value, for messages. */
  readonly says: string;
  /** Whether a figure can express such a value at all: a date for a time, a number for a quantity. */
  readonly isOfItsKind: (figure: Figure) => boolean;
  readonly fits: (figure: Figure) => boolean;
  /** What must be printed, as keys: the value, or both ends of a time. */
  readonly ends: readonly string[];
  readonly qualifier: Qualifier | undefined;
  /** Whether words without a figure can state it: one of a thing, or a time that the source gives in words. */
  readonly wordsSuffice: boolean;
}

/** Undefined for what is stated in words: a claim, a point, a stage, a country, the name of a system. */
export function figuredOf(claim: ClaimedValue): Figured | undefined {
  switch (claim.kind) {
    case 'quantity':
      return numbered(claim.quantity, claim.qualifier);
    case 'count':
      return numbered(claim.count.value, claim.count.qualifier);
    case 'amount':
      return priced(claim.amount.usd, claim.amount.qualifier);
    case 'when':
      return timed(claim.when);
    case 'claim':
    case 'named':
    case 'stage':
    case 'system':
    case 'country':
    case 'point':
      return undefined;
    default:
      return claim satisfies never;
  }
}

/** The figures that an anchor quotes, scaled where its source counts in thousands. */
export function figuresAt({ asPrinted, scale }: Anchor): readonly Figure[] {
  const figures = readFigures(asPrinted);
  if (scale === undefined) return figures;
  return figures.map((figure) =>
    figure.kind === 'number'
      ? { ...figure, readings: figure.readings.map((value) => Math.round(value * scale)) }
      : figure,
  );
}

/** The bound that the words of a print set, where no fitting figure has the bound of the value. */
export function boundAgainst(
  { qualifier }: Figured,
  fitting: readonly Figure[],
): string | undefined {
  const bounds = fitting.map((figure) => ('qualifier' in figure ? figure.qualifier : undefined));
  if (qualifier === undefined || bounds.some((bound) => (bound ?? qualifier) === qualifier)) {
    return undefined;
  }
  return bounds[0];
}

/** The ends of a value that no figure states as precisely. */
export function unprintedEnds({ ends }: Figured, figures: readonly Figure[]): readonly string[] {
  const keys = keysIn(figures);
  const printed = new Set([...keys, ...dated(keys)].flatMap(looserKeys));
  return ends.filter((end) => !printed.has(end));
}

/** Days that are printed without their year, in each year that is printed beside them. */
function dated(keys: readonly string[]): readonly string[] {
  const years = keys.filter((key) => /^\d{4}$/.test(key));
  return keys
    .filter((key) => key.startsWith('XXXX'))
    .flatMap((day) => years.map((year) => day.replace('XXXX', year)));
}

export const keysIn = (figures: readonly Figure[]): readonly string[] =>
  figures.flatMap((figure) => keysOf(figure).flat());

export function numbered(value: number, qualifier: Qualifier): Figured {
  return {
    says: String(value),
    isOfItsKind: (figure) => figure.kind === 'number' && figure.currency === undefined,
    fits: (figure) => figure.kind === 'number' && figure.readings.includes(value),
    ends: [String(value)],
    qualifier,
    wordsSuffice: value === 1,
  };
}

export function priced(usd: number, qualifier: Qualifier): Figured {
  return {
    says: `${usd} dollars`,
    isOfItsKind: (figure) => figure.kind === 'number' && !figure.ordinal,
    fits: (figure) =>
      figure.kind === 'number' &&
      figure.readings.includes(usd) &&
      (figure.currency ?? 'USD') === 'USD',
    ends: [String(usd)],
    qualifier,
    wordsSuffice: false,
  };
}

function timed(when: When): Figured {
  const ends = whenKeys(when);
  return {
    says: written(when),
    isOfItsKind: ({ kind }) =>
      kind === 'year' || kind === 'years' || kind === 'decade' || kind === 'date',
    fits: (figure) =>
      !(isFiscal(figure) && 'edtf' in when) &&
      keysOf(figure).every((keys) => keys.some((key) => ends.some((end) => agree(key, end)))),
    ends,
    qualifier: undefined,
    wordsSuffice: when.words !== undefined,
  };
}

const isFiscal = (figure: Figure): boolean =>
  (figure.kind === 'year' || figure.kind === 'years') && figure.fiscal;

/** A quotation may give a recorded day by its month or year, and a recorded year by its day. */
export const agree = (printed: string, recorded: string): boolean =>
  looserKeys(recorded).includes(printed) || looserKeys(printed).includes(recorded);
