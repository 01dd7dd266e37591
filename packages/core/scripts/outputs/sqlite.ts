import { DatabaseSync } from 'node:sqlite';
import type { Dataset } from '../load/derive.ts';
import type { Column } from './columns.ts';
import type { Cell, Table } from './tables.ts';

/**
 * The tables as one SQLite database, with keys, the meaning of each column in its definition, and views.
 *
 * @throws if a row names one that is not there
 */
export function sqliteOf(
  tables: readonly Table[],
  { version, asOf }: Pick<Dataset, 'version' | 'asOf'>,
): Uint8Array {
  const database = new DatabaseSync(':memory:');
  database.exec('PRAGMA foreign_keys = ON; BEGIN; PRAGMA defer_foreign_keys = ON;');
  for (const table of tables) {
    database.exec(definitionOf(table));
    const places = table.columns.map(() => '?').join(', ');
    const insert = database.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${places})`);
    for (const row of table.rows) insert.run(...row.map(stored));
  }
  database.exec(
    'CREATE TABLE dataset (version TEXT NOT NULL, as_of TEXT NOT NULL, licence TEXT NOT NULL)',
  );
  database.prepare('INSERT INTO dataset VALUES (?, ?, ?)').run(version, asOf, 'CC0-1.0');
  for (const view of views) database.exec(view);
  database.exec('COMMIT; VACUUM');
  const file = database.serialize();
  database.close();
  return file;
}

function definitionOf({ name, description, columns, key, references }: Table): string {
  const parts = [
    ...columns.map(({ field }) => ({
      sql: `${quoted(field.name)} ${storage(field)}${field.constraints?.required === true ? ' NOT NULL' : ''}`,
      comment: field.description,
    })),
    { sql: `PRIMARY KEY (${key.map(quoted).join(', ')})`, comment: undefined },
    ...references.map(({ column, table, key: target }) => ({
      sql: `FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(table)} (${quoted(target)})`,
      comment: undefined,
    })),
  ];
  const lines = parts.map(({ sql, comment }, index) => {
    const end = index === parts.length - 1 ? '' : ',';
    return `  ${sql}${end}${comment === undefined ? '' : ` -- ${comment}`}`;
  });
  return `CREATE TABLE ${quoted(name)} (\n  -- ${description}\n${lines.join('\n')}\n)`;
}

function storage({ type }: Column['field']): 'INTEGER' | 'TEXT' {
  return type === 'integer' || type === 'boolean' ? 'INTEGER' : 'TEXT';
}

function stored(cell: Cell): string | number | null {
  return typeof cell === 'boolean' ? Number(cell) : (cell ?? null);
}

const quoted = (name: string): string => `"${name}"`;

/**
 * Nothing here is newer than the SQLite of old systems: one view that it cannot read makes it refuse the file.
 * No view adds amounts: those of unlike kinds, estimates and shared amounts make no sum.
 */
const views = [
  `CREATE VIEW deals_by_year AS
  -- Deals by the year of the first day that their date can mean (null where none is known) and by stage.
  SELECT CAST(substr(coalesce(bounds_earliest, bounds_latest), 1, 4) AS INTEGER) AS year,
         stage,
         count(*) AS deals,
         count(amount_usd) AS with_amount
  FROM deals
  GROUP BY year, stage
  ORDER BY year, stage`,
  `CREATE VIEW series_by_year AS
  -- The yearly figures with what they count; a year that no source prints has no row.
  SELECT points.fiscal_year, points.series, series.title_en, series.title_ar, series.title_fr,
         series.programme, points.unit, points.value_kind, points.value
  FROM points
  JOIN series ON series.id = points.series
  ORDER BY points.series, points.fiscal_year`,
];
