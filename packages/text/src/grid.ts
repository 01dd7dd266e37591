import { isolate } from '@us-morocco-security/answers';
import { direct, prepare } from './bidi.ts';
import { withoutControls } from './control.ts';
import { padding, widest, wrap } from './lines.ts';
import type { Screen } from './screen.ts';

const GAP = '  ';
const LEAST_WIDTH = 6;

/** Rows of cells in columns that fit the screen: the widest columns give way and their cells wrap. */
export function grid(
  rows: readonly (readonly string[])[],
  screen: Screen,
  style: (cell: string, row: number, column: number) => string,
): readonly string[] {
  const cells = rows.map((row) => row.map((cell) => prepare(withoutControls(cell), screen)));
  const widths = fitted(columnsOf(cells).map(widest), screen.width);
  return cells.flatMap((row, rowIndex) => {
    const wrapped = row.map((cell, column) => wrap(cell, widths[column] ?? 0));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, lineIndex) => {
      const parts = wrapped.map((lines, column) => {
        const part = lines[lineIndex] ?? '';
        const last = column === row.length - 1;
        const space = last ? '' : padding(part, widths[column] ?? 0);
        return `${held(style(part, rowIndex, column), screen)}${space}`;
      });
      return direct(parts.join(GAP).trimEnd(), screen);
    });
  });
}

/** A cell keeps its place in a right-to-left row, whatever script it is in. */
const held = (cell: string, { bidi, direction }: Screen): string =>
  bidi === 'off' || direction === 'ltr' || cell === '' ? cell : isolate(cell);

const columnsOf = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));

/** Takes from the widest column, one by one, until all fit or none can give. */
function fitted(natural: readonly number[], width: number): readonly number[] {
  const widths = [...natural];
  const room = width - GAP.length * (widths.length - 1);
  let surplus = widths.reduce((all, one) => all + one, 0) - room;
  while (surplus > 0) {
    const most = Math.max(...widths);
    if (most <= LEAST_WIDTH) break;
    widths[widths.indexOf(most)] = most - 1;
    surplus -= 1;
  }
  return widths;
}
