import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { collections, type recordSchema } from '../../src/schema/dataset.ts';
import { anchorSchema } from '../../src/schema/evidence.ts';
import { idSchema } from '../../src/schema/primitives.ts';
import { seriesFile, seriesPointSchema } from '../../src/schema/series.ts';
import type { Dataset } from '../load/derive.ts';
import { type Column, columnsOf } from './columns.ts';

/** A CSV file with what its columns mean. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly csv: string;
}

const anchorRow = z
  .strictObject({
    record: idSchema.describe('The record whose value is printed there.'),
    field: z.string().describe('The field that the value fills: amount, points.<key>.'),
    position: z.int().positive().describe('1 for the principal anchor of the field.'),
    ...anchorSchema.shape,
  })
  .describe('Where each value of a record is printed, and how.');

type AnchorRow = z.output<typeof anchorRow>;

const pointRow = z
  .strictObject({
    series: idSchema.describe('The series that the figure belongs to.'),
    unit: seriesFile.shape.unit,
    valueKind: seriesFile.shape.valueKind,
    ...seriesPointSchema.omit({ anchors: true }).shape,
  })
  .describe('The figures of every series, one a fiscal year.');

type PointRow = z.output<typeof pointRow>;

/** One table a collection, one of the figures of series, and one of the anchors, which the tables of records leave out. */
export function tablesOf(dataset: Dataset): Table[] {
  const { deals, figures, events, deployments, exercises, statements } = collections;
  return [
    factTable('deals', deals, dataset.deals),
    factTable('figures', figures, dataset.figures),
    plainTable('series', collections.series, dataset.series),
    factTable('events', events, dataset.events),
    factTable('deployments', deployments, dataset.deployments),
    factTable('exercises', exercises, dataset.exercises),
    factTable('statements', statements, dataset.statements),
    plainTable('rumours', collections.rumours, dataset.rumours),
    plainTable('conflicts', collections.conflicts, dataset.conflicts),
    plainTable('programmes', collections.programmes, dataset.programmes),
    plainTable('systems', collections.systems, dataset.systems),
    plainTable('terms', collections.terms, dataset.terms),
    plainTable('sources', collections.sources, dataset.sources),
    table('points', pointRow.description, columnsOf(pointRow), pointRows(dataset)),
    table('anchors', anchorRow.description, columnsOf(anchorRow), anchorRows(dataset)),
  ];
}

interface Collection {
  readonly file: z.ZodType;
  readonly built: z.ZodType;
}

function factTable(name: string, { file, built }: Collection, records: readonly object[]): Table {
  const columns = columnsOf(built).filter(({ path }) => path[0] !== 'anchors');
  return table(name, file.description, identifiersFirst(columns), records);
}

function plainTable(name: string, { file, built }: Collection, records: readonly object[]): Table {
  return table(name, file.description, identifiersFirst(columnsOf(built)), records);
}

function identifiersFirst(columns: readonly Column[]): Column[] {
  const isIdentifier = ({ field }: Column) => field.name === 'id';
  return [...columns.filter(isIdentifier), ...columns.filter((column) => !isIdentifier(column))];
}

function anchorRows(dataset: Dataset): AnchorRow[] {
  const { deals, figures, events, deployments, exercises, statements } = dataset;
  const facts: z.output<typeof recordSchema>[] = [
    ...deals,
    ...figures,
    ...events,
    ...deployments,
    ...exercises,
    ...statements,
  ];
  return [
    ...facts.flatMap(({ id, anchors }) =>
      Object.entries(anchors).flatMap(([field, places]) => rowsOfField(id, field, places)),
    ),
    ...dataset.series.flatMap(({ id, points }) =>
      points.flatMap(({ fiscalYear, anchors }) => rowsOfField(id, `points.${fiscalYear}`, anchors)),
    ),
    ...dataset.rumours.flatMap(({ id, reports, denials = [] }) => [
      ...reports.flatMap(({ anchors }, index) => rowsOfField(id, `reports.${index}`, anchors)),
      ...denials.flatMap(({ anchors }, index) => rowsOfField(id, `denials.${index}`, anchors)),
    ]),
  ];
}

const rowsOfField = (
  record: string,
  field: string,
  places: readonly z.output<typeof anchorSchema>[],
): AnchorRow[] =>
  places.map((anchor, index) => ({ record, field, position: index + 1, ...anchor }));

const pointRows = ({ series }: Dataset): PointRow[] =>
  series.flatMap(({ id, unit, valueKind, points }) =>
    points.map(({ anchors: _, ...point }) => ({ series: id, unit, valueKind, ...point })),
  );

function table(
  name: string,
  description: string | undefined,
  columns: readonly Column[],
  rows: readonly object[],
): Table {
  const header = columns.map(({ field }) => field.name);
  const cells = rows.map((row) => columns.map(({ path }) => cellOf(row, path)));
  // RFC 4180 ends lines with CRLF.
  const csv = stringify([header, ...cells], { record_delimiter: 'windows' });
  return { name, description: description ?? '', columns, csv };
}

function cellOf(row: object, path: Column['path']): string {
  const value = path.reduce<unknown>(
    (found, key) =>
      found !== null && typeof found === 'object' ? Reflect.get(found, key) : undefined,
    row,
  );
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
