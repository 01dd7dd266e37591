/**
 * Schemas in zod of the dataset and of each kind of record, to validate data at run time.
 *
 * @packageDocumentation
 */

export {
  conflictSchema,
  datasetSchema,
  dealSchema,
  deploymentSchema,
  eventSchema,
  exerciseSchema,
  figureSchema,
  programmeSchema,
  recordSchema,
  rumourSchema,
  seriesSchema,
  sourceSchema,
  statementSchema,
  systemSchema,
  termSchema,
} from './dataset.ts';
