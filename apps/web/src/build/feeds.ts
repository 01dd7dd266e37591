import { createHash } from 'node:crypto';
import { tellNews } from '@us-morocco-security/answers';
import type { ReleasedDataset } from '@us-morocco-security/core';
import { newsBetween } from '@us-morocco-security/core/news';
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
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
  const feed = { site, home: url + paths.home, title, entries };
  return [
    { path: `${paths.home}feed.json`, text: jsonFeed(feed) },
    { path: `${paths.home}feed.atom`, text: atomFeed(feed) },
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

interface Feed {
  readonly site: LocalSite;
  /** Address of the first page of the language. */
  readonly home: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** The day on which the data were read: a feed changes with them alone. */
const dayOf = ({ dataset }: LocalSite): string => `${dataset.asOf}T00:00:00Z`;

const jsonFeed = ({ site, home, title, entries }: Feed): string =>
  `${JSON.stringify(
    generateJsonFeed({
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
    }),
  )}\n`;

const atomFeed = ({ site, home, title, entries }: Feed): string =>
  `${generateAtomFeed({
    id: home,
    title: { value: title },
    updated: dayOf(site),
    authors: [{ name: plain(site.say('web-site')) }],
    links: [{ href: home }, { href: `${home}feed.atom`, rel: 'self' }],
    entries: entries.map(({ id, text, title: head, url }) => ({
      id,
      title: { value: head },
      updated: dayOf(site),
      links: [{ href: url }],
      summary: { value: text },
    })),
  })}\n`;
