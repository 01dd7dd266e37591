import type { Conflict, Dataset, Divergence, FactRecord } from '../generated/types.ts';
import { factsOf } from './records.ts';

/** A divergence, with its record. */
export interface RecordedDivergence {
  readonly record: FactRecord;
  readonly divergence: Divergence;
}

/** Everything that a source prints otherwise than the record reads it. */
export const divergences = (dataset: Dataset): readonly RecordedDivergence[] =>
  factsOf(dataset).flatMap((record) =>
    (record.divergences ?? []).map((divergence) => ({ record, divergence })),
  );

/** The conflicts between sources that touch a record, or all of them. */
export const conflicts = (
  dataset: Dataset,
  record?: Pick<FactRecord, 'conflicts'>,
): readonly Conflict[] =>
  record === undefined
    ? dataset.conflicts
    : dataset.conflicts.filter(({ id }) => record.conflicts.includes(id));
