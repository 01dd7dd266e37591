import type { Language } from '@us-morocco-security/answers';
import { collectionNames, type Dataset } from '@us-morocco-security/core';

type Entry = Dataset[(typeof collectionNames)[number]][number];

/** What an entry of any collection is called; of a source, the title that the document has. */
export function nameOf(entry: Entry, language: Language): string {
  if ('name' in entry) return entry.name[language];
  return typeof entry.title === 'string' ? entry.title : entry.title[language];
}

/** The entry with an ID; undefined where none has it. */
export const entryOf = (dataset: Dataset, wanted: string): Entry | undefined =>
  collectionNames
    .flatMap((collection): readonly Entry[] => dataset[collection])
    .find(({ id }) => id === wanted);
