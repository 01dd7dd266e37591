import type { Pen } from './frame.ts';
import type { Anchor, Shape } from './shapes.ts';

interface YearPlace {
  readonly year: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly anchor?: Anchor;
}

/** A year along the foot of a picture: a line through the drawing, and its number below. */
export function yearMark(
  { format, theme }: Pick<Pen, 'format' | 'theme'>,
  { anchor = 'middle', bottom, top, x, year }: YearPlace,
): readonly Shape[] {
  const size = format.small;
  return [
    { shape: 'line', from: [x, top], to: [x, bottom], stroke: theme.line, width: 1 },
    {
      shape: 'text',
      x,
      y: bottom + size * 1.3,
      anchor,
      size,
      weight: 400,
      fill: theme.muted,
      text: String(year),
    },
  ];
}
