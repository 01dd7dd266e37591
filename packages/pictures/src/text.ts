import type { Weight } from './family.ts';
import { ASCENT, DESCENT, type Measure } from './measure.ts';
import type { Anchor, Text } from './shapes.ts';

/** How a text looks. */
export interface Style {
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
}

/** Lines of text with the room they take. */
export interface Paragraph {
  readonly lines: readonly string[];
  readonly style: Style;
  readonly height: number;
}

/** From baseline to baseline, by size. */
const LEADING = 1.38;

/** Where a line may end: at a space, but not between a number and what it counts. */
const BREAK = /(?<!\p{Nd}\u2069*) /u;

/** Breaks a text between words so that no line is wider; a word that is wider alone has a line to itself. */
function wrap(
  measure: Measure,
  text: string,
  width: number,
  { size, weight }: Style,
): readonly string[] {
  const words = text.split(BREAK);
  const lines: string[] = [];
  let line = words[0] ?? '';
  for (const word of words.slice(1)) {
    const longer = `${line} ${word}`;
    if (measure.width(longer, size, weight) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return withWholeIsolates([...lines, line]);
}

const ISOLATE = /[\u2066-\u2069]/gu;
const POP = '\u2069';

/** Closes at the end of each line the isolates that it opens, and opens them again on the next. */
function withWholeIsolates(lines: readonly string[]): readonly string[] {
  const open: string[] = [];
  return lines.map((line) => {
    const begun = open.join('');
    for (const sign of line.match(ISOLATE) ?? []) {
      if (sign === POP) open.pop();
      else open.push(sign);
    }
    return `${begun}${line}${POP.repeat(open.length)}`;
  });
}

/** A text in as many lines as it needs. */
export function paragraph(measure: Measure, text: string, width: number, style: Style): Paragraph {
  const lines = text === '' ? [] : wrap(measure, text, width, style);
  return { lines, style, height: lines.length * style.size * LEADING };
}

/** A text in the largest size, from the given one down to the least, in which it takes at most so many lines. */
export function fitted(
  measure: Measure,
  text: string,
  width: number,
  style: Style,
  { lines, least }: { readonly lines: number; readonly least: number },
): Paragraph {
  let { size } = style;
  const fits = (): boolean => {
    const tried = { ...style, size };
    const broken = wrap(measure, text, width, tried);
    return (
      broken.length <= lines &&
      broken.every((line) => measure.width(line, size, style.weight) <= width)
    );
  };
  while (size > least && !fits()) size -= 1;
  return paragraph(measure, text, width, { ...style, size });
}

/** The lines of a paragraph as shapes, the first one's top at `y`. */
export const placed = (
  { lines, style }: Paragraph,
  x: number,
  y: number,
  anchor: Anchor = 'start',
): readonly Text[] =>
  lines.map((text, index) => ({
    shape: 'text',
    x,
    y: y + style.size * (ASCENT + (LEADING - ASCENT - DESCENT) / 2 + index * LEADING),
    anchor,
    text,
    ...style,
  }));

/** The baseline that centres a line of text on `y`. */
export const centred = (y: number, size: number): number => y + size * 0.34;
