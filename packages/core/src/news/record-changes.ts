import { collectionNames } from '../generated/vocabulary.ts';
import type { ReleasedDataset } from '../query/released.ts';

/** The name of a collection of the dataset. */
export type CollectionName = (typeof collectionNames)[number];

/** A value that differs, by its path in the record; a value that is not there is undefined. */
export interface ChangedValue {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What happened to one record from one dataset to another. */
export type RecordChange = {
  readonly collection: CollectionName;
  readonly id: string;
} & (
  | { readonly heading: 'added' }
  | { readonly heading: 'changed'; readonly values: readonly ChangedValue[] }
  /** No fact differs: a text in one of the languages, or a name. */
  | { readonly heading: 'reworded'; readonly values: readonly ChangedValue[] }
  /** `to` is the present ID. */
  | { readonly heading: 'renamed'; readonly to: string }
  /** `record` is what was removed. */
  | { readonly heading: 'removed'; readonly record: ReleasedRow }
);

/** A record under whatever schema it had: an ID, and fields to look at before they are used. */
export type ReleasedRow = { readonly id: string } & Readonly<Record<string, unknown>>;

type Rows = ReadonlyMap<string, ReleasedRow>;

/** Every record that differs, by collection: those that are gone, those that are new, those that changed. */
export function recordChanges(before: ReleasedDataset, after: ReleasedDataset): RecordChange[] {
  return collectionNames.flatMap((collection) => {
    const [old, fresh] = [rowsOf(before, collection), rowsOf(after, collection)];
    const gone = [...old.values()].filter(({ id }) => !fresh.has(id));
    const added = [...fresh.keys()].filter((id) => !old.has(id));
    return [
      ...gone.map((record) => goneChange(collection, record, after)),
      ...added.map((id) => ({ heading: 'added', collection, id }) as const),
      ...[...fresh.values()].flatMap((row) => valueChange(collection, old.get(row.id), row)),
    ];
  });
}

function goneChange(
  collection: CollectionName,
  record: ReleasedRow,
  after: ReleasedDataset,
): RecordChange {
  const { redirects } = after;
  const to = isObject(redirects) ? redirects[record.id] : undefined;
  const place = { collection, id: record.id };
  return typeof to === 'string'
    ? { heading: 'renamed', ...place, to }
    : { heading: 'removed', ...place, record };
}

function valueChange(
  collection: CollectionName,
  before: ReleasedRow | undefined,
  after: ReleasedRow,
): RecordChange[] {
  if (before === undefined) return [];
  const [old, fresh] = [leavesOf(before), leavesOf(after)];
  const values = [...new Set([...old.keys(), ...fresh.keys()])]
    .map((path) => ({ path, before: old.get(path), after: fresh.get(path) }))
    .filter((value) => value.before !== value.after);
  if (values.length === 0) return [];
  const place = { collection, id: after.id };
  const facts = values.filter(({ path }) => !isWording(path));
  return facts.length === 0
    ? [{ heading: 'reworded', ...place, values }]
    : [{ heading: 'changed', ...place, values: facts }];
}

/** A text in one of the languages, or a name in a list of names. */
const isWording = (path: string): boolean => /(?:^|\.)(?:ar|en|fr|arLatn)(?:\.\d+)?$/.test(path);

function rowsOf(dataset: ReleasedDataset, collection: CollectionName): Rows {
  const rows = dataset[collection];
  return new Map(Array.isArray(rows) ? rows.filter(isRow).map((row) => [row.id, row]) : []);
}

/** Every value that is not itself a list or an object, by its path. */
function leavesOf(value: unknown, path: readonly string[] = []): Map<string, string> {
  if (value === null || typeof value !== 'object') {
    return new Map([[path.join('.'), String(value)]]);
  }
  const children = Array.isArray(value) ? namedElements(value) : Object.entries(value);
  return new Map(children.flatMap(([key, child]) => [...leavesOf(child, [...path, key])]));
}

/** What tells the elements of a list apart, wherever they are in it. */
const NAMING_FIELDS = ['system', 'key', 'year', 'to', 'id'] as const;

/** An element that moves within its list is the same element; one that nothing names goes by its position. */
function namedElements(list: readonly unknown[]): [name: string, element: unknown][] {
  const taken = new Map<string, number>();
  return list.map((element, position) => {
    const name = nameOf(element) ?? String(position);
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return [times === 1 ? name : `${name}#${times}`, element];
  });
}

function nameOf(element: unknown): string | undefined {
  if (!isObject(element)) return undefined;
  const named = NAMING_FIELDS.map((field) => element[field]);
  return named.flatMap((value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : [],
  )[0];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRow = (value: unknown): value is ReleasedRow =>
  isObject(value) && typeof value.id === 'string';
