/** Draws the picture of the manual from the page itself, with fonts that every machine has: `node src/web/picture.ts`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Playground } from './playground.ts';

const ROOT = join(import.meta.dirname, '../../..');
const ours = createRequire(import.meta.url);
const site = createRequire(join(ROOT, 'apps/web/package.json'));
const PLEX = '@expo-google-fonts/ibm-plex-sans-arabic';

const fonts = [
  [
    'IBM Plex Sans Arabic',
    '400',
    site.resolve(`${PLEX}/400Regular/IBMPlexSansArabic_400Regular.ttf`),
  ],
  [
    'IBM Plex Sans Arabic',
    '700',
    site.resolve(`${PLEX}/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf`),
  ],
  [
    'Noto Emoji',
    '400',
    ours.resolve('@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff2'),
  ],
].map(([family = '', weight = '', path = '']) => ({
  family,
  weight,
  data: readFileSync(path).toString('base64'),
}));

const playground = await Playground.start();
const visit = await playground.visit('en');
await visit.page.evaluate(async (faces) => {
  for (const { family, weight, data } of faces) {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    document.fonts.add(await new FontFace(family, bytes, { weight }).load());
  }
  document.documentElement.style.fontFamily = '"IBM Plex Sans Arabic", "Noto Emoji"';
}, fonts);
await visit.send('discord', '/chart which:imet');
await visit.page.waitForSelector('.drawing svg');
await visit.send('telegram', 'هيمارس', 2);
await visit.page.evaluate(
  () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
);
await visit.page.screenshot({
  path: join(ROOT, 'docs/pictures/play.webp'),
  type: 'webp',
  quality: 82,
  fullPage: true,
});
await playground.stop();
