import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import puppeteer, { type Browser } from 'puppeteer-core';

/** A browser that comes with an npm package: it needs nothing of the machine. */
export const openBrowser = async (): Promise<Browser> =>
  puppeteer.launch({
    args: chromium.args,
    executablePath: await chromium.executablePath(),
    headless: 'shell',
  });

/** Photographs parts of a page. */
export async function photograph(
  page: string,
  ids: readonly string[],
  folder: string,
): Promise<void> {
  const browser = await openBrowser();
  try {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 2400, height: 1200 });
    await tab.goto(pathToFileURL(page).href, { waitUntil: 'load' });
    await tab.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const id of ids) {
      const part = await tab.$(`#${id}`);
      if (part === null) throw new Error(`The page has no #${id}.`);
      await part.screenshot({ path: join(folder, `${id}.png`) });
    }
  } finally {
    await browser.close();
  }
}
