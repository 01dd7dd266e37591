/** Draws the pictures of answers; the page loads it with the first one. */
import regular from '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf';
import semiBold from '@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf';
import type { Picture } from '@us-morocco-security/answers';
import { FAMILY, openPainter } from '@us-morocco-security/pictures/page';

const fonts = { 400: regular, 600: semiBold };

/** Of the pictures alone: the page keeps the font that it has. */
const DRAWN = 'Fonts of pictures';

for (const weight of [400, 600] as const) {
  document.fonts.add(new FontFace(DRAWN, fonts[weight], { weight: String(weight) }));
}

const paint = openPainter(fonts);

/** The picture as SVG; it looks as the bot's. */
export const draw = (picture: Picture, theme: 'light' | 'dark'): string =>
  paint(picture, { theme, format: 'landscape' }).replace(FAMILY, DRAWN);
