import { type Hue, isolate, type Picture } from '@us-morocco-security/answers';
import type { Format } from './format.ts';
import type { Measure } from './measure.ts';
import type { Box, Shape, Text } from './shapes.ts';
import { centred, fitted, paragraph, placed } from './text.ts';
import type { Theme } from './theme.ts';

/** What a drawing is made with. */
export interface Pen {
  readonly measure: Measure;
  readonly theme: Theme;
  readonly format: Format;
}

/** A picture without its drawing, and the room that is left for it. */
export interface Frame {
  readonly shapes: readonly Shape[];
  readonly room: Box;
}

/** The background, title and legend above, caveats, source and edition below. */
export function frame(pen: Pen, picture: Picture, address: string | undefined): Frame {
  const { format, theme } = pen;
  const { height, inset, margin, width } = format;
  const inner = { x: margin, y: inset, width: width - 2 * margin, height: height - 2 * inset };
  const head = drawHead(pen, picture, inner);
  const foot = drawFoot(pen, picture, inner, address);
  return {
    shapes: [
      { shape: 'rect', x: 0, y: 0, width, height, fill: theme.background },
      ...head.shapes,
      ...foot.shapes,
    ],
    room: { x: inner.x, y: head.end, width: inner.width, height: foot.begin - head.end },
  };
}

function drawHead(
  pen: Pen,
  picture: Picture,
  inner: Box,
): { readonly shapes: readonly Shape[]; readonly end: number } {
  const { format, measure, theme } = pen;
  const { legend, subtitle, title } = picture;
  if (picture.type === 'card') return { shapes: [], end: inner.y };
  const accent: Shape = {
    shape: 'rect',
    x: inner.x,
    y: inner.y,
    width: format.title * 1.6,
    height: 6,
    radius: 3,
    fill: theme.hues.first,
  };
  const titled = fitted(
    measure,
    title,
    inner.width,
    { size: format.title, weight: 600, fill: theme.ink },
    { lines: 2, least: format.body },
  );
  const under = paragraph(measure, subtitle, inner.width, {
    size: format.body,
    weight: 400,
    fill: theme.muted,
  });
  const top = inner.y + 6 + format.body * 0.5;
  const keys = legendKeys(picture);
  const legendTop = top + titled.height + under.height + format.body * 0.3;
  const drawn = drawLegend(pen, keys, { ...inner, y: legendTop });
  return {
    shapes: [
      accent,
      ...placed(titled, inner.x, top),
      ...placed(under, inner.x, top + titled.height),
      ...drawn.shapes,
    ],
    end: drawn.end + format.body * (legend.length === 0 ? 0.6 : 0.8),
  };
}

/** A key of the legend: a colour, or the sign for a year without a value. */
type Key =
  | { readonly label: string; readonly hue: Hue }
  | { readonly label: string; readonly sign: Sign };

export type Sign = 'gap' | 'uncounted' | 'cancelled' | 'planned' | 'disputed';

function legendKeys(picture: Picture): readonly Key[] {
  const signs =
    picture.type === 'columns'
      ? picture.signs.flatMap(({ label, state }) =>
          state === 'value' ? [] : [{ label, sign: state }],
        )
      : [];
  const uncounted =
    picture.type === 'life' &&
    picture.rows.some(({ marks }) => marks.some(({ value }) => value === null))
      ? [{ label: picture.uncounted, sign: 'uncounted' } as const]
      : [];
  return [...picture.legend, ...signs, ...uncounted];
}

function drawLegend(
  { format, measure, theme }: Pen,
  keys: readonly Key[],
  { width, x, y }: Box,
): { readonly shapes: readonly Shape[]; readonly end: number } {
  const size = format.small * 1.08;
  const swatch = size * 0.8;
  const shapes: Shape[] = [];
  let left = x;
  let top = y;
  for (const key of keys) {
    const length = swatch + size * 0.5 + measure.width(key.label, size, 400);
    if (left > x && left + length > x + width) {
      left = x;
      top += size * 1.6;
    }
    const middle = top + size * 0.7;
    shapes.push(
      ...('hue' in key
        ? [
            {
              shape: 'rect',
              x: left,
              y: middle - swatch / 2,
              width: swatch,
              height: swatch,
              radius: 3,
              fill: theme.hues[key.hue],
            } as const,
          ]
        : drawSign(key.sign, left + swatch / 2, middle, swatch * 0.4, theme)),
      {
        shape: 'text',
        x: left + swatch + size * 0.5,
        y: centred(middle, size),
        anchor: 'start',
        size,
        weight: 400,
        fill: theme.ink,
        text: key.label,
      },
    );
    left += length + size * 1.4;
  }
  return { shapes, end: keys.length === 0 ? top : top + size * 1.5 };
}

