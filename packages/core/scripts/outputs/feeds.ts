import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { Dataset } from '../../src/generated/types.ts';
import { type News, newsBetween, type ReleasedRow } from '../../src/news/index.ts';
import { factsOf } from '../../src/query/records.ts';
import type { KeptRelease } from '../release/release-files.ts';
import { about, momentOf } from './about.ts';
import { sha256 } from './checksums.ts';

/** What the dataset tells of a record, in a line each. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly topics: readonly string[];
}

/** What is new since the release before, as JSON Feed 1.1 and as Atom; empty feeds before the second release. */
export function feedsOf(dataset: Dataset, kept: readonly KeptRelease[]): [string, string][] {
  const before = kept.find(({ version }) => version !== dataset.version);
  const news = before === undefined ? [] : newsBetween({ ...before.dataset }, dataset);
  const entries = news.map((each) => entryOf(each, dataset));
  const title = `${about.title}: what is new in ${dataset.version}`;
  const feed = { title, entries, updated: momentOf(dataset) };
  return [
    ['dist/changes.json', `${JSON.stringify(jsonFeed(feed), undefined, 2)}\n`],
    ['dist/changes.atom', `${atomFeed(feed)}\n`],
  ];
}

interface Feed {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly updated: string;
}

const jsonFeed = ({ title, entries, updated }: Feed): unknown =>
  generateJsonFeed({
    title,
    language: 'en',
    authors: [{ name: about.publisher }],
    items: entries.map(({ id, title: head, text, topics }) => ({
      id,
      title: head,
      content_text: text,
      date_published: updated,
      tags: [...topics],
    })),
  });

const atomFeed = ({ title, entries, updated }: Feed): string =>
  generateAtomFeed({
    id: nameOf(about.name),
    title: { value: title },
    updated,
    authors: [{ name: about.publisher }],
    entries: entries.map(({ id, title: head, text, topics }) => ({
      id,
      title: { value: head },
      updated,
      content: { value: text, type: 'text' },
      categories: topics.map((term) => ({ term })),
    })),
  });

/** A name that needs no address: that of the text by its hash (RFC 6920). The same news keeps its name. */
const nameOf = (text: string): string =>
  `ni:///sha-256;${Buffer.from(sha256(text), 'hex').toString('base64url')}`;

function entryOf(news: News, dataset: Dataset): Entry {
  return {
    id: nameOf(JSON.stringify(news)),
    title: `${headOf(news)}: ${titleOf(news, dataset)}`,
    text: linesOf(news, dataset).join('\n'),
    topics: news.topics,
  };
}

function headOf(news: News): string {
  switch (news.kind) {
    case 'new':
      return 'New record';
    case 'stage':
      return `From ${news.from} to ${news.to}`;
    case 'printed-again':
      return 'Printed again';
    case 'completed':
      return 'Completed';
    case 'corrected':
      return 'Corrected';
    case 'withdrawn':
      return 'Withdrawn';
    case 'denied':
      return 'Denied';
    default:
      return news satisfies never;
  }
}

/** The record, its summary, what it follows, and the values that differ. */
function linesOf(news: News, dataset: Dataset): string[] {
  const summary = recordOf(news, dataset)?.summary.en;
  const values = 'values' in news ? news.values : [];
  return [
    `Record: ${news.record}`,
    ...(summary === undefined ? [] : [summary]),
    ...('known' in news && news.known !== news.record ? [`Earlier record: ${news.known}`] : []),
    ...values.map(({ path, before = 'none', after = 'none' }) => `${path}: ${before} → ${after}`),
  ];
}

const recordOf = ({ record }: News, dataset: Dataset) =>
  [...factsOf(dataset), ...dataset.series, ...dataset.rumours].find(({ id }) => id === record);

function titleOf(news: News, dataset: Dataset): string {
  const title = news.kind === 'withdrawn' ? withdrawnTitle(news.row) : undefined;
  return title ?? recordOf(news, dataset)?.title.en ?? news.record;
}

function withdrawnTitle({ title }: ReleasedRow): string | undefined {
  if (typeof title !== 'object' || title === null || !('en' in title)) return undefined;
  return typeof title.en === 'string' ? title.en : undefined;
}
