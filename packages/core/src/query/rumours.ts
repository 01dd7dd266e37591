import type { Dataset, FactRecord, Rumour, Series } from '../generated/types.ts';
import { QueryError } from './errors.ts';
import { currentId, factsOf } from './records.ts';

/**
 * The rumour with an ID, following redirects.
 *
 * @throws QueryError `unknown-id`
 */
export function rumourById(dataset: Dataset, id: string): Rumour {
  const current = currentId(dataset, id);
  const rumour = dataset.rumours.find((candidate) => candidate.id === current);
  if (rumour === undefined) throw new QueryError('unknown-id', id, `No rumour has the ID "${id}".`);
  return rumour;
}

/** The rumours about a system or a term; none where there is no such thing. */
export const rumoursAbout = (dataset: Dataset, id: string): readonly Rumour[] =>
  dataset.rumours.filter(({ about }) => about.includes(id));

/** An entry with an ID, sources and a title, so that it can be cited. */
export type Citable = FactRecord | Series | Rumour;

/**
 * The fact, series or rumour with an ID, following redirects; `kind` tells which.
 *
 * @throws QueryError `unknown-id`
 */
export function citableById(dataset: Dataset, id: string): Citable {
  const current = currentId(dataset, id);
  const citables: readonly Citable[] = [...factsOf(dataset), ...dataset.series, ...dataset.rumours];
  const citable = citables.find((candidate) => candidate.id === current);
  if (citable === undefined) {
    throw new QueryError('unknown-id', id, `No record has the ID "${id}".`);
  }
  return citable;
}
