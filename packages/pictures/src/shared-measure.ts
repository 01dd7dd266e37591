import { loadFonts } from './fonts.ts';
import { createMeasure, type Measure } from './measure.ts';

let shared: Measure | undefined;

/** The measure of the fonts of this package. */
export function measureOf(): Measure {
  shared ??= createMeasure(loadFonts());
  return shared;
}
