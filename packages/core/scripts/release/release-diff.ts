import { z } from 'zod';
import { type CollectionName, collections } from '../../src/schema/dataset.ts';
import { localizedSchema } from '../../src/schema/primitives.ts';
import type { releaseFile } from '../../src/schema/release.ts';
import { breaksBetween } from './schema-breaks.ts';

/** How much a change asks of those who use the data; the same names as in version numbers. */
export type Level = 'major' | 'minor' | 'patch';

/** What a release says of itself in the dataset. */
export type ReleasedChanges = z.output<typeof releaseFile>;

type ChangeGroup = ReleasedChanges['changes'][number];

/** What happened to one record. */
export interface RecordChange {
  readonly heading: ChangeGroup['heading'];
  readonly collection: CollectionName;
  readonly id: string;
  /** Every value that differs, by its path; a value that is not there is undefined. */
  readonly values?: readonly {
    readonly path: string;
    readonly before: string | undefined;
    readonly after: string | undefined;
  }[];
  /** Present ID of a renamed record. */
  readonly to?: string;
  /** What a removed record was called. */
  readonly title?: ChangeGroup['records'][number]['title'];
}

/** A change of the schema itself, in words. */
interface SchemaChange {
  readonly heading: 'schema';
  readonly level: Level;
  readonly text: string;
}

export type Change = RecordChange | SchemaChange;

/** The contents of a release: enough to compare the next one with it. */
export interface Release {
  readonly dataset: object;
  readonly schema: object;
}

/** What every record of a release has: an ID, and a name under one of two fields. */
const namedSchema = z.looseObject({
  id: z.string(),
  title: z.union([localizedSchema, z.string()]).optional(),
  name: localizedSchema.optional(),
});

type NamedRecord = z.output<typeof namedSchema>;
type Records = ReadonlyMap<string, NamedRecord>;

/** Every change from one release to the next; all records are added in the first. */
export function changesBetween(before: Release | undefined, after: Release): Change[] {
  const records = Object.keys(collections)
    .filter(isCollection)
    .flatMap((name) =>
      recordChanges(
        name,
        before === undefined ? new Map() : recordsOf(before.dataset, name),
        recordsOf(after.dataset, name),
        redirectsOf(after.dataset),
      ),
    );
  return before === undefined ? records : [...records, ...schemaChanges(before, after)];
}

/** The changes as the dataset carries them: records alone, gathered by what happened to them. */
export function releasedChanges(changes: readonly Change[], date?: string): ReleasedChanges {
  const groups = new Map<string, ChangeGroup>();
  for (const change of changes) {
    if (change.heading === 'schema') continue;
    const { heading, collection } = change;
    const key = `${heading} ${collection}`;
    const group = groups.get(key) ?? { heading, collection, records: [] };
    groups.set(key, { ...group, records: [...group.records, changedRecord(change)] });
  }
  return { ...(date !== undefined && { date }), changes: [...groups.values()] };
}

function changedRecord({ id, values, to, title }: RecordChange): ChangeGroup['records'][number] {
  const fields = values && [...new Set(values.map(({ path }) => path.split('.')[0] ?? path))];
  return {
    id,
    ...(fields !== undefined && { fields }),
    ...(to !== undefined && { to }),
    ...(title !== undefined && { title }),
  };
}

function recordChanges(
  collection: CollectionName,
  before: Records,
  after: Records,
  redirects: Readonly<Record<string, string>>,
): RecordChange[] {
  const gone = [...before].filter(([id]) => !after.has(id));
  const added = [...after.keys()].filter((id) => !before.has(id));
  return [
    ...gone.map(([id, record]) => goneChange({ collection, id }, record, redirects[id])),
    ...added.map((id) => ({ heading: 'added', collection, id }) as const),
    ...[...after].flatMap(([id, record]) => {
      const old = before.get(id);
      return old === undefined ? [] : valueChange({ collection, id }, old, record);
    }),
  ];
}

type Place = Pick<RecordChange, 'collection' | 'id'>;

function goneChange(
  place: Place,
  { title, name }: NamedRecord,
  successor: string | undefined,
): RecordChange {
  if (successor !== undefined) return { heading: 'renamed', ...place, to: successor };
  const called = typeof title === 'string' ? { ar: title, en: title, fr: title } : (title ?? name);
  return { heading: 'removed', ...place, ...(called !== undefined && { title: called }) };
}

function valueChange(place: Place, before: object, after: object): RecordChange[] {
  const [old, fresh] = [leavesOf(before), leavesOf(after)];
  const values = [...new Set([...old.keys(), ...fresh.keys()])]
    .map((path) => ({ path, before: old.get(path), after: fresh.get(path) }))
    .filter((value) => value.before !== value.after);
  if (values.length === 0) return [];
  const facts = values.filter(({ path }) => !isWording(path));
  return facts.length === 0
    ? [{ heading: 'reworded', ...place, values }]
    : [{ heading: 'changed', ...place, values: facts }];
}

/** A text in one of the languages, or a name in a list of names. */
function isWording(path: string): boolean {
  return /(?:^|\.)(?:ar|en|fr|arLatn)(?:\.\d+)?$/.test(path);
}

function schemaChanges(before: Release, after: Release): SchemaChange[] {
  const breaks = breaksBetween(before.schema, after.schema);
  if (breaks.length > 0) {
    return breaks.map((text) => ({ heading: 'schema', level: 'major', text }));
  }
  if (sameSchema(before.schema, after.schema)) return [];
  return [{ heading: 'schema', level: 'minor', text: 'The schema allows more than before.' }];
}

/** The identifier of a schema holds the version and always differs. */
function sameSchema(before: object, after: object): boolean {
  const [old, fresh] = [before, after].map((schema) => JSON.stringify({ ...schema, $id: '' }));
  return old === fresh;
}

const isCollection = (name: string): name is CollectionName => name in collections;

function recordsOf(dataset: object, collection: CollectionName): Records {
  const records = z.array(namedSchema).parse(Reflect.get(dataset, collection) ?? []);
  return new Map(records.map((record) => [record.id, record]));
}

function redirectsOf(dataset: object): Readonly<Record<string, string>> {
  return z.record(z.string(), z.string()).parse(Reflect.get(dataset, 'redirects') ?? {});
}

function leavesOf(value: unknown, path: readonly string[] = []): Map<string, string> {
  if (value === null || typeof value !== 'object')
    return new Map([[path.join('.'), String(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, child]) => [...leavesOf(child, [...path, key])]),
  );
}
