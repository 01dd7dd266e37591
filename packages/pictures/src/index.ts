/**
 * Pictures of answers: a specification in words and values becomes an SVG. What draws PNG is native code, in `./png`.
 *
 * @packageDocumentation
 */

export { drawPicture } from './draw.ts';
export { loadFonts } from './fonts.ts';
export { type FormatName, formatNames, formats } from './format.ts';
export type { Drawing } from './lay-out.ts';
export { linkFonts, withFonts } from './svg.ts';
export { type ThemeName, themeNames } from './theme.ts';
