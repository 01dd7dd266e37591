import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { embedSchema } from '../../../apps/web/src/html/embed.ts';
import { requests } from '../../../packages/answers/dist/fixture.js';
import { answer } from '../../../packages/answers/dist/index.js';
import { dataset } from '../../../packages/core/dist/index.js';
import {
  type BuiltSite,
  builtSite,
  LONGEST_BUILD_MILLISECONDS,
  linkedFrom,
  SITE_URL,
} from './built-site.ts';

const LANGUAGES = ['ar', 'en', 'fr'] as const;

let site: BuiltSite;
let pages: readonly { readonly path: string; readonly html: string }[];

beforeAll(async () => {
  site = await builtSite();
  pages = [...site.files]
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: site.read(path) }));
}, LONGEST_BUILD_MILLISECONDS);

/** One page of each kind, in every language. */
const SAMPLE = [
  '',
  'search/',
  'verify/',
  'play/',
  'fms/',
  'deals/',
  'deals/fms-2023-himars/',
  'systems/himars/',
  'series/imet-students-fy/',
  'rumours/rumour-f35/',
  'conflicts/conflict-ah64-value/',
  'programmes/fms/',
  'sources/state-2024-ar/',
  'years/2023/',
  'topics/sales/',
  'releases/0.2.0/',
].flatMap((path) => LANGUAGES.map((language) => `${language}/${path}index.html`));

