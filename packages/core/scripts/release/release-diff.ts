import { z } from 'zod';
import {
  type RecordChange,
  type ReleasedRow,
  recordChanges,
} from '../../src/news/record-changes.ts';
import { localizedSchema } from '../../src/schema/primitives.ts';
import type { releaseFile } from '../../src/schema/release.ts';
import { breaksBetween } from './schema-breaks.ts';

/** How much a change asks of those who use the data; the same names as in version numbers. */
export type Level = 'major' | 'minor' | 'patch';

/** What a release says of itself in the dataset. */
export type ReleasedChanges = z.output<typeof releaseFile>;

type ChangeGroup = ReleasedChanges['changes'][number];

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

/** Every change from one release to the next; all records are added in the first. */
export function changesBetween(before: Release | undefined, after: Release): Change[] {
  const records = recordChanges({ ...before?.dataset }, { ...after.dataset });
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

function changedRecord(change: RecordChange): ChangeGroup['records'][number] {
  const { id } = change;
  switch (change.heading) {
    case 'added':
      return { id };
    case 'changed':
    case 'reworded':
      return {
        id,
        fields: [...new Set(change.values.map(({ path }) => path.split('.')[0] ?? path))],
      };
    case 'renamed':
      return { id, to: change.to };
    case 'removed': {
      const title = titleOf(change.record);
      return { id, ...(title !== undefined && { title }) };
    }
    default:
      return change satisfies never;
  }
}

/** What a removed record was called, under one of two fields. */
const titledSchema = z.looseObject({
  title: z.union([localizedSchema, z.string()]).optional(),
  name: localizedSchema.optional(),
});

function titleOf(row: ReleasedRow): z.output<typeof localizedSchema> | undefined {
  const { title, name } = titledSchema.parse(row);
  return typeof title === 'string' ? { ar: title, en: title, fr: title } : (title ?? name);
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
