import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from './tables.ts';

/** What a spreadsheet takes for a formula, and what would be read as the escape of one. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/;

/**
 * A table as CSV (RFC 4180, UTF-8 without byte order mark). A text that a spreadsheet would run as a formula begins with
 * an apostrophe, which is not part of it; numbers are numbers.
 */
export const csvOf = ({ columns, rows }: Table): string =>
  stringify([columns.map(({ field }) => field.name), ...rows.map((row) => row.map(written))], {
    record_delimiter: 'windows',
  });

function written(cell: Cell): string {
  if (typeof cell === 'string' && FORMULA.test(cell)) return `'${cell}`;
  return String(cell ?? '');
}
