/** The files of a release, read by other programs than those that wrote them, and compared with data.json. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import Database from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parquetReadObjects } from 'hyparquet';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../../../packages/core/dist');
const bytes = (path: string) => readFileSync(join(dist, path));
const json = (path: string) => JSON.parse(bytes(path).toString());

type Row = Readonly<Record<string, unknown>>;
const data: Readonly<Record<string, readonly Row[]>> = json('data.json');
const described: {
  readonly resources: readonly {
    readonly name: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string }[];
    };
  }[];
} = json('datapackage.json');
const names = described.resources.map(({ name }) => name);
const database = new Database(join(dist, 'us-morocco-security.sqlite'), { readonly: true });

/** The rows of a table as one format has them, without what is empty. */
const formats: Readonly<Record<string, (table: string) => Promise<Row[]>>> = {
  csv: async (table) => {
    const rows: Row[] = parse(bytes(`csv/${table}.csv`), { columns: true, bom: false });
    return rows.map((row) => full(typed(table, row)));
  },
  parquet: async (table) => {
    const file = new Uint8Array(bytes(`parquet/${table}.parquet`)).buffer;
    return (await parquetReadObjects({ file })).map((row) => full(typed(table, row)));
  },
  sqlite: async (table) =>
    database
      .prepare<[], Row>(`SELECT * FROM "${table}"`)
      .all()
      .map((row) => full(typed(table, row))),
};

function typed(table: string, row: Row): Row {
  const fields = described.resources.find(({ name }) => name === table)?.schema.fields ?? [];
  return Object.fromEntries(
    fields.map(({ name, type }) => [name, row[name] === '' ? null : cellValue(type, row[name])]),
  );
}

function cellValue(type: string, cell: unknown): unknown {
  if (cell === null || cell === undefined) return null;
  if (type === 'integer') return Number(cell);
  if (type === 'boolean') return cell === true || cell === 1 || cell === 'true';
  if (type === 'array' || type === 'object') return JSON.parse(String(cell));
  return String(cell).replace(/^'(?='*[=+\-@])/, '');
}

const full = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

/** What the tables that join have of a record, and its own does not. */
const JOINED =
  /^(about|anchors|conflicts|items|linked_from|links|records|see_also|sources|systems)$/;

/** A record of data.json as its row: objects spread over columns. */
function rowOf(collection: string, record: object, before = ''): Row {
  const cells = Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
    const name = before + key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
    if (before === '' && (JOINED.test(name) || (collection === 'series' && name === 'points')))
      return [];
    const columns = described.resources.find(({ name: table }) => table === collection);
    if (columns?.schema.fields.some((field) => field.name === name)) return [[name, value]];
    return value !== null && typeof value === 'object'
      ? Object.entries(rowOf(collection, value, `${name}_`))
      : [[name, value]];
  });
  return full(Object.fromEntries(cells));
}

const collections = names.filter((name) => name in data);

test.each(Object.keys(formats))(
  '%s has every record of data.json, and no other',
  async (format) => {
    expect(collections).toHaveLength(13);
    for (const collection of collections) {
      const rows = await formats[format]?.(collection);
      expect(rows, collection).toEqual(
        data[collection]?.map((record) => rowOf(collection, record)),
      );
    }
  },
);

/** Every anchor of a record, wherever it stands in it. */
function printsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  const here =
    'asPrinted' in value && 'source' in value ? [`${value.source}: ${value.asPrinted}`] : [];
  return [...here, ...Object.values(value).flatMap(printsIn)];
}

