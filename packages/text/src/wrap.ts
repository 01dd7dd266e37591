import { begin, end, isSetOff, type SetOff, setOffAfter } from './rendition.ts';
import { isOneColumnEach, widthOf } from './width.ts';

/**
 * Lines no wider than `width`, unless a single word is. What was set off goes on being so on the next line, and no line
 * break or margin is.
 *
 * A library would do, but those at hand load tables of all emoji, which costs more than the whole answer.
 */
export const wrapText = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((line) => withStyles(rowsOf(line, width)));

function rowsOf(line: string, width: number): readonly string[] {
  const trimmed = line.trim();
  return isOneColumnEach(trimmed) && !trimmed.includes('  ')
    ? slicesOf(trimmed, width)
    : rowsOfWords(trimmed, width);
}

/** Of a line whose signs take a column each and whose words stand one space apart: most lines. */
function slicesOf(line: string, width: number): readonly string[] {
  const rows: string[] = [];
  let start = 0;
  while (line.length - start > width) {
    const fitting = line.lastIndexOf(' ', start + width);
    const end = fitting > start ? fitting : line.indexOf(' ', start);
    if (end < 0) break;
    rows.push(line.slice(start, end));
    start = end + 1;
  }
  return [...rows, line.slice(start)];
}

function rowsOfWords(line: string, width: number): readonly string[] {
  const rows: string[] = [];
  let row = '';
  let length = 0;
  for (const word of line.split(' ')) {
    const wide = widthOf(word);
    if (length > 0 && wide > 0 && length + 1 + wide > width) {
      rows.push(row);
      row = '';
      length = 0;
    } else if (length > 0) {
      row += ' ';
      length += 1;
    }
    row += word;
    length += wide;
  }
  return [...rows, row].map((each) => each.trim());
}

/** Ends on each row what is set off beyond it, and begins it again on the next. */
function withStyles(rows: readonly string[]): readonly string[] {
  if (!rows.some(isSetOff)) return rows;
  let open: SetOff = [];
  return rows.map((row) => {
    const begun = begin(open);
    open = setOffAfter(row, open);
    return `${begun}${row}${end(open)}`;
  });
}
