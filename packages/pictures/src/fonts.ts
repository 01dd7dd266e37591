import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The one family of every picture: whole fonts, since a subset loses glyphs without a word. */
export const FAMILY = 'IBM Plex Sans Arabic';

export type Weight = 400 | 600;

/** The files of a weight: within this package's dependency, or beside the bundle that carries them. */
const FILES: Readonly<Record<Weight, string>> = {
  400: '400Regular/IBMPlexSansArabic_400Regular.ttf',
  600: '600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
};

export type Fonts = Readonly<Record<Weight, Uint8Array>>;

let loaded: Fonts | undefined;

/** Both weights as TrueType, read once. */
export function loadFonts(): Fonts {
  loaded ??= { 400: readFont(400), 600: readFont(600) };
  return loaded;
}

function readFont(weight: Weight): Uint8Array {
  const url = import.meta.resolve(`@expo-google-fonts/ibm-plex-sans-arabic/${FILES[weight]}`);
  return readFileSync(fileURLToPath(url));
}
