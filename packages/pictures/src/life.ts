import type { DatedMark, LifePicture } from '@us-morocco-security/answers';
import { scaleLinear } from 'd3-scale';
import type { Pen } from './frame.ts';
import type { Box, Shape } from './shapes.ts';
import { centred, fitted, placed } from './text.ts';
import { yearMark } from './year-mark.ts';

/** A mark with its place along the years and the lane of its row in which it meets no other. */
interface Placed {
  readonly mark: DatedMark;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly isLabelBefore: boolean;
}

/** Stages as rows along the years: each record is a mark with its number; a stage not on record has an empty row. */
export function drawLife(pen: Pen, { empty, rows }: LifePicture, room: Box): readonly Shape[] {
  const { format, measure, theme } = pen;
  const marks = rows.flatMap((row) => row.marks);
  const first = Math.min(...marks.map(({ from }) => yearOf(from)));
  const last = Math.max(...marks.map(({ to }) => yearOf(to))) + 1;
  const size = format.body;
  const heads = rows.map(({ label }) =>
    fitted(
      measure,
      label,
      room.width * 0.24,
      { size, weight: 600, fill: theme.ink },
      { lines: 2, least: format.small },
    ),
  );
  const headWidth =
    Math.max(
      ...heads.flatMap(({ lines, style }) =>
        lines.map((line) => measure.width(line, style.size, 600)),
      ),
    ) +
    size * 1.4;
  const left = room.x + headWidth;
  const scale = scaleLinear(
    [first, Math.max(last, first + 2)],
    [left + size, room.x + room.width - size],
  );
  const axis = format.small * 2;
  const laid = rows.map((row) =>
    placeMarks(pen, row.marks, (day) => scale(inYears(day)), left, room.x + room.width),
  );
  const lanes = laid.map((places) => Math.max(1, ...places.map(({ lane }) => lane + 1)));
  const laneHeight = Math.min(
    (room.height - axis) / lanes.reduce((sum, count) => sum + count + PADDING, 0),
    size * 2.6,
  );
  const bottom = room.y + laneHeight * lanes.reduce((sum, count) => sum + count + PADDING, 0);
  return [
    ...years(pen, scale, first, last, room.y, bottom),
    ...rows.flatMap((row, index) => {
      const above = lanes.slice(0, index).reduce((sum, count) => sum + count + PADDING, 0);
      const top = room.y + above * laneHeight;
      const height = ((lanes[index] ?? 1) + PADDING) * laneHeight;
      const head = heads[index];
      return [
        {
          shape: 'line',
          from: [room.x, top],
          to: [room.x + room.width, top],
          stroke: theme.line,
          width: 1,
        } as const,
        {
          shape: 'rect',
          x: room.x,
          y: top + height / 2 - size * 0.55,
          width: size * 0.36,
          height: size * 1.1,
          radius: 3,
          fill: theme.hues[row.hue],
        } as const,
        ...(head === undefined
          ? []
          : placed(head, room.x + size * 0.8, top + height / 2 - head.height / 2)),
        ...(row.marks.length === 0
          ? drawEmpty(pen, empty, left, room.x + room.width, top + height / 2)
          : (laid[index] ?? []).flatMap((place) =>
              drawMark(pen, place, top + (place.lane + 0.5 + PADDING / 2) * laneHeight, laneHeight),
            )),
      ];
    }),
  ];
}

/** Lanes of room above and below the marks of a row, together. */
const PADDING = 0.5;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** A day as a number of years: the middle of 2019 is 2019.5. */
function inYears(day: string): number {
  const start = Date.UTC(yearOf(day), 0, 1);
  return yearOf(day) + (Date.parse(`${day}T00:00:00Z`) - start) / (366 * 86_400_000);
}

const radiusOf = ({ format }: Pen): number => format.small * 0.45;

const labelOf = ({ shown, value }: DatedMark): string => (value === null ? '' : shown);

