import { createHash } from 'node:crypto';
import { tellNews } from '@us-morocco-security/answers';
import type { ReleasedDataset } from '@us-morocco-security/core';
import { newsBetween } from '@us-morocco-security/core/news';
import { escaped } from '../html/layout.tsx';
import { plain } from '../html/text.tsx';
import type { LocalSite } from '../pages/site.ts';
import type { SiteFile } from './file.ts';

const MOST_ENTRIES = 100;

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** The changes since the version before, as JSON Feed 1.1 and as Atom: only where the address of the site is known. */
export function feedFiles(
  site: LocalSite,
  releases: readonly { readonly version: string; readonly data: ReleasedDataset }[],
): readonly SiteFile[] {
  const { dataset, paths, say, url } = site;
  const before = releases.find(({ version }) => version !== dataset.version);
  if (url === undefined || before === undefined) return [];
  const entries = entriesOf(site, before.data, url);
  const title = `${say('web-feed')} (${dataset.version})`;
  const home = url + paths.home;
  return [
    { path: `${paths.home}feed.json`, text: jsonFeed(site, home, title, entries) },
    { path: `${paths.home}feed.atom`, text: atomFeed(site, home, title, entries) },
  ];
}

function entriesOf(site: LocalSite, before: ReleasedDataset, url: string): readonly Entry[] {
  const { dataset, language, paths } = site;
  return newsBetween(before, dataset)
    .slice(0, MOST_ENTRIES)
    .map((news) => {
      const { lead, points } = tellNews([news], [], dataset, language, 'page');
      const hash = createHash('sha256').update(JSON.stringify(news)).digest('hex').slice(0, 16);
      return {
        id: `${url}#${hash}`,
        title: plain(lead.text),
        text: points.map(({ head = '', text }) => plain(`${head} ${text}`.trim())).join('\n'),
        url: url + (paths.record(news.record) ?? paths.home),
      };
    });
}

const dayOf = ({ dataset }: LocalSite): string => `${dataset.asOf}T00:00:00Z`;

const jsonFeed = (
  site: LocalSite,
  home: string,
  title: string,
  entries: readonly Entry[],
): string =>
  `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: `${home}feed.json`,
    language: site.language,
    items: entries.map(({ id, text, title: head, url }) => ({
      id,
      url,
      title: head,
      content_text: text,
      date_published: dayOf(site),
    })),
  })}\n`;

const atomFeed = (
  site: LocalSite,
  home: string,
  title: string,
  entries: readonly Entry[],
): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `<id>${escaped(home)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${dayOf(site)}</updated>`,
    `<author><name>${escaped(site.say('web-site'))}</name></author>`,
    `<link href="${escaped(home)}"/>`,
    `<link rel="self" href="${escaped(`${home}feed.atom`)}"/>`,
    ...entries.map(({ id, text, title: head, url }) =>
      [
        `<entry><id>${escaped(id)}</id><title>${escaped(head)}</title>`,
        `<updated>${dayOf(site)}</updated><link href="${escaped(url)}"/>`,
        `<summary>${escaped(text)}</summary></entry>`,
      ].join(''),
    ),
    '</feed>',
    '',
  ].join('\n');
