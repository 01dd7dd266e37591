import { withoutBidiControls } from '@us-morocco-security/answers';
import { withoutControls } from '@us-morocco-security/text';
import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV for spreadsheets. It begins with a byte order mark, without which Excel breaks Arabic and accents, and what
 * a spreadsheet would run as a formula begins with an apostrophe.
 *
 * @param columns - the name of the column of each key
 */
export const csvOf = <Row extends object>(
  rows: readonly Row[],
  columns: Readonly<Record<keyof Row & string, string>>,
): string =>
  stringify([...rows], {
    bom: true,
    header: true,
    columns: { ...columns },
    escape_formulas: true,
    cast: { string: (value) => withoutControls(withoutBidiControls(value)) },
  });
