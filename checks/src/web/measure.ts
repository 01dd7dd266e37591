/**
 * `node src/web/measure.ts`: what a phone on a slow network waits for, page by page. The profile is that of Lighthouse:
 * a processor four times slower, 1.6 Mbit/s, 150 ms to and fro. Nothing is compressed, as it is behind a proxy.
 */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { z } from 'zod';
import { openBrowser } from '../browser.ts';
import { type BuiltSite, builtSite } from './built-site.ts';

const PAGES = [
  'ar/',
  'ar/deals/fms-2023-himars/',
  'fr/systems/f-16/',
  'en/deals/',
  'en/search/',
  'en/verify/',
];

const NETWORK = { download: (1.6 * 1_000_000) / 8, upload: 750_000 / 8, latency: 150 };
const SLOWER = 4;

/** Told by the page as it loads: the largest paint, how far things moved, and how long the thread was blocked. */
const OBSERVING = `
  globalThis.seen = { paint: 0, shift: 0, blocked: 0 };
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => { seen.paint = startTime; });
  observe('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) seen.shift += value; });
  observe('longtask', ({ duration }) => { seen.blocked += duration - 50; });
`;

/** What search engines and readers need of a page's head. */
const MISSING = `[
  ['title', document.title],
  ['description', document.querySelector('meta[name=description]')?.content],
  ['canonical', document.querySelector('link[rel=canonical]')?.href],
  ['languages', document.querySelectorAll('link[hreflang]').length >= 3],
  ['lang', document.documentElement.lang],
  ['viewport', document.querySelector('meta[name=viewport]')?.content],
  ['one h1', document.querySelectorAll('h1').length === 1],
  ['alt', [...document.images].every(({ alt }) => alt !== '')],
].filter(([, there]) => !there).map(([name]) => name)`;

const seenSchema = z.object({ paint: z.number(), shift: z.number(), blocked: z.number() });

const site = await builtSite();
const browser = await openBrowser();
const style = [...site.files].find((path) => path.endsWith('style.css')) ?? '';
console.log('page | largest paint | moved | blocked | sent | HTML and CSS, gzipped | missing');
for (const path of PAGES) console.log((await measured(browser, site, path)).join(' | '));
await browser.close();

async function measured(opened: Browser, { address, read }: BuiltSite, path: string) {
  const page = await opened.newPage();
  await page.setViewport({ width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true });
  await page.evaluateOnNewDocument(OBSERVING);
  await page.emulateNetworkConditions(NETWORK);
  await page.emulateCPUThrottling(SLOWER);
  const sent = bytesOf(page);
  await page.goto(address + path, { waitUntil: 'networkidle0' });
  const { paint, shift, blocked } = seenSchema.parse(await page.evaluate('seen'));
  const missing = z.array(z.string()).parse(await page.evaluate(MISSING));
  await page.close();
  const packed = gzipSync(read(`${path}index.html`) + read(style)).length;
  return [
    path,
    `${(paint / 1_000).toFixed(1)} s`,
    shift.toFixed(3),
    `${blocked.toFixed(0)} ms`,
    `${((await sent()) / 1_000).toFixed(0)} kB`,
    `${(packed / 1_000).toFixed(1)} kB`,
    missing.length === 0 ? 'nothing' : missing.join(', '),
  ];
}

/** What the server has sent, once the page is there. */
function bytesOf(page: Page): () => Promise<number> {
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    bodies.push(
      response.buffer().then(
        ({ length }) => length,
        () => 0,
      ),
    );
  });
  return async () => (await Promise.all(bodies)).reduce((sum, each) => sum + each, 0);
}
