import type { z } from 'zod';
import { type CollectionName, collections, linkedCollections } from '../../src/schema/dataset.ts';
import type { Dataset } from '../load/derive.ts';
import { type Column, columnsOf } from './columns.ts';
import {
  anchorRow,
  anchorRows,
  conflictRecordRow,
  conflictRecordRows,
  itemRow,
  itemRows,
  linkRow,
  linkRows,
  pointRow,
  pointRows,
  recordRow,
  recordRows,
  recordSourceRow,
  recordSourceRows,
  rumourSubjectRow,
  rumourSubjectRows,
} from './joins.ts';

/** A value of a table: what a list or a map holds is JSON; undefined where the record has none. */
export type Cell = string | number | boolean | undefined;

/** A column that names rows of another table. */
export interface Reference {
  readonly column: string;
  readonly table: string;
  /** The column of that table which it names. */
  readonly key: string;
}

/** Rows of one kind, with what their columns mean: every file format is written from it. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The columns that name a row. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
}

/** What other tables say of a record, so that its own does not. */
const JOINED: ReadonlySet<string> = new Set([
  'about',
  'anchors',
  'conflicts',
  'items',
  'linkedFrom',
  'links',
  'records',
  'seeAlso',
  'sources',
  'systems',
]);

/** The key table of records, one table a collection, and those that join them; a table comes after those it names. */
export function tablesOf(dataset: Dataset): Table[] {
  return [
    table('records', recordRow, recordRows(dataset), ['id']),
    ...(['programmes', 'systems', 'terms', 'sources'] as const).map((name) =>
      collectionTable(name, dataset),
    ),
    ...linkedCollections.map((name) => collectionTable(name, dataset)),
    table('points', pointRow, pointRows(dataset), ['series', 'fiscalYear']),
    table('items', itemRow, itemRows(dataset), ['deal', 'position']),
    table('anchors', anchorRow, anchorRows(dataset), ['record', 'field', 'position']),
    table('record_sources', recordSourceRow, recordSourceRows(dataset), ['record', 'source']),
    table('links', linkRow, linkRows(dataset), ['record', 'relation', 'to']),
    table('conflict_records', conflictRecordRow, conflictRecordRows(dataset), [
      'conflict',
      'record',
    ]),
    table('rumour_subjects', rumourSubjectRow, rumourSubjectRows(dataset), ['rumour', 'position']),
  ];
}

function collectionTable(name: CollectionName, dataset: Dataset): Table {
  const { file, built } = collections[name];
  const schema = built.describe(file.description ?? '');
  // The key of a fact table is also that of the table of all records.
  const isLinked = linkedCollections.includes(name);
  const own = table(name, schema, dataset[name], ['id'], isInTable(name));
  return isLinked
    ? { ...own, references: [{ column: 'id', table: 'records', key: 'id' }, ...own.references] }
    : own;
}

/** The points of a series have a table; those of an event are texts and stay with it. */
const isInTable =
  (name: CollectionName) =>
  ({ path: [field] }: Column): boolean =>
    !JOINED.has(String(field)) && !(name === 'series' && field === 'points');

function table(
  name: string,
  schema: z.ZodType,
  rows: readonly object[],
  key: readonly string[],
  isKept: (column: Column) => boolean = () => true,
): Table {
  const columns = columnsOf(schema).filter(isKept).toSorted(identifiersFirst);
  const nameOf = (field: string) =>
    columns.find(({ path }) => path.length === 1 && path[0] === field)?.field.name ?? field;
  return {
    name,
    description: schema.description ?? '',
    columns,
    rows: rows.map((row) => columns.map(({ path }) => cellOf(row, path))),
    key: key.map(nameOf),
    references: columns.flatMap(({ field }) => referenceOf(name, field.name)),
  };
}

const identifiersFirst = (one: Column, other: Column): number =>
  Number(other.field.name === 'id') - Number(one.field.name === 'id');

const named: Readonly<Record<string, string>> = {
  conflict: 'conflicts',
  deal: 'deals',
  original: 'sources',
  part_of: 'series',
  programme: 'programmes',
  record: 'records',
  rumour: 'rumours',
  series: 'series',
  source: 'sources',
  system: 'systems',
  term: 'terms',
};

function referenceOf(table: string, column: string): Reference[] {
  const target = table === 'links' && column === 'to' ? 'records' : named[column];
  return target === undefined ? [] : [{ column, table: target, key: 'id' }];
}

function cellOf(row: object, path: Column['path']): Cell {
  const value = path.reduce<unknown>(
    (found, key) =>
      found !== null && typeof found === 'object' ? Reflect.get(found, key) : undefined,
    row,
  );
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
