import type { Language } from '@us-morocco-security/answers';
import { collectionNames, type Dataset } from '@us-morocco-security/core';

type Entry = Dataset[(typeof collectionNames)[number]][number];

/** What an entry of any collection is called; of a source, the title that the document has. */
export function nameOf(entry: Entry, language: Language): string {
  if ('name' in entry) return entry.name[language];
  return typeof entry.title === 'string' ? entry.title : entry.title[language];
}

const indexes = new WeakMap<Dataset, ReadonlyMap<string, Entry>>();

/** The entry with an ID; undefined where none has it. */
export function entryOf(dataset: Dataset, wanted: string): Entry | undefined {
  const index = indexes.get(dataset) ?? indexOf(dataset);
  indexes.set(dataset, index);
  return index.get(wanted);
}

const indexOf = (dataset: Dataset): ReadonlyMap<string, Entry> =>
  new Map(
    collectionNames.flatMap((collection) =>
      dataset[collection].map((entry): [string, Entry] => [entry.id, entry]),
    ),
  );
