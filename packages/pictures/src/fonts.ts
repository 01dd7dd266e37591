import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Fonts } from './family.ts';

let loaded: Fonts | undefined;

/** Both weights as TrueType, read once. */
export function loadFonts(): Fonts {
  loaded ??= {
    400: readFont('IBMPlexSansArabic_400Regular.ttf', () =>
      import.meta.resolve(
        '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
      ),
    ),
    600: readFont('IBMPlexSansArabic_600SemiBold.ttf', () =>
      import.meta.resolve(
        '@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
      ),
    ),
  };
  return loaded;
}

/** A bundle carries the files beside it, under `fonts/`; else they are in the package that this one depends on. */
function readFont(file: string, inPackage: () => string): Uint8Array {
  const carried = fileURLToPath(new URL(`fonts/${file}`, import.meta.url));
  return readFileSync(existsSync(carried) ? carried : fileURLToPath(inPackage()));
}
