/** The engines that are compared, all over the same documents. */
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import MiniSearch from 'minisearch';
import type { Dataset } from '../src/index.ts';
import { documentsOf } from '../src/search/documents.ts';
import { createSearch } from '../src/search/index.ts';
import type { Engine } from './judged-queries.ts';

/** What the plain engines index of each entry. */
export type PlainEntry = ReturnType<typeof plainEntries>[number];

/** The entries that our search indexes, as two texts each. */
export const plainEntries = (dataset: Dataset) =>
  documentsOf(dataset).map(({ collection, id, names, related, keywords, text, years, usd }) => ({
    id: `${collection}/${id}`,
    names: names.map(({ value }) => value).join(' '),
    text: [...related, keywords, text, ...years, usd ?? ''].join(' '),
  }));

const idOf = (key: unknown): string => String(key).split('/')[1] ?? '';

export function ours(dataset: Dataset): Engine {
  const search = createSearch(dataset);
  return (query) => search.find(query, { limit: 5 }).map(({ id }) => id);
}

export function miniSearch(entries: readonly PlainEntry[]): Engine {
  const index = new MiniSearch({
    fields: ['names', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { names: 3 } },
  });
  index.addAll(entries);
  return (query) => index.search(query).map(({ id }) => idOf(id));
}

/** Its Arabic tokenizer, since the English one drops Arabic letters altogether. */
export function orama(entries: readonly PlainEntry[]): Engine {
  const index = create({
    schema: { id: 'string', names: 'string', text: 'string' },
    components: { tokenizer: { language: 'arabic' } },
  });
  insertMultiple(index, [...entries]);
  return (query) => {
    const found = searchOrama(index, {
      term: query,
      properties: ['names', 'text'],
      boost: { names: 3 },
      tolerance: 1,
      limit: 5,
    });
    if (found instanceof Promise)
      throw new Error('Orama answered later, though nothing asked it to.');
    return found.hits.map(({ document }) => idOf(document.id));
  };
}
