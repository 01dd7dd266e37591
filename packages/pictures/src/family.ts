/** The one family of every picture: whole fonts, since a subset loses glyphs without a word. */
export const FAMILY = 'IBM Plex Sans Arabic';

export type Weight = 400 | 600;

/** Each weight as TrueType. */
export type Fonts = Readonly<Record<Weight, Uint8Array>>;
