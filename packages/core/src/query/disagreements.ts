import type { Conflict, Dataset, Divergence, FactRecord } from '../generated/types.ts';
import { listIn } from './arguments.ts';
import { type Facts, factsOf } from './records.ts';

/** A divergence, with its record. */
export interface RecordedDivergence {
  readonly record: FactRecord;
  readonly divergence: Divergence;
}

/** Everything that a source prints otherwise than the record reads it. */
export const divergences = (dataset: Facts): readonly RecordedDivergence[] =>
  factsOf(dataset).flatMap((record) =>
    (record.divergences ?? []).map((divergence) => ({ record, divergence })),
  );

/** The conflicts between sources that touch a record, or all of them. */
export function conflicts(
  dataset: Pick<Dataset, 'conflicts'>,
  record?: Pick<FactRecord, 'conflicts'>,
): readonly Conflict[] {
  const all = listIn(dataset, 'conflicts');
  if (record === undefined) return all;
  const touching = listIn(record, 'conflicts');
  return all.filter(({ id }) => touching.includes(id));
}