/** Puts each mark into the first lane where neither it nor its label meets another. */
function placeMarks(
  pen: Pen,
  marks: readonly DatedMark[],
  at: (day: string) => number,
  left: number,
  right: number,
): readonly Placed[] {
  const { format, measure } = pen;
  const radius = radiusOf(pen);
  const gap = format.small * 0.6;
  const taken: (readonly [number, number])[][] = [];
  return marks.map((mark) => {
    const [from, to] = [at(mark.from), at(mark.to)];
    const label = labelOf(mark) === '' ? 0 : measure.width(labelOf(mark), format.small, 400) + gap;
    const isLabelBefore = to + radius + label > right && from - radius - label >= left;
    const span = isLabelBefore
      ? ([from - radius - label, to + radius] as const)
      : ([from - radius, to + radius + label] as const);
    let lane = 0;
    while ((taken[lane] ?? []).some(([begin, end]) => span[0] < end + gap && span[1] > begin - gap))
      lane += 1;
    taken[lane] = [...(taken[lane] ?? []), span];
    return { mark, from, to, lane, isLabelBefore };
  });
}

function drawMark(
  pen: Pen,
  { from, isLabelBefore, mark, to }: Placed,
  y: number,
  laneHeight: number,
): readonly Shape[] {
  const { format, theme } = pen;
  const hue = theme.hues[mark.hue];
  const radius = radiusOf(pen);
  const size = Math.min(format.small, laneHeight * 0.8);
  const gap = format.small * 0.5;
  const isSpan = to - from > radius * 4;
  const centre = isSpan ? from : (from + to) / 2;
  return [
    ...(isSpan
      ? [{ shape: 'line', from: [from, y], to: [to, y], stroke: hue, width: radius } as const]
      : []),
    {
      shape: 'circle',
      x: centre,
      y,
      radius,
      fill: mark.value === null ? theme.background : hue,
      stroke: hue,
      of: mark,
    },
    ...drawLabel(pen, mark, y, size, {
      x: isLabelBefore
        ? (isSpan ? from : centre) - radius - gap
        : (isSpan ? to : centre) + radius + gap,
      anchor: isLabelBefore ? 'end' : 'start',
    }),
  ];
}

/** The number of a mark, on the background: the lines of the years do not cross it. */
function drawLabel(
  { measure, theme }: Pen,
  mark: DatedMark,
  y: number,
  size: number,
  { anchor, x }: { readonly anchor: 'start' | 'end'; readonly x: number },
): readonly Shape[] {
  const text = labelOf(mark);
  if (text === '') return [];
  const width = measure.width(text, size, 400);
  return [
    {
      shape: 'rect',
      x: (anchor === 'end' ? x - width : x) - 3,
      y: y - size * 0.65,
      width: width + 6,
      height: size * 1.3,
      fill: theme.background,
    },
    {
      shape: 'text',
      x,
      y: centred(y, size),
      anchor,
      size,
      weight: 400,
      fill: theme.ink,
      text,
    },
  ];
}

function drawEmpty(
  { format, measure, theme }: Pen,
  text: string,
  left: number,
  right: number,
  y: number,
): readonly Shape[] {
  const size = format.small;
  const width = measure.width(text, size, 400) + size * 2;
  return [
    {
      shape: 'rect',
      x: left + size * 0.7,
      y: y - size * 0.65,
      width: width - size,
      height: size * 1.3,
      fill: theme.background,
    },
    {
      shape: 'text',
      x: left + size,
      y: centred(y, size),
      anchor: 'start',
      size,
      weight: 400,
      fill: theme.muted,
      text,
    },
    {
      shape: 'line',
      from: [left + width, y],
      to: [right, y],
      stroke: theme.line,
      width: 2,
      isDashed: true,
    },
  ];
}

function years(
  { format, measure, theme }: Pen,
  scale: (year: number) => number,
  first: number,
  last: number,
  top: number,
  bottom: number,
): readonly Shape[] {
  const size = format.small;
  const needed = measure.width('0000', size, 400) + size;
  const slot = scale(first + 1) - scale(first);
  const step = [1, 2, 5, 10].find((every) => every * slot >= needed) ?? 20;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all
    .filter((year) => (step === 1 ? true : year % step === 0))
    .flatMap((year) => yearMark({ format, theme }, { year, x: scale(year), top, bottom }));
}
