import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withSquares } from './html.ts';

const require = createRequire(import.meta.url);

/** The fonts of the pictures: each machine draws the same, whatever it has. */
const FONTS = [
  '@fontsource/noto-sans/400.css',
  '@fontsource/noto-sans/700.css',
  '@fontsource/noto-sans-arabic/arabic-400.css',
  '@fontsource/noto-sans-arabic/arabic-700.css',
  '@fontsource/noto-sans-mono/400.css',
  '@fontsource/noto-sans-mono/700.css',
  '@fontsource/noto-emoji/400.css',
];

/** What is drawn of one question on one surface: a picture for each language. */
export interface Shots {
  /** Names the picture. */
  readonly id: string;
  readonly title: string;
  readonly html: readonly string[];
}

/** All pictures on one page. */
export const pageHtml = (all: readonly Shots[]): string =>
  [
    '<!doctype html><html><head><meta charset="utf-8"><title>Screens</title>',
    `<style>${FONTS.map(fontFaces).join('\n')}\n${read(join(import.meta.dirname, 'page.css'))}</style>`,
    '</head><body>',
    ...all.map(
      ({ id, title, html }) =>
        `<h2>${title}</h2><div class="shots" id="${id}">${withSquares(html.join(''))}</div>`,
    ),
    '</body></html>',
  ].join('\n');

/** A font's rules, with addresses that work from any page. */
function fontFaces(specifier: string): string {
  const path = require.resolve(specifier);
  return read(path).replace(
    /url\((?<file>\.[^)]+)\)/g,
    (_, file: string) => `url(${pathToFileURL(join(dirname(path), file)).href})`,
  );
}

const read = (path: string): string => readFileSync(path, 'utf8');
