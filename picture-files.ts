/** For the tsup configurations of published packages that draw pictures. */
import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve as absolute, basename, dirname, join } from 'node:path';

/** As seen from the package that is built. */
const pictures = absolute('../../packages/pictures');
const { resolve } = createRequire(join(pictures, 'package.json'));

/** The package of the fonts, whose licence goes with them. */
export const FONTS = dirname(resolve('@expo-google-fonts/ibm-plex-sans-arabic/package.json'));

/** The thread that draws, as an entry of its own. */
export const PNG_WORKER = join(pictures, 'dist/png-worker.js');

const FILES = {
  'dist/fonts': [
    join(FONTS, '400Regular/IBMPlexSansArabic_400Regular.ttf'),
    join(FONTS, '600SemiBold/IBMPlexSansArabic_600SemiBold.ttf'),
    join(FONTS, 'LICENSE_FONT'),
  ],
  dist: [resolve('harfbuzzjs/dist/harfbuzz.wasm')],
} as const;

/** Copies what is read while a picture is drawn beside the bundle: the fonts, and the shaper of texts. */
export function carryPictureFiles(): void {
  for (const [folder, files] of Object.entries(FILES)) {
    mkdirSync(folder, { recursive: true });
    for (const file of files) cpSync(file, join(folder, basename(file)));
  }
}
