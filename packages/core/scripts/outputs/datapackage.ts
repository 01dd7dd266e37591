import type { Dataset } from '../load/derive.ts';
import { about, momentOf } from './about.ts';
import { sha256 } from './checksums.ts';
import { csvOf } from './csv.ts';
import type { Reference, Table } from './tables.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** Describes the CSV files as a Data Package (version 2), so that tools can read and validate them. */
export function dataPackage(dataset: Dataset, tables: readonly Table[]): object {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: about.name,
    title: about.title,
    description: `As of ${dataset.asOf}. Columns are the fields of data.json, with objects spread out (amount_usd) and lists and maps as JSON in one cell. A text that begins with = + - or @ has an apostrophe before it, so that no spreadsheet runs it.`,
    version: dataset.version,
    created: momentOf(dataset),
    contributors: [{ title: about.publisher }],
    keywords: about.keywords,
    licenses: [about.licence],
    ...(dataset.sources.length > 0 && {
      sources: dataset.sources.map(({ title, publisher, url }) => ({
        title: `${publisher}: ${title}`,
        ...(url !== undefined && { path: url }),
      })),
    }),
    resources: tables.map(resource),
  };
}

function resource(table: Table): object {
  const { name, description, columns, key, references } = table;
  const csv = Buffer.from(csvOf(table));
  // Not its own ID, although records lists it too: readers put the row that is named in the place of its key.
  const foreign = references.filter(({ column }) => column !== 'id');
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    type: 'table',
    description,
    path: `csv/${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.length,
    hash: `sha256:${sha256(csv)}`,
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columns.map(({ field }) => field),
      missingValues: [''],
      primaryKey: key,
      ...(foreign.length > 0 && {
        foreignKeys: foreign.map((reference) => foreignKey(name, reference)),
      }),
    },
  };
}

const foreignKey = (name: string, { column, table, key }: Reference): object => ({
  fields: [column],
  reference: { ...(table !== name && { resource: table }), fields: [key] },
});
