import type { Dataset } from '@us-morocco-security/core';
import { createSearch, type Search } from '@us-morocco-security/core/search';

const searches = new WeakMap<Dataset, Search>();

/** The search over a dataset, made when it is first needed. */
export function searchOf(dataset: Dataset): Search {
  const known = searches.get(dataset);
  if (known !== undefined) return known;
  const search = createSearch(dataset);
  searches.set(dataset, search);
  return search;
}
