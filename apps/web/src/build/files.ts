import { dataPath, keptPath, languageNames, languages } from '@us-morocco-security/answers';
import { collectionNames } from '@us-morocco-security/core';
import { stringify } from 'csv-stringify/sync';
import { escaped, plainDocument } from '../html/layout.tsx';
import { relative } from '../html/link.tsx';
import type { Page } from '../pages/page.ts';
import { inLanguage, type LocalSite, type Site } from '../pages/site.ts';
import type { SiteFile } from './file.ts';

/** The first page: it asks for the language, and guesses none. */
export function startFile(site: Site): SiteFile {
  const links = languages.map((language) => {
    const name = escaped(inLanguage(site, language).say('web-site'));
    return `<li lang="${language}" dir="auto"><a href="${language}/" hreflang="${language}">${name} (${languageNames[language]})</a></li>`;
  });
  const title = inLanguage(site, 'en').say('web-site');
  return { path: 'index.html', text: plainDocument('en', title, `<ul>${links.join('')}</ul>`) };
}

/** `play/`: the same for the page that runs both bots. */
export function playFile(site: Site): SiteFile {
  const links = languages.map((language) => {
    const name = escaped(inLanguage(site, language).say('play-title'));
    return `<li lang="${language}" dir="auto"><a href="../${language}/play/" hreflang="${language}">${name} (${languageNames[language]})</a></li>`;
  });
  const title = inLanguage(site, 'en').say('play-title');
  return {
    path: 'play/index.html',
    text: plainDocument('en', title, `<ul>${links.join('')}</ul>`),
  };
}

/** What a host shows for an address that leads nowhere. */
export function notFoundFile(site: Site): SiteFile {
  const lines = languages.map((language) => {
    const text = escaped(inLanguage(site, language).say('web-not-found'));
    return `<p lang="${language}" dir="auto">${text}</p>`;
  });
  return { path: '404.html', text: plainDocument('en', '404', lines.join('')) };
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
