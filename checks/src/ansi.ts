import { escaped } from './html.ts';

/** The escape sequences that the terminal of this project writes, as classes. */
const OPEN: Readonly<Record<string, string>> = {
  1: 'bold',
  2: 'dim',
  4: 'underline',
  31: 'red',
  32: 'green',
  33: 'yellow',
  34: 'blue',
  35: 'magenta',
  36: 'cyan',
  90: 'gray',
};

const COLOURS = ['red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'gray'];

/** What ends which of them: 22 ends both bold and dim. */
const CLOSE: Readonly<Record<string, readonly string[]>> = {
  0: ['bold', 'dim', 'underline', ...COLOURS],
  22: ['bold', 'dim'],
  24: ['underline'],
  39: COLOURS,
};

const ESCAPE = '\u001B';

const SEQUENCE = new RegExp(`${ESCAPE}\\[(?<codes>[0-9;]*)m`, 'gu');

/** Coloured terminal text as HTML, a `div` a line. */
export function ansiHtml(text: string): string {
  let open: readonly string[] = [];
  return text
    .split('\n')
    .map((line) => {
      let html = '';
      let from = 0;
      for (const match of line.matchAll(SEQUENCE)) {
        html += span(line.slice(from, match.index), open);
        open = (match.groups?.codes ?? '').split(';').reduce(after, open);
        from = match.index + match[0].length;
      }
      return `<div class="line">${html}${span(line.slice(from), open)}</div>`;
    })
    .join('');
}

function after(open: readonly string[], code: string): readonly string[] {
  const opened = OPEN[code];
  if (opened !== undefined) return [...open, opened];
  return open.filter((each) => !(CLOSE[code] ?? []).includes(each));
}

const span = (text: string, classes: readonly string[]): string =>
  text === '' || classes.length === 0
    ? escaped(text)
    : `<span class="${classes.join(' ')}">${escaped(text)}</span>`;
