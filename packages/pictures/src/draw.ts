import type { Picture } from '@us-morocco-security/answers';
import { type Drawing, layOut } from './lay-out.ts';
import { measureOf } from './shared-measure.ts';

/**
 * A picture as SVG: the same text for the same picture, whatever the machine. It names its font and does not carry it;
 * `withFonts` adds it for readers who may not have it.
 */
export const drawPicture = (picture: Picture, drawing: Drawing): string =>
  layOut(picture, drawing, measureOf());
