import type { Dataset } from '../generated/types.ts';
import { collectionNames } from '../generated/vocabulary.ts';
import { listIn } from './arguments.ts';

/**
 * A dataset with all of its collections. Apart from the other arguments, which the scripts read that write the
 * vocabulary.
 *
 * @throws QueryError `bad-argument`
 */
export function datasetOf(value: Dataset): Dataset {
  for (const name of collectionNames) listIn(value, name);
  return value;
}
