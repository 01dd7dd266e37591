import type { CardPicture, Station } from '@us-morocco-security/answers';
import type { Pen } from './frame.ts';
import type { Box, Shape } from './shapes.ts';
import { centred, fitted, type Paragraph, paragraph, placed } from './text.ts';

const SCALES = [1.3, 1.2, 1.1, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64] as const;

/** How much of its room a card may take, so that its parts stay apart. */
const FULLEST = 0.95;

/** One thing: its figure with what it measures, what is said of it, and how far it came. */
export function drawCard(pen: Pen, picture: CardPicture, room: Box): readonly Shape[] {
  const [largest, ...smaller] = SCALES.map((scale) => layOut(pen, picture, room, scale));
  const chosen =
    [largest, ...smaller].find(
      (card) => card !== undefined && card.height <= room.height * FULLEST,
    ) ?? smaller.at(-1);
  return chosen?.draw() ?? [];
}

interface Laid {
  readonly height: number;
  draw(): readonly Shape[];
}

/** A paragraph of the card with the room above it. */
interface Part {
  readonly paragraph: Paragraph;
  readonly above: number;
}

function layOut(pen: Pen, picture: CardPicture, room: Box, scale: number): Laid {
  const { format, measure, theme } = pen;
  const { eyebrow, figure, hue, lines, measure: measured, rail, subtitle, title } = picture;
  const body = format.body * 1.12 * scale;
  const quiet = { size: body, weight: 400, fill: theme.muted } as const;
  const eyebrowSize = format.small * 1.1;
  const chip = { height: eyebrowSize * 1.9, text: eyebrow };
  const parts: readonly Part[] = [
    part(
      fitted(
        measure,
        title,
        room.width,
        { size: format.title * 1.12 * scale, weight: 600, fill: theme.ink },
        { lines: 3, least: body },
      ),
      body * 0.5,
    ),
    part(paragraph(measure, subtitle, room.width, quiet), 0),
    part(
      fitted(
        measure,
        figure ?? '',
        room.width,
        { size: format.title * 1.75 * scale, weight: 600, fill: theme.ink },
        { lines: 1, least: format.title },
      ),
      body * 0.4,
    ),
    part(paragraph(measure, measured ?? '', room.width, quiet), 0),
    ...lines.map((line) =>
      part(paragraph(measure, line, room.width, { ...quiet, fill: theme.ink }), body * 0.45),
    ),
  ].filter(({ paragraph: { height } }) => height > 0);
  const railRoom = rail.length === 0 ? 0 : railHeight(pen, rail, room.width) + body * 0.6;
  const above = chip.height + parts.reduce((sum, one) => sum + one.above + one.paragraph.height, 0);
  return {
    height: above + railRoom,
    draw: () => {
      const spare = Math.max(0, room.height - above - railRoom);
      const stretch = Math.min(spare / (parts.length + 1), body * 0.7);
      let y = room.y + chip.height;
      const texts = parts.flatMap(({ above: gap, paragraph: one }) => {
        y += gap + stretch;
        const shapes = placed(one, room.x, y);
        y += one.height;
        return shapes;
      });
      return [
        ...drawChip(pen, chip.text, eyebrowSize, hue, room),
        ...texts,
        ...drawRail(pen, rail, { ...room, y: room.y + room.height - railRoom + body * 0.6 }),
      ];
    },
  };
}

const part = (text: Paragraph, above: number): Part => ({ paragraph: text, above });

/** What kind of thing it is: a dot in its colour, and the word. */
function drawChip(
  { measure, theme }: Pen,
  text: string,
  size: number,
  hue: CardPicture['hue'],
  { x, y }: Box,
): readonly Shape[] {
  const height = size * 1.9;
  const width = size * 2.3 + measure.width(text, size, 600);
  return [
    { shape: 'rect', x, y, width, height, radius: height / 2, fill: theme.surface },
    { shape: 'circle', x: x + size, y: y + height / 2, radius: size * 0.36, fill: theme.hues[hue] },
    {
      shape: 'text',
      x: x + size * 1.65,
      y: centred(y + height / 2, size),
      anchor: 'start',
      size,
      weight: 600,
      fill: theme.ink,
      text,
    },
  ];
}

const stationSize = ({ format }: Pen): number => format.small * 1.08;

function stationLabels(pen: Pen, rail: readonly Station[], width: number): readonly Paragraph[] {
  const { format, measure, theme } = pen;
  return rail.map(({ isReached, label }) =>
    fitted(
      measure,
      label,
      width / rail.length - format.small,
      {
        size: stationSize(pen),
        weight: isReached ? 600 : 400,
        fill: isReached ? theme.ink : theme.muted,
      },
      { lines: 2, least: format.small * 0.85 },
    ),
  );
}

function railHeight(pen: Pen, rail: readonly Station[], width: number): number {
  const labels = stationLabels(pen, rail, width);
  return stationSize(pen) * 2.9 + Math.max(...labels.map(({ height }) => height));
}

/** The stages one after another: reached ones filled, with their year; others open. */
function drawRail(pen: Pen, rail: readonly Station[], { width, x, y }: Box): readonly Shape[] {
  if (rail.length === 0) return [];
  const { theme } = pen;
  const size = stationSize(pen);
  const slot = width / rail.length;
  const radius = size * 0.5;
  const labels = stationLabels(pen, rail, width);
  const middle = y + radius + 3;
  return rail.flatMap((station, index): readonly Shape[] => {
    const left = x + index * slot;
    const next = rail[index + 1];
    const label = labels[index];
    const hue = theme.hues[station.stage];
    return [
      ...(next === undefined
        ? []
        : [
            drawTrack(pen, station.isReached && next.isReached, middle, [
              left + 2 * radius + 8,
              left + slot - 8,
            ]),
          ]),
      {
        shape: 'circle',
        x: left + radius,
        y: middle,
        radius,
        fill: station.isReached ? hue : theme.background,
        stroke: station.isReached ? hue : theme.muted,
      },
      ...(label === undefined ? [] : placed(label, left, middle + radius + size * 0.35)),
      ...drawTime(pen, station, left, middle + radius + size * 1.25 + (label?.height ?? 0)),
    ];
  });
}

/** The way between two stations: whole where both are reached. */
const drawTrack = (
  { theme }: Pen,
  isWhole: boolean,
  y: number,
  [from, to]: readonly [from: number, to: number],
): Shape => ({
  shape: 'line',
  from: [from, y],
  to: [to, y],
  stroke: isWhole ? theme.muted : theme.line,
  width: 3,
  isDashed: !isWhole,
});

const drawTime = (pen: Pen, { time }: Station, x: number, y: number): readonly Shape[] =>
  time === null
    ? []
    : [
        {
          shape: 'text',
          x,
          y,
          anchor: 'start',
          size: stationSize(pen),
          weight: 400,
          fill: pen.theme.muted,
          text: time,
        },
      ];
