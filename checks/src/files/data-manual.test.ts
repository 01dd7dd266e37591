/** The question that the manual of the data answers with each format: what it shows is what its files say. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '../../..');
const dist = join(ROOT, 'packages/core/dist');
const manual = readFileSync(join(ROOT, 'docs/data.md'), 'utf8').split(
  '## One question in every format',
)[1];

/** The first block of a form; a blank line stands before each, so that no end of another is taken for it. */
const fenced = (form: string): string =>
  new RegExp(`\n\n\`\`\`${form}\n(?<code>.*?)^\`\`\``, 'ms').exec(manual ?? '')?.groups?.code ?? '';

/** Deal, system and number, as the manual prints them. */
const printed = fenced('')
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

const itemSchema = z.object({
  deal: z.string(),
  system: z.string(),
  quantity: z.union([z.string(), z.number(), z.bigint()]).transform(String),
});
const rowsOf = (rows: readonly unknown[]): string[][] =>
  rows.map((row) => Object.values(itemSchema.parse(row)));

test('the manual prints an answer', () => {
  expect(printed.length).toBeGreaterThan(5);
});

test('its SQL gives that answer', () => {
  const sql = /"(?<query>\s*SELECT.*)"/s.exec(fenced('sh'))?.groups?.query ?? '';
  const database = new Database(join(dist, 'us-morocco-security.sqlite'), { readonly: true });
  expect(rowsOf(database.prepare(sql).all())).toEqual(printed);
});

const dealSchema = z.object({
  id: z.string(),
  stage: z.string(),
  bounds_earliest: z.string().nullish(),
});

/** What the manual does in a spreadsheet and in a notebook: filter the deals, then the items by their IDs. */
function filtered(deals: readonly unknown[], items: readonly unknown[]): string[][] {
  const ids = deals
    .map((deal) => dealSchema.parse(deal))
    .filter(({ stage, bounds_earliest: day }) => stage === 'notified' && day?.startsWith('2023'))
    .map(({ id }) => id);
  expect(ids).toEqual(['fms-2023-himars', 'fms-2023-jsow']);
  return rowsOf(
    items.filter((item) => ids.includes(z.looseObject({ deal: z.string() }).parse(item).deal)),
  );
}

test('its filters give that answer in the tables and in Parquet', async () => {
  const csv = (table: string): unknown[] =>
    parse(readFileSync(join(dist, `csv/${table}.csv`)), { columns: true });
  expect(filtered(csv('deals'), csv('items'))).toEqual(printed);
  const parquet = (table: string) => {
    const file = new Uint8Array(readFileSync(join(dist, `parquet/${table}.parquet`))).buffer;
    return parquetReadObjects({ file });
  };
  expect(filtered(await parquet('deals'), await parquet('items'))).toEqual(printed);
});

test('its JavaScript names the same systems', () => {
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', fenced('js')], {
    cwd: join(ROOT, 'packages/core'),
    encoding: 'utf8',
  });
  for (const [deal = '', system = '', quantity = ''] of printed) {
    const line = said.split('\n').find((each) => each.startsWith(`${deal} `));
    expect(line).toContain(`${system} ${quantity}`);
  }
});
