import { unzipSync, zipSync } from 'fflate';
import writeExcel from 'write-excel-file/node';
import type { Cell, Table } from './tables.ts';

/** One time for every part of the archive, in the time of wherever it is built: a ZIP keeps no zone. */
const SOME_DAY = '1980-01-01T00:00:00';

/**
 * The tables as a workbook, a sheet each. Texts are texts: a spreadsheet makes neither a date of 09-53 nor a formula of
 * what begins with an equals sign.
 */
export async function workbookOf(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ field }) => ({ width: widths[field.type] })),
    data: [
      columns.map(({ field }) => ({ value: field.name, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(shown)),
    ],
  }));
  const parts = unzipSync(await writeExcel(sheets).toBuffer());
  const inOrder = Object.fromEntries(Object.entries(parts).toSorted());
  return zipSync(inOrder, { mtime: SOME_DAY, level: 9 });
}

const widths = { string: 24, integer: 14, boolean: 10, date: 12, array: 24, object: 24 };

function shown(cell: Cell) {
  return typeof cell === 'string' ? { value: cell, type: String } : (cell ?? null);
}
