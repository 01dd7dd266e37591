import { type Picture, pictureText } from '@us-morocco-security/answers';
import { drawBars } from './bars.ts';
import { drawCard } from './card.ts';
import { drawColumns } from './columns.ts';
import { drawFigures } from './figures.ts';
import { type FormatName, formats } from './format.ts';
import { frame, type Pen } from './frame.ts';
import { drawLife } from './life.ts';
import type { Measure } from './measure.ts';
import type { Box, Shape } from './shapes.ts';
import { writeSvg } from './svg.ts';
import { type ThemeName, themes } from './theme.ts';
import { drawTimeline } from './timeline.ts';

/** How a picture is drawn. */
export interface Drawing {
  readonly theme: ThemeName;
  readonly format: FormatName;
  /** Where the picture, or what it shows, can be read on the web; printed in its foot. */
  readonly address?: string;
}

const MOST_DESCRIBED = 1024;

/** A picture as SVG, each of its texts measured. */
export function layOut(
  picture: Picture,
  { address, format: formatName, theme }: Drawing,
  measure: Measure,
): string {
  const format = formats[formatName];
  const pen: Pen = { measure, theme: themes[theme], format };
  const { room, shapes } = frame(pen, picture, address);
  return writeSvg(
    [...shapes, ...drawing(pen, picture, room)],
    {
      language: picture.language,
      format,
      title: picture.title,
      description: pictureText(picture, MOST_DESCRIBED),
    },
    pen.measure,
  );
}

function drawing(pen: Pen, picture: Picture, room: Box): readonly Shape[] {
  switch (picture.type) {
    case 'bars':
      return drawBars(pen, picture, room);
    case 'columns':
      return drawColumns(pen, picture, room);
    case 'life':
      return drawLife(pen, picture, room);
    case 'timeline':
      return drawTimeline(pen, picture, room);
    case 'figures':
      return drawFigures(pen, picture, room);
    case 'card':
      return drawCard(pen, picture, room);
    default:
      return picture satisfies never;
  }
}
