import type { TimelinePicture } from '@us-morocco-security/answers';
import { scaleLinear } from 'd3-scale';
import type { Pen } from './frame.ts';
import type { Box, Shape } from './shapes.ts';
import { centred, fitted, placed } from './text.ts';
import type { Theme } from './theme.ts';
import { yearMark } from './year-mark.ts';

/** Topics as rows along the years; every record is one block of its year. Above, the events that readers look for. */
export function drawTimeline(pen: Pen, picture: TimelinePicture, room: Box): readonly Shape[] {
  const { format, measure, theme } = pen;
  const { first, last, milestones, rows } = picture;
  const size = format.small * 1.1;
  const heads = rows.map(({ label }) =>
    fitted(
      measure,
      label,
      room.width * 0.24,
      { size, weight: 600, fill: theme.ink },
      { lines: 1, least: format.small * 0.8 },
    ),
  );
  const headWidth =
    Math.max(
      ...heads.flatMap(({ lines, style }) =>
        lines.map((line) => measure.width(line, style.size, 600)),
      ),
    ) + size;
  const plot = { x: room.x + headWidth, width: room.width - headWidth };
  const scale = scaleLinear([first, last + 1], [plot.x, plot.x + plot.width]);
  const slot = scale(first + 1) - scale(first);
  const above = drawMilestones(pen, milestones, (year) => scale(year + 0.5), room);
  const axis = format.small * 1.8;
  const top = above.end;
  const bottom = room.y + room.height - axis;
  const tallest = rows.map(({ marks }) =>
    Math.max(...marks.map(({ year }) => marks.filter((mark) => mark.year === year).length)),
  );
  const least = size * 1.3;
  const between = 2;
  const unit = unitHeight(tallest, bottom - top - rows.length * between, least, slot);
  const heights = tallest.map((count) => Math.max(count * unit, least) + between);
  const spare =
    Math.max(0, bottom - top - heights.reduce((sum, height) => sum + height, 0)) / rows.length;
  const ends = heights.map(
    (_, index) =>
      top + heights.slice(0, index + 1).reduce((sum, height) => sum + height + spare, 0),
  );
  return [
    ...yearLines(pen, scale, first, last, top, bottom),
    ...milestones.map(
      ({ year }): Shape => ({
        shape: 'line',
        from: [scale(year + 0.5), above.flags],
        to: [scale(year + 0.5), bottom],
        stroke: theme.muted,
        width: 1,
        isDashed: true,
      }),
    ),
    ...above.shapes,
    ...rows.flatMap(({ hue, marks }, index): readonly Shape[] => {
      const base = ends[index] ?? bottom;
      const head = heads[index];
      return [
        {
          shape: 'line',
          from: [room.x, base],
          to: [room.x + room.width, base],
          stroke: theme.line,
          width: 1,
        },
        ...(head === undefined ? [] : placed(head, room.x, base - head.height - 1)),
        ...marks.map((mark): Shape => {
          const below = marks.filter(({ year }) => year === mark.year).indexOf(mark);
          return {
            shape: 'rect',
            x: scale(mark.year) + slot * 0.08,
            y: base - (below + 1) * unit,
            width: slot * 0.84,
            height: Math.max(1, unit - Math.min(1.5, unit * 0.25)),
            fill: theme.hues[hue],
            of: mark,
          };
        }),
      ];
    }),
  ];
}

/** The tallest block with which all rows fit, at most as tall as wide. */
function unitHeight(tallest: readonly number[], room: number, least: number, slot: number): number {
  let unit = Math.max(slot, 8);
  while (unit > 1 && tallest.reduce((sum, count) => sum + Math.max(count * unit, least), 0) > room)
    unit -= 0.25;
  return unit;
}

function yearLines(
  { format, theme }: Pen,
  scale: (year: number) => number,
  first: number,
  last: number,
  top: number,
  bottom: number,
): readonly Shape[] {
  const decades = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % 10 === 0,
  );
  return decades.flatMap((year) =>
    yearMark(
      { format, theme },
      {
        year,
        x: scale(year),
        top,
        bottom,
        anchor: year === first ? 'start' : 'middle',
      },
    ),
  );
}

/** Events in a list above the rows, each by the number that marks its year. */
function drawMilestones(
  { format, measure, theme }: Pen,
  milestones: TimelinePicture['milestones'],
  at: (year: number) => number,
  room: Box,
): { readonly shapes: readonly Shape[]; readonly flags: number; readonly end: number } {
  const size = format.small;
  const radius = size * 0.62;
  const line = size * 1.7;
  let left = room.x;
  let top = room.y;
  const listed = milestones.flatMap(({ text, year }, index): readonly Shape[] => {
    const label = text.includes(String(year)) ? text : `${text} (${year})`;
    const length = 2 * radius + size * 0.5 + measure.width(label, size, 400);
    if (left > room.x && left + length > room.x + room.width) {
      left = room.x;
      top += line;
    }
    const [x, y] = [left, top + line / 2];
    left += length + size * 1.4;
    return [
      ...drawFlag(index + 1, x + radius, y, size, theme),
      {
        shape: 'text',
        x: x + 2 * radius + size * 0.5,
        y: centred(y, size),
        anchor: 'start',
        size,
        weight: 400,
        fill: theme.ink,
        text: label,
      },
    ];
  });
  const flags = top + line * 1.7;
  return {
    shapes: [
      ...listed,
      ...milestones.flatMap(({ year }, index) => drawFlag(index + 1, at(year), flags, size, theme)),
    ],
    flags: flags + radius,
    end: flags + radius + size * 0.4,
  };
}

/** The number of an event, on a round flag. */
function drawFlag(
  place: number,
  x: number,
  y: number,
  size: number,
  { background, ink }: Theme,
): readonly Shape[] {
  return [
    { shape: 'circle', x, y, radius: size * 0.62, fill: ink },
    {
      shape: 'text',
      x,
      y: centred(y, size * 0.85),
      anchor: 'middle',
      size: size * 0.85,
      weight: 600,
      fill: background,
      text: String(place),
    },
  ];
}
