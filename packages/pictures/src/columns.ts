import { axisLabel, type ColumnsPicture, type Panel } from '@us-morocco-security/answers';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { drawYears } from './column-years.ts';
import type { Pen } from './frame.ts';
import type { Box, Shape } from './shapes.ts';
import { centred, fitted, type Paragraph, placed } from './text.ts';

/** Panels of columns by year, each on a scale of its own from zero, over the same years. */
export function drawColumns(pen: Pen, picture: ColumnsPicture, room: Box): readonly Shape[] {
  const { panels } = picture;
  const across = panels.length > 2 && pen.format.height <= pen.format.width ? 2 : 1;
  const down = Math.ceil(panels.length / across);
  const gap = { x: pen.format.body * 2, y: pen.format.body * 0.7 };
  const width = (room.width - gap.x * (across - 1)) / across;
  const height = (room.height - gap.y * (down - 1)) / down;
  const titles = panels.map((panel) => titleOf(pen, panel, picture, width));
  const titleHeight = Math.max(...titles.map((title) => title.height));
  return panels.flatMap((panel, index) => {
    const x = room.x + (index % across) * (width + gap.x);
    const y = room.y + Math.floor(index / across) * (height + gap.y);
    const title = titles[index];
    return [
      ...(title === undefined ? [] : placed(title, x, y)),
      ...drawPanel(pen, panel, picture, {
        x,
        y: y + titleHeight,
        width,
        height: height - titleHeight,
      }),
    ];
  });
}

/** The title of a panel; a panel alone whose title is that of the picture needs none. */
function titleOf(
  { format, measure, theme }: Pen,
  { title }: Panel,
  { panels, subtitle }: ColumnsPicture,
  width: number,
): Paragraph {
  const isAlone = panels.length === 1 && title === subtitle;
  return fitted(
    measure,
    isAlone ? '' : title,
    width,
    { size: format.body, weight: 600, fill: theme.ink },
    { lines: 1, least: format.small * 0.95 },
  );
}

/** About how many ticks an axis has, the most that have room. */
const TICKS = [3, 2, 1] as const;
/** From tick to tick, by the size of their labels. */
const TICK_SPACING = 1.4;

/** A scale from zero whose ticks have room beside each other. */
function scaleWithTicks(largest: number, height: number, size: number) {
  const scales = TICKS.map((count) => {
    const values = scaleLinear([0, largest], [0, 1]).nice(count);
    return { values, ticks: values.ticks(count) };
  });
  const fits = ({ ticks }: (typeof scales)[number]) =>
    height / Math.max(1, ticks.length - 1) >= size * TICK_SPACING;
  return scales.find(fits) ?? scales.at(-1) ?? { values: scaleLinear(), ticks: [] };
}

function drawPanel(pen: Pen, panel: Panel, picture: ColumnsPicture, box: Box): readonly Shape[] {
  const { format, measure } = pen;
  const { first, language, last } = picture;
  const size = format.small;
  const largest = Math.max(...panel.marks.map(({ value }) => value ?? 0), 1);
  const height = box.height - size * 3.4;
  const { values, ticks: steps } = scaleWithTicks(largest, height, size);
  const ticks = steps.map((value) => ({ value, label: axisLabel(value, panel.unit, language) }));
  const axis = Math.max(...ticks.map(({ label }) => measure.width(label, size, 400))) + size * 0.7;
  const plot = {
    x: box.x + axis,
    y: box.y + size * 1.5,
    width: box.width - axis,
    height,
  };
  const base = plot.y + plot.height;
  const scale = values.copy().range([base, plot.y]);
  const slot = plot.width / (last - first + 1);
  return [
    ...drawTicks(pen, ticks, scale, plot),
    ...yearLabels(pen, { first, last, slot }, { ...plot, y: base }),
    ...drawYears(pen, panel, { first, slot, base, left: plot.x, language, scale }),
  ];
}

const drawTicks = (
  { format: { small: size }, theme }: Pen,
  ticks: readonly { readonly value: number; readonly label: string }[],
  scale: ScaleLinear<number, number>,
  { width, x }: Box,
): readonly Shape[] =>
  ticks.flatMap(({ label, value }): readonly Shape[] => [
    {
      shape: 'line',
      from: [x, scale(value)],
      to: [x + width, scale(value)],
      stroke: theme.line,
      width: value === 0 ? 2 : 1,
    },
    {
      shape: 'text',
      x: x - size * 0.5,
      y: centred(scale(value), size),
      anchor: 'end',
      size,
      weight: 400,
      fill: theme.muted,
      text: label,
    },
  ]);

/** Every year, or as many as there is room for: round years where that is one in five. */
function yearLabels(
  { format: { small: size }, measure, theme }: Pen,
  { first, last, slot }: { readonly first: number; readonly last: number; readonly slot: number },
  { x, y }: Pick<Box, 'x' | 'y'>,
): readonly Shape[] {
  const needed = measure.width('0000', size, 400) + size * 0.5;
  const step = [1, 2, 5, 10].find((every) => every * slot >= needed) ?? 10;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years
    .filter((year) => (step < 5 ? (year - first) % step === 0 : year % step === 0))
    .map((year) => ({
      shape: 'text',
      x: x + (year - first + 0.5) * slot,
      y: y + size * 1.35,
      anchor: 'middle',
      size,
      weight: 400,
      fill: theme.muted,
      text: String(year),
    }));
}
