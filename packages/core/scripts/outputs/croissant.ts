import type { Dataset } from '../load/derive.ts';
import { about } from './about.ts';
import { sha256 } from './checksums.ts';
import { citationLine } from './citation.ts';
import type { Column } from './columns.ts';
import type { Table } from './tables.ts';

const CROISSANT = 'http://mlcommons.org/croissant/';

/** Terms of schema.org stand for themselves; those of Croissant are named one by one. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: CROISSANT,
  dct: 'http://purl.org/dc/terms/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  key: 'cr:key',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  source: 'cr:source',
};

/** Describes the files and the columns of the tables in Croissant 1.1, which is schema.org's Dataset in JSON-LD. */
export const croissant = (
  dataset: Dataset,
  tables: readonly Table[],
  files: ReadonlyMap<string, string | Uint8Array>,
): object => ({
  '@context': context,
  '@type': 'sc:Dataset',
  conformsTo: `${CROISSANT}1.1`,
  name: about.name,
  alternateName: about.title,
  description: `Deals, figures, events and statements, each with its stage, its date and where it is printed. As of ${dataset.asOf}.`,
  license: about.licence.path,
  version: dataset.version,
  datePublished: dataset.asOf,
  inLanguage: ['ar', 'en', 'fr'],
  keywords: about.keywords,
  creator: { '@type': 'Organization', name: about.publisher },
  citeAs: citationLine(dataset),
  distribution: [...files].map(([path, content]) => fileObject(path, content)),
  recordSet: tables.map(recordSet),
});

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const fileObject = (path: string, content: string | Uint8Array): object => ({
  '@type': 'cr:FileObject',
  '@id': path,
  name: path,
  contentUrl: path,
  contentSize: `${Buffer.byteLength(content)} B`,
  encodingFormat: mediaTypes[path.split('.').at(-1) ?? ''],
  sha256: sha256(content),
});

const recordSet = ({ name, description, columns, key, references }: Table): object => ({
  '@type': 'cr:RecordSet',
  '@id': name,
  name,
  description,
  key: key.map((column) => ({ '@id': `${name}/${column}` })),
  field: columns.map(({ field }) => {
    const reference = references.find(({ column }) => column === field.name);
    return {
      '@type': 'cr:Field',
      '@id': `${name}/${field.name}`,
      name: field.name,
      description: field.description,
      dataType: dataTypes[field.type],
      source: { fileObject: { '@id': `csv/${name}.csv` }, extract: { column: field.name } },
      ...(reference && { references: { '@id': `${reference.table}/${reference.key}` } }),
    };
  }),
});

/** Lists and maps are JSON in one cell: a text, as far as a table goes. */
const dataTypes = {
  string: 'sc:Text',
  integer: 'sc:Integer',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  array: 'sc:Text',
  object: 'sc:Text',
} as const satisfies Record<Column['field']['type'], string>;
