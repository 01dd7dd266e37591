/**
 * The sourced record of US–Morocco security cooperation: the dataset, its types, and pure queries over it.
 * Every query takes the dataset as its first argument; nothing here reads a clock, a disk or a locale.
 *
 * @packageDocumentation
 */

export { dataset } from './generated/data.ts';
export type * from './generated/types.ts';
export { collectionNames, stages, topics, valueKinds } from './generated/vocabulary.ts';
export { type DealLife, lifeOf, type RelatedRecord, relatedTo } from './query/deal-life.ts';
export { conflicts, divergences, type RecordedDivergence } from './query/disagreements.ts';
export { QueryError, type QueryErrorCode } from './query/errors.ts';
export {
  isDeal,
  isDeployment,
  isEvent,
  isExercise,
  isFigure,
  isRumour,
  isSeries,
  isStatement,
} from './query/kinds.ts';
export { findByName, findSystem, foldName, type Named, namesOf } from './query/names.ts';
export { byDate, datedFirst, newestFirst } from './query/order.ts';
export {
  conflictById,
  dealById,
  dealsByStage,
  type Facts,
  factsOf,
  originalOf,
  programmeById,
  recordById,
  recordsByProgramme,
  recordsBySystem,
  sourceById,
  sourcesOf,
  systemById,
  termById,
} from './query/records.ts';
export { type ReleasedDataset, type ReleasedRecord, recordAt } from './query/released.ts';
export { type Citable, citableById, rumourById, rumoursAbout } from './query/rumours.ts';
export {
  type FiscalYears,
  pointOf,
  type SeriesRefusal,
  type SeriesRefusalCode,
  type SeriesTotal,
  seriesById,
  seriesOf,
  sumOfSeries,
  totalOfSeries,
  yearsOf,
} from './query/series.ts';
export { type DatedRecord, type TimelineRange, timeline } from './query/timeline.ts';
export {
  isRefused,
  type Priced,
  type Total,
  type TotalRefusal,
  type TotalRefusalCode,
  total,
  totalsByValueKind,
} from './query/totals.ts';
