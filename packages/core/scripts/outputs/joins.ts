/** The tables that join records to each other, to their sources and to what they are about: their columns and rows. */
import { z } from 'zod';
import { linkedCollections, type recordSchema } from '../../src/schema/dataset.ts';
import { anchorSchema, linkSchema } from '../../src/schema/evidence.ts';
import {
  conflictIdSchema,
  dealIdSchema,
  recordIdSchema,
  rumourIdSchema,
  sourceIdSchema,
  systemIdSchema,
  termIdSchema,
} from '../../src/schema/ids.ts';
import { idSchema, localizedSchema } from '../../src/schema/primitives.ts';
import { itemSchema } from '../../src/schema/record.ts';
import { collectionNameSchema } from '../../src/schema/release.ts';
import { seriesFile, seriesPointSchema } from '../../src/schema/series.ts';
import type { Dataset } from '../load/derive.ts';

const position = z.int().positive().describe('The place in the list of the record, from 1.');

export const recordRow = z
  .strictObject({
    id: idSchema.describe('ID of the record: what the other tables name.'),
    collection: collectionNameSchema.describe('The table that holds the record.'),
    title: localizedSchema,
  })
  .describe('Every record that other tables name, with the table that holds it.');

export const recordRows = (dataset: Dataset): z.output<typeof recordRow>[] =>
  linkedCollections.flatMap((collection) =>
    // Of the collections that are linked, each record has a title.
    dataset[collection].flatMap((record) =>
      'title' in record && typeof record.title === 'object'
        ? [{ id: record.id, collection, title: record.title }]
        : [],
    ),
  );

export const itemRow = z
  .strictObject({ deal: dealIdSchema.describe('The deal.'), position, ...itemSchema.shape })
  .describe('The systems of every deal, and how many of each.');

export const itemRows = ({ deals }: Dataset): z.output<typeof itemRow>[] =>
  deals.flatMap(({ id, items }) =>
    items.map((item, index) => ({ deal: id, position: index + 1, ...item })),
  );

export const pointRow = z
  .strictObject({
    series: idSchema.describe('The series that the figure belongs to.'),
    unit: seriesFile.shape.unit,
    valueKind: seriesFile.shape.valueKind,
    ...seriesPointSchema.omit({ anchors: true }).shape,
  })
  .describe('The figures of every series, one a fiscal year.');

export const pointRows = ({ series }: Dataset): z.output<typeof pointRow>[] =>
  series.flatMap(({ id, unit, valueKind, points }) =>
    points.map(({ anchors: _, ...point }) => ({ series: id, unit, valueKind, ...point })),
  );

export const anchorRow = z
  .strictObject({
    record: idSchema.describe('The record whose value is printed there.'),
    field: z
      .string()
      .describe(
        'The field that the value fills: amount, points.<key>; readings.0, divergences.0, reports.0 count the entries of a list from 0.',
      ),
    position: z.int().positive().describe('1 for the principal anchor of the field.'),
    ...anchorSchema.shape,
  })
  .describe('Where each value of a record is printed, and how.');

type AnchorRow = z.output<typeof anchorRow>;
type Anchor = z.output<typeof anchorSchema>;

export function anchorRows(dataset: Dataset): AnchorRow[] {
  return [
    ...factsOf(dataset).flatMap(({ id, anchors, divergences = [] }) => [
      ...Object.entries(anchors).flatMap(([field, places]) => rowsOfField(id, field, places)),
      ...rowsOfList(
        id,
        'divergences',
        divergences.map(({ anchor }) => ({ anchors: [anchor] })),
      ),
    ]),
    ...dataset.series.flatMap(({ id, points }) =>
      points.flatMap(({ fiscalYear, anchors }) => rowsOfField(id, `points.${fiscalYear}`, anchors)),
    ),
    ...dataset.rumours.flatMap(({ id, reports, denials = [] }) => [
      ...rowsOfList(id, 'reports', reports),
      ...rowsOfList(id, 'denials', denials),
    ]),
    ...dataset.conflicts.flatMap(({ id, readings }) => rowsOfList(id, 'readings', readings)),
  ];
}

const rowsOfList = (
  record: string,
  list: string,
  entries: readonly { readonly anchors: readonly Anchor[] }[],
): AnchorRow[] =>
  entries.flatMap(({ anchors }, index) => rowsOfField(record, `${list}.${index}`, anchors));

const rowsOfField = (record: string, field: string, places: readonly Anchor[]): AnchorRow[] =>
  places.map((anchor, index) => ({ record, field, position: index + 1, ...anchor }));

export const recordSourceRow = z
  .strictObject({
    record: recordIdSchema.describe('The record.'),
    source: sourceIdSchema.describe('A source that an anchor of it names.'),
  })
  .describe('The sources of every record.');

export const recordSourceRows = (dataset: Dataset): z.output<typeof recordSourceRow>[] =>
  [...factsOf(dataset), ...dataset.series, ...dataset.rumours, ...dataset.conflicts].flatMap(
    ({ id, sources }) => sources.map((source) => ({ record: id, source })),
  );

export const linkRow = z
  .strictObject({ record: recordIdSchema.describe('The record that links.'), ...linkSchema.shape })
  .describe('Links from record to record, each once, in the direction in which it was written.');

export function linkRows(dataset: Dataset): z.output<typeof linkRow>[] {
  const links = factsOf(dataset).flatMap(({ id, links = [] }) =>
    links.map((link) => ({ record: id, ...link })),
  );
  const besides = [...dataset.series, ...dataset.rumours].flatMap(({ id, seeAlso = [] }) =>
    seeAlso.map((to) => ({ record: id, relation: 'see-also' as const, to })),
  );
  return [...links, ...besides];
}

export const conflictRecordRow = z
  .strictObject({
    conflict: conflictIdSchema.describe('The conflict.'),
    record: recordIdSchema.describe('A record that it touches.'),
  })
  .describe('The records that every conflict touches.');

export const conflictRecordRows = ({ conflicts }: Dataset): z.output<typeof conflictRecordRow>[] =>
  conflicts.flatMap(({ id, records }) => records.map((record) => ({ conflict: id, record })));

export const rumourSubjectRow = z
  .strictObject({
    rumour: rumourIdSchema.describe('The rumour.'),
    position,
    system: systemIdSchema.optional().describe('The system that it is about.'),
    term: termIdSchema.optional().describe('The term that it is about, where it is no system.'),
  })
  .describe('What every rumour is about, the principal thing first.');

export function rumourSubjectRows({
  rumours,
  systems,
}: Dataset): z.output<typeof rumourSubjectRow>[] {
  const isSystem = new Set(systems.map(({ id }) => id));
  return rumours.flatMap(({ id, about }) =>
    about.map((subject, index) => ({
      rumour: id,
      position: index + 1,
      ...(isSystem.has(subject) ? { system: subject } : { term: subject }),
    })),
  );
}

const factsOf = (dataset: Dataset): z.output<typeof recordSchema>[] => [
  ...dataset.deals,
  ...dataset.figures,
  ...dataset.events,
  ...dataset.deployments,
  ...dataset.exercises,
  ...dataset.statements,
];
