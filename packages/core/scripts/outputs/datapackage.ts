import type { Dataset } from '../load/derive.ts';
import type { Table } from './tables.ts';

/** Describes the CSV files as a Frictionless Data Package, so that tools can read and validate them. */
export function dataPackage(dataset: Dataset, tables: readonly Table[]): object {
  return {
    profile: 'tabular-data-package',
    name: 'us-morocco-security',
    title: 'US–Morocco security cooperation: the sourced record',
    description: `As of ${dataset.asOf}. Columns are the fields of data.json, with objects spread out (amount_usd) and lists and maps as JSON in one cell.`,
    version: dataset.version,
    licenses: [
      {
        name: 'CC0-1.0',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
        title: 'Creative Commons Zero v1.0 Universal',
      },
    ],
    ...(dataset.sources.length > 0 && {
      sources: dataset.sources.map(({ title, publisher, url }) => ({
        title: `${publisher}: ${title}`,
        ...(url !== undefined && { path: url }),
      })),
    }),
    resources: tables.map(resource),
  };
}

function resource({ name, description, columns }: Table): object {
  const fields = columns.map(({ field }) => field);
  const foreignKeys = fields.flatMap((field) => foreignKey(name, field.name));
  return {
    profile: 'tabular-data-resource',
    name,
    description,
    path: `csv/${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields,
      missingValues: [''],
      primaryKey: keys[name] ?? 'id',
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/** The primary keys of the tables that hold parts of records. */
const keys: Readonly<Record<string, readonly string[]>> = {
  anchors: ['record', 'field', 'position'],
  points: ['series', 'fiscal_year'],
};

const referenced: Readonly<Record<string, string>> = {
  programme: 'programmes',
  part_of: 'series',
  series: 'series',
  source: 'sources',
  original: 'sources',
};

function foreignKey(table: string, field: string): object[] {
  const target = referenced[field];
  if (target === undefined) return [];
  return [{ fields: field, reference: { resource: target === table ? '' : target, fields: 'id' } }];
}
