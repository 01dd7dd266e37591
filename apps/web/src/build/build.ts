import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { languages } from '@us-morocco-security/answers';
import type { ReleasedDataset } from '@us-morocco-security/core';
import { headOf } from '../html/head.ts';
import { type Assets, documentOf } from '../html/layout.tsx';
import type { DrawnPicture } from '../html/link.tsx';
import { keptPages } from '../pages/kept.tsx';
import type { Page } from '../pages/page.ts';
import { pagesOf } from '../pages/plan.ts';
import { playPage } from '../pages/play.tsx';
import { inLanguage, type LocalSite, type SiteOptions, siteOf } from '../pages/site.ts';
import { feedFiles } from './feeds.ts';
import type { SiteFile } from './file.ts';
import {
  dataFiles,
  movedFiles,
  notFoundFiles,
  oembedFile,
  playFile,
  sitemapFiles,
  startFile,
} from './files.ts';
import { NO_PAINTER, openPainter } from './painter.ts';

export interface BuildOptions extends SiteOptions {
  /** Records of each kept version, the newest first. */
  readonly releases: readonly { readonly version: string; readonly data: ReleasedDataset }[];
  /** Folder of the style and the scripts of the browser. */
  readonly client: string;
  /** Whether the pictures of the pages are drawn, which takes longer than all else. */
  readonly hasPictures: boolean;
  readonly out: string;
  /** Told what is left out, and why. */
  readonly tell: (line: string) => void;
}

/** Writes the whole site into a folder that it empties first, and returns how many pages that are. */
export async function build(options: BuildOptions): Promise<number> {
  const { out, releases } = options;
  rmSync(out, { recursive: true, force: true });
  const site = siteOf(options);
  const assets = copyAssets(options.client, out);
  const listed: string[] = [];
  let pages = 0;
  const painter = options.hasPictures ? await openPainter(out, options.tell) : NO_PAINTER;
  const keep = async (local: LocalSite, page: Page): Promise<void> => {
    pages += 1;
    if (page.unlisted !== true) listed.push(page.path);
    const address = site.url === undefined ? undefined : site.url + page.path;
    writePage(out, local, page, assets, await painter.draw(page.picture, address));
  };
  for (const language of languages) {
    const local = inLanguage(site, language);
    for (const page of pagesOf(local)) await keep(local, page);
    for (const { version, data } of releases) {
      for (const page of keptPages(local, version, data)) await keep(local, page);
    }
    for (const file of feedFiles(local, releases)) write(out, file);
  }
  const shared = [
    startFile(site, assets),
    playFile(site, assets),
    ...notFoundFiles(site, assets),
    ...dataFiles(site),
    ...movedFiles(site),
    ...sitemapFiles(site, listed),
  ];
  for (const file of shared) write(out, file);
  await painter.finish();
  return pages;
}

/** What a reader loads of a script, in kilobytes. */
const compressedSize = (client: string, script: string): number =>
  Math.round(gzipSync(readFileSync(join(client, script))).length / 1_000);

/** Writes the page that runs both bots alone, in every language. */
export async function buildPlay(options: BuildOptions): Promise<number> {
  const { out } = options;
  rmSync(out, { recursive: true, force: true });
  const site = siteOf(options);
  const assets = copyAssets(options.client, out);
  for (const language of languages) {
    const local = inLanguage(site, language);
    writePage(out, local, { ...playPage(local), isAlone: true }, assets, undefined);
  }
  for (const file of [playFile(site, assets), ...notFoundFiles(site, assets)]) write(out, file);
  const script = compressedSize(options.client, 'play.js');
  const pictures = compressedSize(options.client, 'play-pictures.js');
  options.tell(`${script} kB of script, ${pictures} kB more with the first picture`);
  return languages.length;
}

function writePage(
  out: string,
  site: LocalSite,
  page: Page,
  assets: Assets,
  picture: DrawnPicture | undefined,
): void {
  const text = documentOf(site, page, assets, headOf(site, page, picture), picture);
  write(out, { path: `${page.path}index.html`, text });
  const oembed = oembedFile(site, page);
  if (oembed !== undefined) write(out, oembed);
}

function write(out: string, { path, text }: SiteFile): void {
  const target = join(out, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** Copies style and scripts into a folder named by their content: a new version has new addresses. */
function copyAssets(client: string, out: string): Assets {
  const files = readdirSync(client)
    .filter((name) => /\.(?:js|css)$/.test(name))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(client, name)) }));
  const hash = createHash('sha256');
  for (const { content } of files) hash.update(content);
  const folder = `assets/${hash.digest('hex').slice(0, 12)}`;
  mkdirSync(join(out, folder), { recursive: true });
  for (const { name, content } of files) writeFileSync(join(out, folder, name), content);
  const called = (ending: string) =>
    Object.fromEntries(
      files
        .filter(({ name }) => name.endsWith(ending))
        .map(({ name }) => [name.slice(0, -ending.length), `${folder}/${name}`]),
    );
  return { style: `${folder}/style.css`, styles: called('.css'), scripts: called('.js') };
}
