import {
  commandWords,
  dataPath,
  directionOf,
  keptPath,
  languageNames,
  languages,
} from '@us-morocco-security/answers';
import { collectionNames } from '@us-morocco-security/core';
import { stringify } from 'csv-stringify/sync';
import { type Assets, escaped, plainDocument } from '../html/layout.tsx';
import { relative } from '../html/link.tsx';
import type { Page } from '../pages/page.ts';
import { inLanguage, type LocalSite, type Site } from '../pages/site.ts';
import type { SiteFile } from './file.ts';

/** The first page: it asks for the language, and guesses none. */
export function startFile(site: Site, { style }: Assets): SiteFile {
  const links = languages.map((language) => {
    const name = escaped(inLanguage(site, language).say('web-site'));
    return `<li lang="${language}" dir="auto"><a href="${language}/" hreflang="${language}">${name} (${languageNames[language]})</a></li>`;
  });
  const title = inLanguage(site, 'en').say('web-site');
  const text = plainDocument('en', title, `<ul>${links.join('')}</ul>`, styleLink(style));
  return { path: 'index.html', text };
}

/** `play/`: the same for the page that runs both bots. */
export function playFile(site: Site, { style }: Assets): SiteFile {
  const links = languages.map((language) => {
    const name = escaped(inLanguage(site, language).say('play-title'));
    return `<li lang="${language}" dir="auto"><a href="../${language}/play/" hreflang="${language}">${name} (${languageNames[language]})</a></li>`;
  });
  const title = inLanguage(site, 'en').say('play-title');
  return {
    path: 'play/index.html',
    text: plainDocument('en', title, `<ul>${links.join('')}</ul>`, styleLink(`../${style}`)),
  };
}

/**
 * What a host shows for an address that leads nowhere: a page in each language for those that look for one in the folder,
 * and one in all of them. They are shown at any address, so that only whole links lead on.
 */
export function notFoundFiles(site: Site, { style }: Assets): readonly SiteFile[] {
  const head = site.url === undefined ? '' : styleLink(site.url + style);
  const told = languages.map((language) => {
    const local = inLanguage(site, language);
    return { language, title: local.say('web-not-found'), links: linksFromNowhere(local) };
  });
  const sections = told.map(
    ({ language, title, links }) =>
      `<section lang="${language}" dir="${directionOf(language)}"><h2>${escaped(title)}</h2>${links}</section>`,
  );
  return [
    { path: '404.html', text: plainDocument('en', '404', sections.join(''), head) },
    ...told.map(({ language, title, links }) => ({
      path: `${language}/404.html`,
      text: plainDocument(language, title, links, head),
    })),
  ];
}

const styleLink = (address: string): string => `<link rel="stylesheet" href="${escaped(address)}">`;

function linksFromNowhere({ language, paths, say, url }: LocalSite): string {
  if (url === undefined) return '';
  const links = [
    { to: paths.home, name: say('web-site') },
    { to: paths.search, name: commandWords('search', language).title },
  ].map(({ to, name }) => `<li><a href="${escaped(url + to)}">${escaped(name)}</a></li>`);
  return `<ul>${links.join('')}</ul>`;
}

/** The data of each record: as it is in the dataset, and a line for each value. */
export function dataFiles({ dataset }: Site): readonly SiteFile[] {
  return collectionNames.flatMap((collection) =>
    dataset[collection].flatMap((record): readonly SiteFile[] => [
      {
        path: dataPath(collection, record.id, 'json'),
        text: `${JSON.stringify(record, undefined, 2)}\n`,
      },
      {
        path: dataPath(collection, record.id, 'csv'),
        // The mark tells spreadsheets that the text is UTF-8; formulas are kept from running.
        text: stringify([['field', 'value'], ...valuesOf(record)], {
          bom: true,
          escape_formulas: true,
        }),
      },
    ]),
  );
}

function valuesOf(value: unknown, path: readonly string[] = []): (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), String(value)]];
  return Object.entries(value).flatMap(([key, each]) => valuesOf(each, [...path, key]));
}

/** Pages at the former addresses of records that were renamed. */
export const movedFiles = (site: Site): readonly SiteFile[] =>
  languages.flatMap((language) => {
    const { paths, say } = inLanguage(site, language);
    return Object.entries(site.dataset.redirects).flatMap(([former, id]): readonly SiteFile[] => {
      const to = paths.record(id);
      if (to === undefined) return [];
      const from = to.replace(/[^/]+\/$/, `${former}/`);
      const href = relative(from, to);
      const text = plainDocument(
        language,
        say('web-moved'),
        `<p><a href="${href}">${escaped(id)}</a></p>`,
        `<meta http-equiv="refresh" content="0; url=${href}"><meta name="robots" content="noindex">`,
      );
      return [{ path: `${from}index.html`, text }];
    });
  });

/** The addresses of all pages, for search engines: only where the address of the site is known. */
export function sitemapFiles(
  { url, dataset }: Site,
  paths: readonly string[],
): readonly SiteFile[] {
  if (url === undefined) return [];
  const entries = paths.map(
    (path) => `<url><loc>${escaped(url + path)}</loc><lastmod>${dataset.asOf}</lastmod></url>`,
  );
  const sitemap = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
  return [
    { path: 'sitemap.xml', text: sitemap },
    { path: 'robots.txt', text: `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n` },
  ];
}

/** What a page answers to those who embed it: a frame that shows one version for good. */
export function oembedFile(site: LocalSite, page: Page): SiteFile | undefined {
  const { url, versions, say } = site;
  const [version] = versions;
  if (url === undefined || page.subject === undefined || version === undefined) return undefined;
  const src = url + keptPath(version, page.path);
  return {
    path: `oembed/${page.path.replace(/\/$/, '')}.json`,
    text: `${JSON.stringify({
      version: '1.0',
      type: 'rich',
      title: page.title,
      provider_name: say('web-site'),
      provider_url: url,
      width: 600,
      height: 400,
      html: `<iframe src="${escaped(src)}" title="${escaped(page.title)}" width="600" height="400" loading="lazy"></iframe>`,
    })}\n`,
  };
}