/** The sign for a year without a value, around a point. */
export function drawSign(
  sign: Sign,
  x: number,
  y: number,
  radius: number,
  theme: Theme,
): readonly Exclude<Shape, Text>[] {
  const stroke = theme.muted;
  switch (sign) {
    case 'gap':
      return [
        { shape: 'line', from: [x - radius * 0.5, y], to: [x + radius * 0.5, y], stroke, width: 2 },
      ];
    case 'uncounted':
      return [{ shape: 'circle', x, y, radius, fill: theme.background, stroke }];
    case 'cancelled':
      return [
        {
          shape: 'line',
          from: [x - radius, y - radius],
          to: [x + radius, y + radius],
          stroke,
          width: 2.5,
        },
        {
          shape: 'line',
          from: [x - radius, y + radius],
          to: [x + radius, y - radius],
          stroke,
          width: 2.5,
        },
      ];
    case 'planned':
      return [
        {
          shape: 'rect',
          x: x - radius,
          y: y - radius,
          width: 2 * radius,
          height: 2 * radius,
          fill: theme.background,
          stroke,
        },
      ];
    case 'disputed':
      return [
        {
          shape: 'line',
          from: [x - radius, y - radius / 2],
          to: [x + radius, y - radius / 2],
          stroke,
          width: 2.5,
        },
        {
          shape: 'line',
          from: [x - radius, y + radius / 2],
          to: [x + radius, y + radius / 2],
          stroke,
          width: 2.5,
        },
      ];
    default:
      return sign satisfies never;
  }
}

const PROTOCOL = /^https?:\/\//;

function drawFoot(
  { format, measure, theme }: Pen,
  { caveats, edition, source }: Picture,
  inner: Box,
  address: string | undefined,
): { readonly shapes: readonly Shape[]; readonly begin: number } {
  const style = { size: format.small, weight: 400, fill: theme.muted } as const;
  const gap = format.small * 0.5;
  const width = (text: string) => measure.width(text, style.size, style.weight);
  const read = address?.replace(PROTOCOL, '').replace(/\/$/, '') ?? '';
  const isMarked = read !== '' && width(read) <= inner.width;
  const marked = isMarked ? `${edition} · ${isolate(read)}` : edition;
  const isOneLine = width(source) + width(marked) + format.small * 2 <= inner.width;
  const sourceLines = paragraph(measure, source, inner.width, style);
  const editionLines = paragraph(measure, marked, inner.width, style);
  const notes = caveats.map((caveat) =>
    paragraph(measure, caveat, inner.width, { ...style, fill: theme.ink }),
  );
  const bottom = inner.y + inner.height;
  const editionTop = bottom - editionLines.height;
  const sourceTop = isOneLine ? editionTop : editionTop - sourceLines.height;
  const rule = sourceTop - gap;
  const notesTop = rule - gap - notes.reduce((sum, { height }) => sum + height, 0);
  const noteShapes = notes.flatMap((note, index) =>
    placed(
      note,
      inner.x,
      notesTop + notes.slice(0, index).reduce((sum, { height }) => sum + height, 0),
    ),
  );
  return {
    shapes: [
      ...noteShapes,
      {
        shape: 'line',
        from: [inner.x, rule],
        to: [inner.x + inner.width, rule],
        stroke: theme.line,
        width: 1.5,
      },
      ...placed(sourceLines, inner.x, sourceTop),
      ...(isOneLine
        ? placed(editionLines, inner.x + inner.width, editionTop, 'end')
        : placed(editionLines, inner.x, editionTop)),
    ],
    begin: (notes.length === 0 ? rule : notesTop) - format.small * 0.6,
  };
}
