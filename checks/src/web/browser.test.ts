/** The site in a real browser, by keyboard, in three scripts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser.ts';
import { type BuiltSite, builtSite, LONGEST_BUILD_MILLISECONDS } from './built-site.ts';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const FOUND_BY_AXE = `axe
  .run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  site = await builtSite();
  browser = await openBrowser();
}, LONGEST_BUILD_MILLISECONDS);

afterAll(async () => {
  await browser.close();
});

interface Visit {
  readonly page: Page;
  /** What the page complained of. */
  readonly errors: string[];
  /** Addresses outside of the site that the page asked for. */
  readonly foreign: string[];
}

async function visit(path: string, width = 1_000): Promise<Visit> {
  const page = await browser.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) foreign.push(request.url());
  });
  await page.setViewport({ width, height: 900 });
  await page.goto(site.address + path, { waitUntil: 'load' });
  return { page, errors, foreign };
}

const PAGES = [
  'ar/',
  'en/deals/fms-2023-himars/',
  'fr/systems/f-16/',
  'ar/deals/',
  'en/sources/state-2024-ar/',
  'fr/verify/',
  'ar/conflicts/conflict-ah64-value/',
  'en/assistance/',
];

describe('a page', () => {
  it.each(PAGES)(
    '%s has nothing that axe finds, on a phone and a desk, light and dark',
    async (path) => {
      const { page, errors } = await visit(path, 390);
      for (const [width, scheme] of [
        [390, 'light'],
        [1_200, 'dark'],
      ] as const) {
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        // Run by the browser's own tools, which the policy of the page does not bind.
        await page.evaluate(AXE);
        expect(await page.evaluate(FOUND_BY_AXE)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});

describe('the search', () => {
  it.each([
    ['en', 'himars', 'HIMARS'],
    ['ar', 'هيمارس', 'هيمارس'],
    ['fr', 'lmrwa7iyat apache', 'Apache'],
  ])('finds as one types, in %s: %s', async (language, typed, wanted) => {
    const { page, errors, foreign } = await visit(`${language}/search/`);
    await page.focus('#q');
    await page.keyboard.type(typed);
    await page.waitForFunction(
      (text) => document.querySelector('.results')?.textContent?.includes(text),
      {},
      wanted,
    );
    const link = await page.$eval('.results a', (a) => a.getAttribute('href') ?? '');
    const target = new URL(link, page.url()).href.slice(site.address.length);
    expect(site.files.has(`${target}index.html`)).toBe(true);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await page.close();
  });

  it('answers the words in its address, and says where nothing is found', async () => {
    const { page } = await visit('en/search/?q=zzzzqqq');
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent?.includes('Nothing on record'),
    );
    await page.close();
  });
});

describe('the check of a text', () => {
  it.each([
    ['en', 'Morocco received 40 HIMARS.'],
    ['ar', 'تسلم المغرب 40 راجمة هيمارس.'],
    ['fr', 'Le Maroc a reçu 40 HIMARS.'],
  ])('runs in the browser and sends nothing, in %s', async (language, claim) => {
    const { page, errors, foreign } = await visit(`${language}/verify/`);
    await page.focus('#claim');
    await page.keyboard.type(claim);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.checked table');
    const record = await page.$eval('.checked td a', (a) => a.getAttribute('href'));
    expect(record).toBe('../deals/fms-2023-himars/');
    await page.evaluate(AXE);
    expect(await page.evaluate(FOUND_BY_AXE)).toEqual([]);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await page.close();
  });
});

describe('the text that was checked', () => {
  const check = async (language: string, text: string): Promise<Visit> => {
    const visited = await visit(`${language}/verify/`);
    const { page } = visited;
    await page.$eval(
      'textarea',
      (field, value) => {
        field.value = value;
      },
      text,
    );
    await page.click('form.verify button');
    await page.waitForFunction(() => document.querySelector('.verdict')?.textContent !== '');
    return visited;
  };

  it.each([
    [
      'en',
      'Morocco received 40 HIMARS. It was a fine day.',
      'Morocco received 40 HIMARS.',
      '✗ another stage',
    ],
    [
      'ar',
      'تسلم المغرب 40 راجمة هيمارس. وكان الجو جميلا.',
      'تسلم المغرب 40 راجمة هيمارس.',
      '✗ مرحلة أخرى',
    ],
    [
      'fr',
      'Le Maroc a reçu 40 HIMARS. Il faisait beau.',
      'Le Maroc a reçu 40 HIMARS.',
      '✗ autre étape',
    ],
  ])(
    'has its verdict in words beside each sentence, in %s',
    async (language, text, sentence, verdict) => {
      const { page } = await check(language, text);
      await page.waitForSelector('.reading');
      const seen = await page.$eval('.reading', (reading) =>
        [...reading.querySelectorAll('.sentence')].map((marked) => {
          const word = marked.nextElementSibling?.querySelector('a');
          const sign = word ? getComputedStyle(word, '::before').content : '';
          return [marked.textContent, `${sign.replaceAll('"', '')}${word?.textContent}`];
        }),
      );
      expect(seen).toEqual([[sentence, verdict]]);
      expect(await page.$eval('.reading', (reading) => reading.textContent)).toContain(
        text.slice(sentence.length + 1),
      );
      await page.click('.reading a');
      const target = await page.$eval(':target', (rows) => rows.textContent);
      expect(target).toContain(sentence);
      await page.close();
    },
  );

  it('is shown as text, whatever it holds', async () => {
    const text = '<img src=x onerror="document.title=1"> Morocco received 40 HIMARS.\n</p><b>x';
    const { page, errors, foreign } = await check('en', text);
    await page.waitForSelector('.reading');
    const reading = await page.$eval('.reading', (shown) =>
      shown.textContent?.replace(/\s+/g, ' '),
    );
    expect(reading).toContain('<img src=x onerror="document.title=1">');
    expect(await page.$$('.checked img, .checked b')).toEqual([]);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await page.close();
  });

  it('is refused where it is too long, and nothing is lost of it', async () => {
    const text = 'Morocco received 40 HIMARS. '.repeat(4_000);
    const { page } = await check('en', text);
    expect(await page.$eval('.verdict', (verdict) => verdict.textContent)).toContain('in parts');
    expect(await page.$eval('textarea', (field) => field.value.length)).toBe(text.length);
    await page.close();
  });
});

describe('a list', () => {
  it('keeps its filters in the address, and opens as the address says', async () => {
    const { page, errors } = await visit('en/deals/');
    const all = await page.$eval('caption output', (output) => Number(output.textContent));
    await page.select('.filters label:nth-of-type(2) select', '2023');
    const filtered = new URL(page.url());
    expect(filtered.searchParams.get('year')).toBe('2023');
    const few = await page.$eval('caption output', (output) => Number(output.textContent));
    expect(few).toBeLessThan(all);
    const again = await visit(`en/deals/${filtered.search}`);
    expect(await again.page.$eval('caption output', (o) => Number(o.textContent))).toBe(few);
    expect([...errors, ...again.errors]).toEqual([]);
    await page.close();
    await again.page.close();
  });

  it('sorts by a column, one way and the other', async () => {
    const { page } = await visit('en/deals/');
    const first = () => page.$eval('table.list tbody tr:first-child', (row) => row.textContent);
    const sort = () => page.click('table.list th:first-child button');
    const newest = await first();
    await sort();
    const oldest = await first();
    expect(oldest).not.toBe(newest);
    await sort();
    expect(
      await page.$eval('table.list th:first-child', (th) => th.getAttribute('aria-sort')),
    ).toBe('descending');
    await page.close();
  });

  it('is whole without JavaScript', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.address}ar/deals/`, { waitUntil: 'load' });
    const rows = await page.$$('table.list tbody tr');
    expect(rows.length).toBeGreaterThan(90);
    await page.close();
  });
});
