import type { Dataset, Deal, Rumour, Stage } from '../generated/types.ts';
import { stages } from '../generated/vocabulary.ts';
import { lifeOf } from '../query/deal-life.ts';
import { factsOf } from '../query/records.ts';
import type { ReleasedDataset } from '../query/released.ts';
import {
  type ChangedValue,
  type CollectionName,
  type RecordChange,
  type ReleasedRow,
  recordChanges,
} from './record-changes.ts';

/** Something in the dataset that was not there before, for people who follow it. */
export type News = {
  /** ID of the record that it is about. */
  readonly record: string;
  readonly collection: CollectionName;
  /** What it can be followed by: `everything`, `programme:fms`, `system:himars`, `stage:delivered`, `corrections`, `rumours`. */
  readonly topics: readonly string[];
} /** A record on a matter that the dataset did not have. */ & (
  | { readonly kind: 'new' }
  /** A known deal came further: `known` is its latest record so far; the record itself where its own stage changed. */
  | { readonly kind: 'stage'; readonly known: string; readonly from: Stage; readonly to: Stage }
  /** A later list prints a deal that is already known: no new deal. `known` is its earliest record. */
  | { readonly kind: 'printed-again'; readonly known: string }
  /** A value that was missing. */
  | { readonly kind: 'completed'; readonly values: readonly ChangedValue[] }
  /** A value that was different. */
  | { readonly kind: 'corrected'; readonly values: readonly ChangedValue[] }
  /** A record that the dataset no longer holds; `row` is what it was. */
  | { readonly kind: 'withdrawn'; readonly row: ReleasedRow }
  /** Somebody denies a rumour on record. */
  | { readonly kind: 'denied' }
);

/** The collections whose records are facts that people follow, rather than the means to read them. */
const FOLLOWED: ReadonlySet<CollectionName> = new Set([
  'deals',
  'figures',
  'series',
  'events',
  'deployments',
  'exercises',
  'statements',
  'rumours',
]);

/** Fields that say how a value is known, or that are derived: a change in them alone is no news. */
const ASIDE: ReadonlySet<string> = new Set([
  'anchors',
  'bounds',
  'confidence',
  'divergences',
  'linkedFrom',
  'links',
  'notes',
  'seeAlso',
  'sources',
  'systems',
  'topic',
]);

/**
 * What is new from one dataset to another, in the order of the collections. Changes of wording, of sources and of
 * names are no news.
 *
 * @param before an earlier dataset, such as a kept release or `JSON.parse(JSON.stringify(dataset))` of another day
 */
export function newsBetween(before: ReleasedDataset, after: Dataset): News[] {
  const known = idsOf(before);
  return recordChanges(before, { ...after })
    .filter(({ collection }) => FOLLOWED.has(collection))
    .flatMap((change): News[] => {
      switch (change.heading) {
        case 'added':
          return [addedNews(change, after, known)];
        case 'changed':
          return changedNews(change, after);
        case 'removed':
          return [withdrawnNews(change)];
        case 'renamed':
        case 'reworded':
          return [];
        default:
          return change satisfies never;
      }
    });
}

type Change<Heading extends RecordChange['heading']> = Extract<
  RecordChange,
  { readonly heading: Heading }
>;

function addedNews(
  { id, collection }: Change<'added'>,
  after: Dataset,
  known: ReadonlySet<string>,
): News {
  const about = { record: id, collection, topics: topicsOf(id, after) };
  const deal = after.deals.find((each) => each.id === id);
  if (deal === undefined) return { ...about, kind: 'new' };
  const { earlier, around, later } = lifeOf(after, deal);
  const before = [...earlier, ...around, ...later].filter((each) => known.has(each.id));
  const [first] = before;
  if (first === undefined) return { ...about, kind: 'new' };
  if (deal.stage === 'listed') return { ...about, kind: 'printed-again', known: first.id };
  const furthest = furthestOf(before) ?? first;
  return isFurther(deal.stage, furthest.stage)
    ? { ...about, kind: 'stage', known: furthest.id, from: furthest.stage, to: deal.stage }
    : { ...about, kind: 'new' };
}

function changedNews({ id, collection, values }: Change<'changed'>, after: Dataset): News[] {
  const told = values.filter(({ path }) => !ASIDE.has(fieldOf(path)));
  const about = { record: id, collection, topics: topicsOf(id, after) };
  const stage = told.find(({ path }) => path === 'stage');
  const denied = values.some(
    (value) => value.path.startsWith('denials.') && value.before === undefined,
  );
  const others = told.filter((value) => value !== stage && fieldOf(value.path) !== 'denials');
  return [
    ...(isStage(stage?.before) && isStage(stage.after)
      ? [{ ...about, kind: 'stage', known: id, from: stage.before, to: stage.after } as const]
      : []),
    ...(denied ? [{ ...about, kind: 'denied' } as const] : []),
    ...(others.length === 0 ? [] : [valueNews(about, others)]),
  ];
}

/** One value that was different makes the whole a correction. */
function valueNews(
  about: Pick<News, 'record' | 'collection' | 'topics'>,
  values: readonly ChangedValue[],
): News {
  return values.every(({ before }) => before === undefined)
    ? { ...about, kind: 'completed', values }
    : { ...about, kind: 'corrected', topics: [...about.topics, 'corrections'], values };
}

const withdrawnNews = ({ id, collection, record }: Change<'removed'>): News => ({
  record: id,
  collection,
  kind: 'withdrawn',
  topics: ['everything', 'corrections', ...topicsOfRow(record)],
  row: record,
});

/** The topics of a record as it is now. */
function topicsOf(id: string, dataset: Dataset): string[] {
  const record = [...factsOf(dataset), ...dataset.series, ...dataset.rumours].find(
    (each) => each.id === id,
  );
  return record === undefined ? ['everything'] : ['everything', ...topicsOfRow({ ...record })];
}

function topicsOfRow(row: Partial<Deal & Rumour> | ReleasedRow): string[] {
  const { programme, stage, systems, about, reports } = row;
  const named = [systems, about].flatMap((ids) => (Array.isArray(ids) ? ids.filter(isText) : []));
  return [
    ...(isText(programme) ? [`programme:${programme}`] : []),
    ...named.map((id) => `system:${id}`),
    ...(isText(stage) ? [`stage:${stage}`] : []),
    ...(reports === undefined ? [] : ['rumours']),
  ];
}

/** The order in which a deal comes further; a cancellation ends it. */
const PROGRESS: readonly Stage[] = [
  'claimed',
  'listed',
  'notified',
  'authorised',
  'contracted',
  'delivered',
  'cancelled',
];

const isFurther = (stage: Stage, than: Stage): boolean =>
  PROGRESS.indexOf(stage) > PROGRESS.indexOf(than);

const furthestOf = (deals: readonly Deal[]): Deal | undefined =>
  deals.reduce<Deal | undefined>(
    (furthest, deal) =>
      furthest === undefined || isFurther(deal.stage, furthest.stage) ? deal : furthest,
    undefined,
  );

function idsOf(dataset: ReleasedDataset): ReadonlySet<string> {
  const { deals } = dataset;
  const rows: readonly unknown[] = Array.isArray(deals) ? deals : [];
  return new Set(
    rows.flatMap((row) =>
      typeof row === 'object' && row !== null && 'id' in row && isText(row.id) ? [row.id] : [],
    ),
  );
}

const fieldOf = (path: string): string => path.split('.', 1)[0] ?? path;

const isStage = (value: string | undefined): value is Stage =>
  stages.some((stage) => stage === value);

const isText = (value: unknown): value is string => typeof value === 'string';
