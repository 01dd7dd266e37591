import type {
  Dataset,
  ProgrammeId,
  Series,
  SeriesId,
  SeriesPoint,
  ValueKind,
} from '../generated/types.ts';
import { listIn, listOf, objectOf } from './arguments.ts';
import { QueryError } from './errors.ts';
import { entryById, expectProgramme } from './records.ts';
import type { TotalRefusal } from './totals.ts';

/** The fiscal years that are added, both ends included. */
export interface FiscalYears {
  readonly from: number;
  readonly to: number;
}

/** A sum of the figures of series. */
export interface SeriesTotal {
  readonly unit: Series['unit'];
  /** What the dollars measure; undefined where people were added. */
  readonly valueKind: ValueKind | undefined;
  readonly value: number;
  /** The fiscal years that were added, oldest first. */
  readonly years: readonly number[];
  /** The fiscal years between the first and the last for which a series has no figure: the sum does not hold them. */
  readonly gaps: readonly number[];
  /** IDs of the series that were added. */
  readonly of: readonly string[];
}

/**
 * Why figures of series cannot be added: `no-series` where none is given, `unlike-units` where people would be added to
 * dollars, `unlike-amounts` where dollars measure different things, `part-and-whole` where one series includes another,
 * `no-point` where a series has no figure for the years.
 */
export type SeriesRefusalCode =
  | 'no-series'
  | 'unlike-units'
  | 'unlike-amounts'
  | 'part-and-whole'
  | 'no-point';

/** That figures of series were not added, and why. */
export type SeriesRefusal = TotalRefusal<SeriesRefusalCode>;

/**
 * The series with an ID, following redirects.
 *
 * @throws QueryError `unknown-id`
 */
export const seriesById = (dataset: Pick<Dataset, 'series' | 'redirects'>, id: SeriesId): Series =>
  entryById(dataset, listIn(dataset, 'series'), id, 'series');

/**
 * The series of a programme.
 *
 * @throws QueryError `unknown-programme`
 */
export function seriesOf(
  dataset: Pick<Dataset, 'series' | 'programmes'>,
  programmeId: ProgrammeId,
): readonly Series[] {
  expectProgramme(dataset, programmeId);
  return listIn(dataset, 'series').filter(({ programme }) => programme === programmeId);
}

/** The figure of a fiscal year; undefined where no source prints one. */
export const pointOf = (
  series: Pick<Series, 'points'>,
  fiscalYear: number,
): SeriesPoint | undefined =>
  listIn(series, 'points').find((point) => point.fiscalYear === fiscalYear);

/** The fiscal years for which a series has a figure, oldest first. */
export const yearsOf = (series: Pick<Series, 'points'>): readonly number[] =>
  listIn(series, 'points')
    .map(({ fiscalYear }) => fiscalYear)
    .toSorted((one, other) => one - other);

/**
 * The sum of a series over fiscal years, all of them where none are given. A year without a figure is named as a gap.
 *
 * @throws QueryError `reversed-range`
 */
export const totalOfSeries = (series: Series, years?: FiscalYears): SeriesTotal | SeriesRefusal =>
  sumOfSeries([series], years);

/**
 * The sum of several series over fiscal years, all of them where none are given: students with students, dollars of one
 * kind with each other.
 *
 * @throws QueryError `reversed-range`
 */
export function sumOfSeries(
  list: readonly Series[],
  years?: FiscalYears,
): SeriesTotal | SeriesRefusal {
  for (const series of listOf(list, 'a list of series')) listIn(series, 'points');
  if (years !== undefined && objectOf(years, 'fiscal years').from > years.to) {
    const given = `${years.from} ${years.to}`;
    throw new QueryError('reversed-range', given, `The fiscal years ${given} run backwards.`);
  }
  const [first] = list;
  if (first === undefined) return refusal('no-series', [], 'No series is given.');
  const objection = objectionTo(first, list);
  if (objection !== undefined) return objection;
  const empty = list.find((series) => pointsIn(series, years).length === 0);
  if (empty !== undefined) {
    const message = `${empty.id} has no figure for these years.`;
    return refusal('no-point', [empty.id], message);
  }
  return summed(first, list, years);
}

function summed(
  { unit, valueKind }: Series,
  list: readonly Series[],
  years: FiscalYears | undefined,
): SeriesTotal {
  const points = list.flatMap((series) => pointsIn(series, years));
  const added = [...new Set(points.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
  const [from = 0, to = from] = years ? [years.from, years.to] : [added[0], added.at(-1)];
  return {
    unit,
    valueKind,
    value: points.reduce((sum, { value }) => sum + value, 0),
    years: added,
    gaps: span(from, to).filter((year) => list.some((series) => !pointOf(series, year))),
    of: list.map(({ id }) => id),
  };
}

function objectionTo(first: Series, list: readonly Series[]): SeriesRefusal | undefined {
  const otherUnit = list.find(({ unit }) => unit !== first.unit);
  if (otherUnit !== undefined) {
    const message = `${otherUnit.id} counts ${otherUnit.unit}, not ${first.unit}.`;
    return refusal('unlike-units', [otherUnit.id], message);
  }
  const otherKind = list.find(({ valueKind }) => valueKind !== first.valueKind);
  if (otherKind !== undefined) {
    const message = `${otherKind.id} states values of the kind ${otherKind.valueKind}, not ${first.valueKind}.`;
    return refusal('unlike-amounts', [otherKind.id], message);
  }
  const part = list.find(({ partOf }) => list.some(({ id }) => id === partOf));
  const twice = list.find((series, index) => list.indexOf(series) !== index);
  const counted = part ?? twice;
  if (counted === undefined) return undefined;
  return refusal('part-and-whole', [counted.id], `${counted.id} would be counted twice.`);
}

const refusal = (
  refused: SeriesRefusalCode,
  given: readonly string[],
  message: string,
): SeriesRefusal => ({ refused, given, message });

const pointsIn = ({ points }: Series, years: FiscalYears | undefined): readonly SeriesPoint[] =>
  years === undefined
    ? points
    : points.filter(({ fiscalYear }) => fiscalYear >= years.from && fiscalYear <= years.to);

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
