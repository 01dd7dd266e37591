import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

/** Photographs parts of a page. */
export async function photograph(
  page: string,
  ids: readonly string[],
  folder: string,
): Promise<void> {
  const browser = await puppeteer.launch({
    args: chromium.args,
    executablePath: await chromium.executablePath(),
    headless: 'shell',
  });
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