test.each(Object.keys(formats))('%s joins what each record has several of', async (format) => {
  const read = async (table: string) => (await formats[format]?.(table)) ?? [];
  const [items, sources, links, anchors, points, records] = await Promise.all(
    ['items', 'record_sources', 'links', 'anchors', 'points', 'records'].map(read),
  );
  const linked = collections.filter((name) => !/^(programmes|systems|terms|sources)$/.test(name));
  const all = linked.flatMap((name) => data[name] ?? []);
  expect(records?.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  for (const { id, ...record } of all) {
    const of = (rows: readonly Row[] | undefined, column = 'record') =>
      (rows ?? []).filter((row) => row[column] === id);
    const list = (value: unknown): readonly object[] => (Array.isArray(value) ? value : []);
    expect(of(sources).map(({ source }) => source)).toEqual(record.sources);
    expect(of(items, 'deal').map(({ system, quantity }) => [system, quantity])).toEqual(
      list(record.items).map((item) => [
        Reflect.get(item, 'system'),
        Reflect.get(item, 'quantity'),
      ]),
    );
    expect(of(links).map(({ to }) => to)).toEqual(
      list(record.links ?? record.seeAlso).map((link) =>
        typeof link === 'object' ? Reflect.get(link, 'to') : link,
      ),
    );
    expect(
      of(anchors)
        .map((row) => `${row.source}: ${row.as_printed}`)
        .sort(),
    ).toEqual(printsIn(record).sort());
    if (record.kind === 'series')
      expect(of(points, 'series').map(({ value }) => value)).toEqual(
        list(record.points).map((point) => Reflect.get(point, 'value')),
      );
  }
});

test('every key of the database leads somewhere, and its views answer', () => {
  expect(database.pragma('foreign_key_check')).toEqual([]);
  expect(database.pragma('foreign_key_list(items)')).toHaveLength(2);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  const counted = database.prepare('SELECT sum(deals) FROM deals_by_year').pluck().get();
  expect(counted).toBe(data.deals?.length);
  const cases = database
    .prepare(
      "SELECT value FROM series_by_year WHERE series = 'fms-implemented-fy' AND fiscal_year = 2022",
    )
    .pluck();
  expect(cases.get()).toBe(-11_257_353);
});

test('the description of the tables validates by the schemas of Data Package 2.0', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // Tells an editor how large a field to show.
  ajv.addFormat('textarea', true);
  const schema = (name: string) =>
    JSON.parse(readFileSync(join(import.meta.dirname, `standards/${name}-2.0.json`), 'utf8'));
  const validate = ajv.compile(schema('datapackage'));
  expect(validate(described), ajv.errorsText(validate.errors)).toBe(true);
  const isTable = ajv.compile(schema('tableschema'));
  for (const { name, schema: fields } of described.resources)
    expect(isTable(fields), `${name}: ${ajv.errorsText(isTable.errors)}`).toBe(true);
  expect(validate({ ...described, resources: [] })).toBe(false);
});

/** The types lack `safe`, by which a term that would be dropped is an error. */
const strictly: jsonld.Options.Expand & { readonly safe: true } = {
  safe: true,
  base: 'https://example.org/',
};

test('the JSON-LD expands to a dataset of schema.org, with no term lost', async () => {
  const croissant = json('croissant.json');
  const [dataset] = await jsonld.expand(croissant, strictly);
  expect(dataset?.['@type']).toEqual(['https://schema.org/Dataset']);
  const cr = 'http://mlcommons.org/croissant/';
  expect(dataset?.[`${cr}recordSet`]).toHaveLength(names.length);
  expect(dataset?.['https://schema.org/distribution']).toHaveLength(croissant.distribution.length);
  expect(dataset?.['http://purl.org/dc/terms/conformsTo']).toMatchObject([
    { '@value': `${cr}1.1` },
  ]);
});

test('the feeds have what JSON Feed 1.1 and Atom demand, and tell the same', () => {
  const atom = parseAtomFeed(bytes('changes.atom').toString());
  const feed = parseJsonFeed(bytes('changes.json').toString());
  expect(json('changes.json').version).toBe('https://jsonfeed.org/version/1.1');
  expect(atom).toMatchObject({ id: expect.stringMatching(/^ni:/), title: { value: feed.title } });
  expect(atom.authors).toHaveLength(1);
  expect(atom.updated).toMatch(/^\d{4}-\d\d-\d\dT/);
  const entries = atom.entries ?? [];
  expect(entries.length).toBeGreaterThan(10);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  for (const { id, title, updated, content } of entries)
    expect([id, title?.value, updated, content?.value].every(Boolean), id).toBe(true);
  expect(feed.items?.map(({ id, content_text: text }) => [id, text])).toEqual(
    entries.map(({ id, content }) => [id, content?.value]),
  );
});
