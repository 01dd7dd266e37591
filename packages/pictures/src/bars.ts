import type { BarsPicture, Mark } from '@us-morocco-security/answers';
import type { Pen } from './frame.ts';
import type { Box, Shape } from './shapes.ts';
import { centred, fitted, placed } from './text.ts';

interface Row {
  /** The title of its group, on the group's first row. */
  readonly title: string;
  readonly isFirst: boolean;
  readonly mark: Mark;
}

/** How many rows fit one under the other, by the height of the picture over its width; more go into two columns. */
const MOST_ROWS = (ratio: number): number => (ratio < 0.8 ? 13 : ratio < 1.5 ? 30 : 40);

/** Horizontal bars on one scale from zero, each with its label and its value. */
export function drawBars(pen: Pen, { groups }: BarsPicture, room: Box): readonly Shape[] {
  const { format } = pen;
  const rows = groups.flatMap(({ marks, title }) =>
    marks.map((mark, index): Row => ({ title: title ?? '', isFirst: index === 0, mark })),
  );
  const across = rows.length > MOST_ROWS(format.height / format.width) ? 2 : 1;
  const columns = breakBetweenGroups(rows, across);
  const gap = format.body * 1.6;
  const width = (room.width - gap * (across - 1)) / across;
  const tallest = Math.max(...columns.map((column) => column.length));
  const height = Math.min(room.height / tallest, format.body * 4);
  const widths = widthsOf(pen, rows, width, height);
  const draw = widths.bar < width * FEWEST_FOR_BARS ? drawUnder : drawBeside;
  return columns.flatMap((column, index) =>
    column.flatMap((row, place) =>
      draw(pen, row, widths, {
        x: room.x + index * (width + gap),
        y: room.y + place * height,
        width,
        height,
      }),
    ),
  );
}

/** Halves the rows where a group begins, as near to the middle as may be. */
function breakBetweenGroups(rows: readonly Row[], across: number): readonly (readonly Row[])[] {
  const middle = rows.length / 2;
  const [cut = 0] = rows
    .flatMap(({ isFirst }, index) => (isFirst && index > 0 ? [index] : []))
    .toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return across === 1 || cut === 0 ? [rows] : [rows.slice(0, cut), rows.slice(cut)];
}

/** What the parts of a row take, and the size of its type. */
interface Widths {
  readonly size: number;
  readonly title: number;
  readonly label: number;
  /** The longest bar. */
  readonly bar: number;
  /** The value that it is drawn for. */
  readonly largest: number;
}

const FEWEST_FOR_BARS = 0.18;

/** The largest type in which titles, labels and values leave room for the bars. */
function widthsOf(
  { format, measure }: Pen,
  rows: readonly Row[],
  width: number,
  height: number,
): Widths {
  const largest = Math.max(...rows.map(({ mark }) => mark.value ?? 0));
  const at = (size: number): Widths => {
    const column = (texts: readonly string[], weight: 400 | 600) => {
      const widest = Math.max(0, ...texts.map((text) => measure.width(text, size, weight)));
      return widest === 0 ? 0 : widest + size * 0.7;
    };
    const titles = column(
      rows.map(({ title }) => title),
      600,
    );
    const labels = column(
      rows.map(({ mark }) => mark.label),
      400,
    );
    const values = column(
      rows.map(({ mark }) => valueText(mark)),
      400,
    );
    return { size, largest, title: titles, label: labels, bar: width - titles - labels - values };
  };
  let size = Math.min(format.body, height * 0.72);
  while (size > format.small * 0.9 && at(size).bar < width * FEWEST_FOR_BARS) size -= 0.5;
  return at(size);
}

const valueText = ({ detail, shown }: Mark): string =>
  detail === undefined ? shown : `${shown} · ${detail}`;

/** A row of one line: title, label, bar, value. */
function drawBeside(
  pen: Pen,
  { isFirst, mark, title }: Row,
  { bar, label, largest, size, title: titleWidth }: Widths,
  { height, width, x, y }: Box,
): readonly Shape[] {
  const { theme } = pen;
  const middle = y + height / 2;
  const thickness = Math.min(height * 0.62, size * 1.15);
  const left = x + titleWidth + label;
  const length = ((mark.value ?? 0) / largest) * bar;
  const text = { shape: 'text', y: centred(middle, size), anchor: 'start', size } as const;
  return [
    ...(isFirst ? drawRule(pen, title, { x, y, width }) : []),
    { ...text, x, weight: 600, fill: theme.ink, text: isFirst ? title : '' },
    { ...text, x: x + titleWidth, weight: 400, fill: theme.ink, text: mark.label },
    drawBar(pen, mark, size, {
      x: left,
      y: middle - thickness / 2,
      width: length,
      height: thickness,
    }),
    {
      ...text,
      x: left + (mark.value === null ? size * 0.55 : length) + size * 0.5,
      weight: 400,
      fill: mark.value === null ? theme.muted : theme.ink,
      text: valueText(mark),
    },
  ];
}

/** A row where there is little width: title and label before, value behind, the bar under both, the detail under it. */
function drawUnder(
  pen: Pen,
  { isFirst, mark, title }: Row,
  { largest }: Widths,
  { height, width, x, y }: Box,
): readonly Shape[] {
  const { format, measure, theme } = pen;
  const size = Math.min(format.body, height * (mark.detail === undefined ? 0.5 : 0.36));
  const gap = size * 0.8;
  const value = { size, weight: 600, fill: theme.ink } as const;
  const shown = measure.width(mark.shown, size, value.weight);
  const label = fitted(
    measure,
    [title, mark.label].filter((part) => part !== '').join(' · '),
    width - shown - gap,
    { size, weight: 400, fill: theme.ink },
    height > size * 3.2 ? { lines: 2, least: size * 0.75 } : { lines: 1, least: size * 0.6 },
  );
  const detail = fitted(
    measure,
    mark.detail ?? '',
    width,
    { size: size * 0.85, weight: 400, fill: theme.muted },
    { lines: 1, least: size * 0.5 },
  );
  const thickness = size * 0.5;
  const line = Math.max(size * 1.38, label.height);
  const top = y + Math.max(2, (height - line - thickness - detail.height) / 2);
  const under = top + line;
  return [
    ...(isFirst ? drawRule(pen, title, { x, y, width }) : []),
    ...placed(label, x, top),
    {
      ...value,
      shape: 'text',
      x: x + width,
      y: under - size * 0.36,
      anchor: 'end',
      fill: mark.value === null ? theme.muted : theme.ink,
      text: mark.shown,
    },
    drawBar(pen, mark, size, {
      x,
      y: under,
      width: ((mark.value ?? 0) / largest) * width,
      height: thickness,
    }),
    ...placed(detail, x, under + thickness + 2),
  ];
}

/** A line above a group that has a title. */
const drawRule = (
  { theme }: Pen,
  title: string,
  { width, x, y }: Pick<Box, 'x' | 'y' | 'width'>,
): readonly Shape[] =>
  title === ''
    ? []
    : [{ shape: 'line', from: [x, y], to: [x + width, y], stroke: theme.line, width: 1 }];

/** A bar, or an open circle where no source gives the value. */
function drawBar({ theme }: Pen, mark: Mark, size: number, box: Box): Shape {
  if (mark.value !== null) {
    const radius = Math.min(3, box.width / 2);
    return { shape: 'rect', ...box, radius, fill: theme.hues[mark.hue], of: mark };
  }
  return {
    shape: 'circle',
    x: box.x + size * 0.3,
    y: box.y + box.height / 2,
    radius: size * 0.24,
    fill: theme.background,
    stroke: theme.muted,
    of: mark,
  };
}
