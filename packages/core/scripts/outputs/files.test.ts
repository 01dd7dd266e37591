/** What is written into each format is what is read from it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../load/fixture-folder.ts';
import { checksumsOf } from './checksums.ts';
import { csvOf } from './csv.ts';
import { parquetOf } from './parquet.ts';
import { sqliteOf } from './sqlite.ts';
import type { Cell, Table } from './tables.ts';
import { workbookOf } from './workbook.ts';

const birds = (rows: readonly (readonly Cell[])[]): Table => ({
  name: 'birds',
  description: 'Birds.',
  columns: [
    { path: ['id'], field: { name: 'id', type: 'string', constraints: { required: true } } },
    { path: ['song'], field: { name: 'song', type: 'string', description: 'What it sings.' } },
    { path: ['eggs'], field: { name: 'eggs', type: 'integer' } },
    { path: ['tame'], field: { name: 'tame', type: 'boolean' } },
    { path: ['parent'], field: { name: 'parent', type: 'string' } },
  ],
  rows,
  key: ['id'],
  references: [{ column: 'parent', table: 'birds', key: 'id' }],
});

/** Texts as people may write them into a record: `check` refuses control characters. */
const song = fc
  .tuple(
    fc.constantFrom('', "'", "''", '=', '+', '-', '@', "'=", '＝', '"', 'هيم'),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  )
  .map((parts) => parts.join('').replace(/\p{Cc}/gu, '.'));

const table = fc
  .array(
    fc.tuple(
      fc.option(song, { nil: undefined }),
      fc.option(fc.maxSafeInteger(), { nil: undefined }),
      fc.option(fc.boolean(), { nil: undefined }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) =>
    birds(rows.map((row, index) => [`bird-${index}`, ...row, index > 0 ? 'bird-0' : undefined])),
  );

test('CSV gives back every cell; an apostrophe that keeps a formula from running is not part of it', () => {
  fc.assert(
    fc.property(table, (each) => {
      const [header, ...rows] = parse(csvOf(each), { record_delimiter: '\r\n' });
      expect(header).toEqual(['id', 'song', 'eggs', 'tame', 'parent']);
      const cells = rows.map((row) =>
        row.map((cell) => cell.replace(/^'(?='*[=+\-@＝＋－＠])/, '')),
      );
      const negative = /^-\d+$/;
      expect(
        cells.map((row, at) =>
          row.map((cell, column) => (column === 2 && negative.test(cell) ? rows[at]?.[2] : cell)),
        ),
      ).toEqual(each.rows.map((row) => row.map((cell) => String(cell ?? ''))));
    }),
  );
});

test.each([
  ['=HYPERLINK("http://x.y";18) M142', `"'=HYPERLINK(""http://x.y"";18) M142"`],
  ['+212', "'+212"],
  ['-5 a year', "'-5 a year"],
  ['@cmd', "'@cmd"],
  ["'=1", "''=1"],
  ["'quoted'", "'quoted'"],
  ['18 M142', '18 M142'],
])('a spreadsheet finds no formula in %s', (text, written) => {
  expect(csvOf(birds([['a', text, -7, undefined, undefined]]))).toBe(
    `id,song,eggs,tame,parent\r\na,${written},-7,,\r\n`,
  );
});

test('Parquet gives back every cell, with its type', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (each) => {
      const file = new Uint8Array(parquetOf(each)).buffer;
      const rows = await parquetReadObjects({ file });
      expect(rows).toEqual(
        each.rows.map(([id, song = null, eggs, tame = null, parent = null]) => ({
          id,
          song,
          eggs: eggs === undefined ? null : BigInt(Number(eggs)),
          tame,
          parent,
        })),
      );
    }),
    { numRuns: 30 },
  );
});

function opened(file: Uint8Array): DatabaseSync {
  const path = join(temporaryFolder(), 'birds.sqlite');
  writeFileSync(path, file);
  return new DatabaseSync(path, { readOnly: true });
}

describe('SQLite', () => {
  // The views are of tables that the birds lack.
  const deals = {
    ...birds([]),
    name: 'deals',
    columns: ['id', 'stage', 'bounds_earliest', 'bounds_latest', 'amount_usd'].map((name) => ({
      path: [name],
      field: { name, type: 'string' as const },
    })),
    rows: [
      ['a', 'notified', '2019-03-01', '2019-04-01', '5'],
      ['b', 'notified', undefined, '2019-12-31', undefined],
      ['c', 'delivered', '2019-01-01', undefined, undefined],
      ['d', 'listed', undefined, undefined, undefined],
    ],
    references: [],
  };
  const dataset = { version: '1.2.3', asOf: '2025-01-01' };

  test('gives back every cell', () => {
    fc.assert(
      fc.property(table, (each) => {
        const database = opened(sqliteOf([each, deals], dataset));
        const rows = database.prepare('SELECT * FROM birds ORDER BY rowid').all();
        database.close();
        expect(rows.map((row) => Object.values(row))).toEqual(
          each.rows.map((row) =>
            row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : (cell ?? null))),
          ),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('is not written where a row names one that is not there', () => {
    const lost = birds([['a', undefined, undefined, undefined, 'nobody']]);
    expect(() => sqliteOf([lost, deals], dataset)).toThrow('FOREIGN KEY');
  });

  test('counts deals by year and stage', () => {
    const database = opened(sqliteOf([deals], dataset));
    expect(database.prepare('SELECT * FROM deals_by_year').all().map(Object.values)).toEqual([
      [null, 'listed', 1, 0],
      [2019, 'delivered', 1, 0],
      [2019, 'notified', 2, 1],
    ]);
    database.close();
  });
});

test('a workbook holds texts as texts, and is the same whenever it is made', async () => {
  const each = birds([['a', '09-53', -7, true, undefined]]);
  const file = await workbookOf([each]);
  const sheet = Buffer.from(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? '').toString();
  expect(sheet).toMatch(/<c r="B2"[^>]* t="(?:s|inlineStr)"/);
  expect(sheet).toMatch(/<c r="C2"[^>]*><v>-7<\/v>/);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2031-05-06') });
  onTestFinished(() => void vi.useRealTimers());
  expect(Buffer.from(await workbookOf([each])).equals(Buffer.from(file))).toBe(true);
});

test('checksums are written as sha256sum reads them', () => {
  expect(
    checksumsOf(
      new Map([
        ['b/c.txt', 'abc'],
        ['a.txt', ''],
      ]),
    ),
  ).toBe(
    [
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt',
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b/c.txt',
      '',
    ].join('\n'),
  );
});