describe('the built site', () => {
  it('has a page for the sample of every kind', () => {
    expect(SAMPLE.filter((path) => !site.files.has(path))).toEqual([]);
  });

  it.each(LANGUAGES)('has the page of every address that an answer in %s gives', (language) => {
    const addresses = requests(language).flatMap((request) => {
      const { address } = answer(request, dataset, () => new Date('2026-12-01'), 'discord', {
        site: SITE_URL,
      });
      return address === null ? [] : [address];
    });
    expect(new Set(addresses).size).toBeGreaterThan(400);
    const missing = addresses.filter((address) => {
      const path = new URL(address).pathname.slice(new URL(SITE_URL).pathname.length);
      return !(address.startsWith(SITE_URL) && site.files.has(`${path}index.html`));
    });
    expect(missing).toEqual([]);
  });

  it('has no dead link', () => {
    const dead = pages.flatMap(({ path, html }) =>
      linkedFrom(path, html)
        .filter((target) => !site.files.has(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(dead.slice(0, 20)).toEqual([]);
  });

  it.each(LANGUAGES)('reaches every page of %s from its first one', (language) => {
    const links = new Map(pages.map(({ path, html }) => [path, linkedFrom(path, html)]));
    const reached = new Set([`${language}/index.html`]);
    for (const path of reached) for (const target of links.get(path) ?? []) reached.add(target);
    const moved = pages.filter(({ html }) => html.includes('http-equiv="refresh"'));
    const lost = pages
      .map(({ path }) => path)
      .filter((path) => path.startsWith(`${language}/`) && !reached.has(path))
      .filter((path) => !path.endsWith('404.html'))
      .filter((path) => !moved.some((page) => page.path === path));
    expect(lost).toEqual([]);
  });

  it('leads to the folder that an address names, and answers a wrong one in its language', async () => {
    const unslashed = await fetch(`${site.address}ar/systems/himars?x=1`);
    expect(unslashed.url).toBe(`${site.address}ar/systems/himars/?x=1`);
    expect(unslashed.status).toBe(200);
    for (const [path, text] of [
      ['fr/systems/nothing/', 'Cette page n’existe pas.'],
      ['ar/systems/nothing', 'لا توجد صفحة بهذا العنوان.'],
      ['nothing/', 'There is no such page.'],
      ['en/%E0%A4%A/', 'There is no such page.'],
    ]) {
      const missing = await fetch(site.address + path);
      expect([path, missing.status]).toEqual([path, 404]);
      expect(await missing.text()).toContain(text);
    }
  });

  it('links the form for mistakes, filled in with the record and its version', () => {
    const html = site.read('fr/deals/fms-2023-himars/index.html');
    const href =
      /href="(?<href>https:\/\/example\.org\/report[^"]+)"/.exec(html)?.groups?.href ?? '';
    const form = new URL(href.replaceAll('&amp;', '&')).searchParams;
    expect(form.get('template')).toBe('figure.yml');
    expect(form.get('record')).toBe('fms-2023-himars');
    expect(form.get('version')).toBe(dataset.version);
  });

  it('needs nothing from elsewhere, and forbids sending anything', () => {
    for (const { path, html } of pages.filter(({ html }) => html.includes('<main id='))) {
      expect(html, path).toContain("default-src 'none'");
      expect(html, path).not.toMatch(
        /connect-src|<script(?![^>]*(?:type="(?:application|module)))/,
      );
    }
  });

  it('has valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'long-title': 'off', 'no-inline-style': 'error', 'void-style': 'off' },
    });
    for (const path of SAMPLE) {
      const { results } = await validator.validateString(site.read(path));
      const messages = results.flatMap((result) =>
        result.messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`),
      );
      expect(messages).toEqual([]);
    }
  });

  it('is light: HTML and style of a record under 60 KB, compressed', () => {
    const style = [...site.files].find((path) => path.endsWith('style.css')) ?? '';
    const both = site.read('ar/deals/fms-2023-himars/index.html') + site.read(style);
    expect(gzipSync(both).length).toBeLessThan(60_000);
  });
});

describe('a link to the site', () => {
  const dataIn = (html: string, type: string): unknown[] =>
    [...html.matchAll(new RegExp(`<script type="${type}"[^>]*>(?<json>.*?)</script>`, 'gs'))].map(
      ({ groups }): unknown => JSON.parse(groups?.json ?? ''),
    );

  it('unfurls as a valid component embed, for every record', () => {
    const embeds = pages.flatMap(({ html }) => dataIn(html, 'application/json'));
    expect(embeds.length).toBeGreaterThan(2_000);
    for (const embed of embeds) expect(embedSchema.safeParse(embed).error).toBeUndefined();
  });

  it('has a picture whose address holds its content, wherever a page shows one', () => {
    const images = pages.flatMap(({ html }) => [
      ...html.matchAll(/<meta property="og:image" content="(?<address>[^"]+)"/g),
    ]);
    expect(images.length).toBeGreaterThan(1_000);
    const paths = images.map(({ groups }) => groups?.address?.slice(SITE_URL.length) ?? '');
    expect(paths.filter((path) => !/^pictures\/[0-9a-f]{16}\.png$/.test(path))).toEqual([]);
    expect(paths.filter((path) => !site.files.has(path))).toEqual([]);
  });

  it('says what it is about in the words of schema.org', () => {
    const path = 'en/deals/fms-2023-himars/index.html';
    expect(dataIn(site.read(path), 'application/ld\\+json')).toMatchObject([
      {
        '@type': 'Dataset',
        identifier: 'fms-2023-himars',
        url: `${SITE_URL}en/deals/fms-2023-himars/`,
        temporalCoverage: '2023-04-11',
      },
    ]);
    const [rumour] = dataIn(site.read('en/rumours/rumour-f35/index.html'), 'application/ld\\+json');
    expect(rumour).toMatchObject({ '@type': 'ClaimReview' });
  });

  it('can be embedded as a frame that shows one version for good', () => {
    const path = 'oembed/en/deals/fms-2023-himars.json';
    const { html } = z.looseObject({ html: z.string() }).parse(JSON.parse(site.read(path)));
    const src = /src="(?<src>[^"]+)"/.exec(html)?.groups?.src ?? '';
    expect(src.startsWith(`${SITE_URL}v/`)).toBe(true);
    expect(site.files.has(`${src.slice(SITE_URL.length)}index.html`)).toBe(true);
  });

  it('has the other languages, its own address and feeds', () => {
    const html = site.read('fr/systems/himars/index.html');
    for (const address of [
      `<link rel="canonical" href="${SITE_URL}fr/systems/himars/">`,
      `hreflang="ar" href="${SITE_URL}ar/systems/himars/"`,
      `href="${SITE_URL}fr/feed.atom"`,
    ]) {
      expect(html).toContain(address);
    }
    const feed = z
      .looseObject({
        version: z.literal('https://jsonfeed.org/version/1.1'),
        items: z.array(z.looseObject({ id: z.string(), url: z.url() })).min(1),
      })
      .parse(JSON.parse(site.read('fr/feed.json')));
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  });
});
