import type { Language } from '@us-morocco-security/answers';
import {
  type Citable,
  type Conflict,
  collectionNames,
  type Dataset,
  isRefused,
  type Programme,
  type Source,
  type System,
  type Term,
  total,
} from '@us-morocco-security/core';
import type { Row } from './output.ts';
import { type Extent, type Reading, valuesOf, whenText } from './values.ts';

/** Anything in the dataset that has an ID. */
export type Entry = Citable | Conflict | Programme | System | Term | Source;

/** Of the record that is asked about. */
const alone: Extent = { values: 40, anchors: 3 };
/** Of a record among others. */
const among: Extent = { values: 4, anchors: 1 };
/** Of the record whose sources are asked for. */
const everyAnchor: Extent = { values: 40, anchors: 10 };

export const extents = { alone, among, everyAnchor } as const;

/** An entry with the collection that holds it. */
export interface Found {
  readonly collection: (typeof collectionNames)[number];
  readonly entry: Entry;
}

/** The entry with an ID, present or former. */
export function entryById(dataset: Dataset, id: string): Found | undefined {
  const current = Object.hasOwn(dataset.redirects, id) ? dataset.redirects[id] : id;
  for (const collection of collectionNames) {
    const entries: readonly Entry[] = dataset[collection];
    const entry = entries.find((candidate) => candidate.id === current);
    if (entry !== undefined) return { collection, entry };
  }
  return undefined;
}

/** The entries with some IDs. */
export const entriesById = (dataset: Dataset, ids: readonly string[]): readonly Found[] =>
  ids.flatMap((id) => entryById(dataset, id) ?? []);

/** What kind of entry it is: `deal`, `system`. */
export const kindOf = ({ collection, entry }: Found): string =>
  'kind' in entry ? entry.kind : collection.replace(/s$/, '');

/** An entry as a row. */
export function rowOf(reading: Reading, found: Found): Row {
  const { language } = reading;
  const { entry } = found;
  const kind = kindOf(found);
  if ('name' in entry) return { id: entry.id, kind, title: entry.name[language], values: [] };
  if ('publisher' in entry) return sourceRow(entry, kind, language);
  const { more, values } = valuesOf(reading, entry);
  return {
    id: entry.id,
    kind,
    title: entry.title[language],
    ...timesOf(entry),
    ...('stage' in entry ? { stage: entry.stage } : {}),
    ...('conflicts' in entry && entry.conflicts.length > 0
      ? { conflicts: [...entry.conflicts] }
      : {}),
    values,
    ...(more === 0 ? {} : { moreValues: more }),
  };
}

const sourceRow = (source: Source, kind: string, language: Language): Row => ({
  id: source.id,
  kind,
  title: source.label?.[language] ?? source.publisher,
  ...(source.published === undefined ? {} : { when: source.published }),
  values: [
    {
      field: 'title',
      value: source.title,
      anchors: [{ source: source.publisher, url: source.url ?? null, printed: source.title }],
    },
  ],
});

function timesOf(entry: Citable | Conflict): Pick<Row, 'when' | 'stated'> {
  if (!('kind' in entry)) return {};
  if (entry.kind === 'rumour') return { when: `${entry.firstSeen}/${entry.lastSeen}` };
  if (entry.kind === 'series') return {};
  return {
    ...(entry.when === undefined ? {} : { when: whenText(entry.when) }),
    ...(entry.statedOn === undefined ? {} : { stated: entry.statedOn }),
  };
}

/** Why the amounts of entries must not be added; undefined where they may, or where fewer than two state one. */
export function objectionToSum(found: readonly Found[]): string | undefined {
  const priced = found.flatMap(({ entry }) =>
    'amount' in entry && entry.amount !== undefined ? [{ ...entry, amount: entry.amount }] : [],
  );
  const [first] = priced;
  if (first === undefined || priced.length < 2) return undefined;
  const result = total(first.amount.valueKind, priced);
  return isRefused(result) ? `${result.refused}: ${result.message}` : undefined;
}
