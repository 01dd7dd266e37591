import { dataPath, languages } from '@us-morocco-security/answers';
import type { Page } from '../pages/page.ts';
import type { LocalSite } from '../pages/site.ts';
import { componentEmbed } from './embed.ts';
import { escaped, pathIn } from './layout.tsx';
import type { DrawnPicture } from './link.tsx';
import { linkedData } from './linked-data.ts';

const LOCALES = { ar: 'ar_MA', en: 'en_US', fr: 'fr_FR' } as const;

/**
 * What a page says of itself to those who link to it: previews, languages, structured data. Addresses need to be
 * whole, so that without one for the site they are left out.
 */
export function headOf(site: LocalSite, page: Page, picture: DrawnPicture | undefined): string {
  const { url } = site;
  const lines = [
    `<meta name="description" content="${escaped(page.description)}">`,
    `<meta property="og:title" content="${escaped(page.title)}">`,
    `<meta property="og:description" content="${escaped(page.description)}">`,
    `<meta property="og:site_name" content="${escaped(site.say('web-site'))}">`,
    `<meta property="og:locale" content="${LOCALES[page.language]}">`,
    `<meta property="og:type" content="${page.subject === undefined ? 'website' : 'article'}">`,
    '<meta name="twitter:card" content="summary_large_image">',
    ...(page.unlisted === true ? ['<meta name="robots" content="noindex">'] : []),
    json('application/ld+json', linkedData(site, page)),
  ];
  if (url === undefined) return lines.join('\n');
  const embed = componentEmbed(site, page);
  return [
    ...lines,
    `<link rel="canonical" href="${escaped(url + page.path)}">`,
    ...(picture === undefined
      ? []
      : [
          `<meta property="og:image" content="${escaped(url + picture.path)}">`,
          `<meta property="og:image:width" content="${picture.width}">`,
          `<meta property="og:image:height" content="${picture.height}">`,
          `<meta property="og:image:alt" content="${escaped(page.title)}">`,
        ]),
    `<meta property="og:url" content="${escaped(url + page.path)}">`,
    ...languages.map(
      (language) =>
        `<link rel="alternate" hreflang="${language}" href="${escaped(url + pathIn(page.path, language))}">`,
    ),
    ...(page.subject === undefined
      ? []
      : [
          `<link rel="alternate" type="application/json" href="${escaped(url + dataPath(page.subject.collection, page.subject.id, 'json'))}">`,
          `<link rel="alternate" type="application/json+oembed" href="${escaped(`${url}oembed/${page.path.replace(/\/$/, '')}.json`)}">`,
        ]),
    `<link rel="alternate" type="application/feed+json" href="${escaped(`${url}${page.language}/feed.json`)}">`,
    `<link rel="alternate" type="application/atom+xml" href="${escaped(`${url}${page.language}/feed.atom`)}">`,
    ...(embed === undefined ? [] : [json('application/json', embed, 'discord:component-embed')]),
  ].join('\n');
}

/** Data in a page: nothing in it can end the element. */
function json(type: string, data: unknown, id?: string): string {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="${type}"${id === undefined ? '' : ` id="${id}"`}>${text}</script>`;
}
