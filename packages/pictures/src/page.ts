/**
 * Pictures in a page, where no file can be read: the page brings the fonts.
 *
 * @packageDocumentation
 */
import type { Picture } from '@us-morocco-security/answers';
import type { Fonts } from './family.ts';
import { type Drawing, layOut } from './lay-out.ts';
import { createMeasure } from './measure.ts';

export { FAMILY } from './family.ts';

/** Draws pictures as SVG with fonts that are at hand. */
export function openPainter(fonts: Fonts): (picture: Picture, drawing: Drawing) => string {
  const measure = createMeasure(fonts);
  return (picture, drawing) => layOut(picture, drawing, measure);
}
