/** The Arabic page of the package's manual, as a browser shows it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../browser.ts';

const CORE = join(import.meta.dirname, '../../../packages/core');

/** The page that the example makes. */
function pageOfManual(): string {
  const manual = readFileSync(join(CORE, 'README.md'), 'utf8');
  const examples = [...manual.matchAll(/^```js\n(?<code>.*?)^```/gms)];
  const code = examples
    .map(({ groups }) => groups?.code ?? '')
    .find((each) => each.includes('rtl'));
  const program = `${code?.replace(/^console\.log.*$/m, '')}\nprocess.stdout.write(page);`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: CORE,
    encoding: 'utf8',
  });
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.setViewport({ width: 390, height: 800 });
  await page.setContent(pageOfManual());
});

afterAll(() => browser.close());

it('says in which language it is, and fits a phone', async () => {
  const [language, direction, overflow] = await page.evaluate(() => {
    const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
    return [lang, dir, scrollWidth - clientWidth];
  });
  expect([language, direction, overflow]).toEqual(['ar', 'rtl', 0]);
});

it('runs from the right: columns, and words in a line', async () => {
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.getBoundingClientRect().right),
    ),
  );
  expect(rows.length).toBeGreaterThan(1);
  for (const edges of rows) expect(edges).toEqual(edges.toSorted((a, b) => b - a));
  const places = await page.evaluate(() => {
    const [text] = document.querySelector('h1')?.childNodes ?? [];
    const content = text?.textContent ?? '';
    return ['هيمارس', 'M142'].map((part) => {
      const range = document.createRange();
      if (text === undefined) return Number.NaN;
      range.setStart(text, content.indexOf(part));
      range.setEnd(text, content.indexOf(part) + part.length);
      return range.getBoundingClientRect().left;
    });
  });
  expect(places[0]).toBeGreaterThan(places[1] ?? Number.NaN);
});

it('keeps numbers and designations whole, in Western digits', async () => {
  const text = await page.evaluate(() => document.body.textContent);
  expect(text).toMatch(/524[.,]2/);
  expect(text).toContain('M142');
  expect(text).not.toMatch(/[\u0660-\u0669]|undefined|\[object/);
});
