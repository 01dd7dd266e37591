import type { FiguresPicture, Mark } from '@us-morocco-security/answers';
import type { Pen } from './frame.ts';
import type { Box, Shape } from './shapes.ts';
import { fitted, placed } from './text.ts';

/** Figures in panels of their own, so that nobody compares their lengths. */
export function drawFigures(pen: Pen, { panels }: FiguresPicture, room: Box): readonly Shape[] {
  const { format } = pen;
  const ratio = format.height / format.width;
  const across = ratio < 0.8 ? 3 : ratio < 1.5 ? 2 : 1;
  const down = Math.ceil(panels.length / across);
  const gap = format.body * 0.8;
  const width = (room.width - gap * (across - 1)) / across;
  const height = (room.height - gap * (down - 1)) / down;
  return panels.flatMap((mark, index) =>
    drawFigure(pen, mark, {
      x: room.x + (index % across) * (width + gap),
      y: room.y + Math.floor(index / across) * (height + gap),
      width,
      height,
    }),
  );
}

function drawFigure({ format, measure, theme }: Pen, mark: Mark, box: Box): readonly Shape[] {
  const padding = format.body;
  const width = box.width - 2 * padding;
  const text = (words: string, size: number, weight: 400 | 600, fill: string, lines: number) =>
    fitted(measure, words, width, { size, weight, fill }, { lines, least: format.small * 0.9 });
  const label = text(mark.label, format.body, 600, theme.muted, 2);
  const figure = text(mark.shown, format.title * 1.05, 600, theme.ink, 1);
  const detail = text(mark.detail ?? '', format.body, 400, theme.ink, 3);
  const top = box.y + (box.height - label.height - figure.height - detail.height) / 2;
  return [
    { shape: 'rect', ...box, radius: 12, fill: theme.surface, of: mark },
    {
      shape: 'rect',
      x: box.x,
      y: box.y + padding,
      width: 5,
      height: box.height - 2 * padding,
      radius: 2.5,
      fill: theme.hues.first,
    },
    ...placed(label, box.x + padding, top),
    ...placed(figure, box.x + padding, top + label.height),
    ...placed(detail, box.x + padding, top + label.height + figure.height),
  ];
}
