import { collectionNames, type Dataset } from '@us-morocco-security/core';

/** The IDs of the records that name an ID, in the order of the collections. */
export type Backlinks = ReadonlyMap<string, readonly string[]>;

/** Finds every mention of an ID in the records, whatever the field. */
export function backlinksOf(dataset: Dataset): Backlinks {
  const records = collectionNames.flatMap((collection) => [...dataset[collection]]);
  const ids = new Set(records.map(({ id }) => id));
  const found = new Map<string, Set<string>>();
  for (const record of records) {
    for (const id of textsIn(record)) {
      if (!ids.has(id) || id === record.id) continue;
      const from = found.get(id) ?? new Set();
      found.set(id, from.add(record.id));
    }
  }
  return new Map([...found].map(([id, from]) => [id, [...from]]));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
