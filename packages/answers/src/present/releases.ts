import {
  type ChangeGroup,
  collectionNames,
  type Dataset,
  factsOf,
} from '@us-morocco-security/core';
import { formatList, formatNumber } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { ListItem, Point, TableBlock } from '../reply.ts';
import { followUp, questionAbout } from './questions.ts';
import { warningOf } from './records.ts';
import { nameSource } from './sources.ts';

/** The order of changes: new ones first. */
export const HEADINGS = [
  'added',
  'changed',
  'reworded',
  'renamed',
  'removed',
] as const satisfies readonly ChangeGroup['heading'][];

/** How many records of each collection a release touched, by what happened to them. */
export function changesTable(
  { language, say }: Context,
  groups: readonly ChangeGroup[],
): TableBlock {
  const headings = HEADINGS.filter((heading) => groups.some((group) => group.heading === heading));
  const touched = collectionNames.filter((name) =>
    groups.some((group) => group.collection === name),
  );
  const count = (collection: ChangeGroup['collection'], heading: ChangeGroup['heading']) =>
    groups
      .filter((group) => group.collection === collection && group.heading === heading)
      .reduce((sum, { records }) => sum + records.length, 0);
  return {
    type: 'table',
    columns: [say('column-collection'), ...headings.map((heading) => say(`change-${heading}`))],
    rows: touched.map((collection) => [
      say(`collection-${collection}`),
      ...headings.map((heading) => formatNumber(count(collection, heading), language)),
    ]),
  };
}

/** How many records a release touched: what happened to them, and of which collection. */
export const countOfChanges = (
  groups: readonly ChangeGroup[],
  heading: ChangeGroup['heading'],
  collection?: ChangeGroup['collection'],
): number =>
  groups
    .filter((group) => group.heading === heading)
    .filter((group) => collection === undefined || group.collection === collection)
    .reduce((sum, { records }) => sum + records.length, 0);

/** The collections that matter most to a reader of a release, in order. */
const MOST_TELLING: readonly ChangeGroup['collection'][] = [
  'deals',
  'figures',
  'series',
  'rumours',
  'exercises',
  'deployments',
  'events',
  'statements',
  'conflicts',
];

/**
 * The changes of records that state something, the most important first: new ones, then corrections, each the newest
 * first.
 *
 * @param most - how many at most
 */
export function changePoints(
  context: Context,
  groups: readonly ChangeGroup[],
  most: number,
): readonly Point[] {
  const facts = new Map(factsOf(context.dataset).map((fact) => [fact.id, fact]));
  const dayOf = ({ id, to }: ChangedRecord): string => facts.get(to ?? id)?.bounds?.earliest ?? '';
  return HEADINGS.flatMap((heading) =>
    MOST_TELLING.flatMap((collection) =>
      groups
        .filter((group) => group.heading === heading && group.collection === collection)
        .flatMap(({ records }) => records)
        .toSorted((one, other) => compare(dayOf(other), dayOf(one)))
        .map((record) => ({ heading, collection, record })),
    ),
  )
    .slice(0, most)
    .map(({ heading, collection, record }) => changePoint(context, heading, collection, record));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function changePoint(
  context: Context,
  heading: ChangeGroup['heading'],
  collection: ChangeGroup['collection'],
  change: ChangedRecord,
): Point {
  const { say } = context;
  const { detail, record, stage, text } = changeItem(context, collection, change);
  const fact = factsOf(context.dataset).find(({ id }) => id === record);
  return {
    head: say('whatsnew-change', {
      heading: say(`change-${heading}`),
      collection: say(`collection-${collection}`),
    }),
    text,
    ...(stage === undefined ? {} : { stage }),
    ...(detail === undefined ? {} : { detail }),
    ...(record === undefined ? {} : { record }),
    ...(fact === undefined ? {} : { next: followUp(context, questionAbout(fact)) }),
  };
}

/** How many records of each collection the dataset holds. */
export function holdingsTable({ dataset, language, say }: Context): TableBlock {
  return {
    type: 'table',
    columns: [say('column-collection'), say('label-quantity')],
    rows: collectionNames
      .filter((name) => dataset[name].length > 0)
      .map((name) => [say(`collection-${name}`), formatNumber(dataset[name].length, language)]),
  };
}

type ChangedRecord = ChangeGroup['records'][number];

/** A record that a release touched: its title today or, where it is gone, its last, and what differs. */
export function changeItem(
  context: Context,
  collection: ChangeGroup['collection'],
  change: ChangedRecord,
): ListItem {
  const { dataset, language } = context;
  const id = dataset.redirects[change.to ?? change.id] ?? change.to ?? change.id;
  const fact = factsOf(dataset).find((each) => each.id === id);
  const warning = fact && warningOf(context, fact);
  const detail = detailOf(context, change);
  return {
    text: nameOf(context, collection, id) ?? change.title?.[language] ?? change.id,
    badges: warning === undefined ? [] : [warning],
    ...(fact?.kind === 'deal' ? { stage: fact.stage } : {}),
    ...(detail === undefined ? {} : { detail }),
    ...(fact === undefined ? {} : { record: id }),
  };
}

function detailOf({ language, say }: Context, { id, to, fields }: ChangedRecord) {
  if (to !== undefined) return say('change-formerly', { id });
  if (fields === undefined) return undefined;
  const labels = new Set(fields.map((field) => fieldLabel({ say }, field)));
  return say('change-fields', { fields: formatList([...labels], language) });
}

/** What a record is called today; undefined where it is no longer there. */
function nameOf(
  context: Context,
  collection: ChangeGroup['collection'],
  id: string,
): string | undefined {
  const { dataset, language } = context;
  switch (collection) {
    case 'programmes':
    case 'systems':
    case 'terms':
      return entryWithId<Dataset[typeof collection][number]>(dataset[collection], id)?.name[
        language
      ];
    case 'sources': {
      const source = entryWithId(dataset.sources, id);
      return source && nameSource(context, source);
    }
    case 'series':
    case 'rumours':
    case 'conflicts':
      return entryWithId<Dataset[typeof collection][number]>(dataset[collection], id)?.title[
        language
      ];
    case 'deals':
    case 'figures':
    case 'events':
    case 'deployments':
    case 'exercises':
    case 'statements':
      return entryWithId(factsOf(dataset), id)?.title[language];
    default:
      return collection satisfies never;
  }
}

const entryWithId = <Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  wanted: string,
): Entry | undefined => entries.find(({ id }) => id === wanted);

/** What a reader calls the field that a path begins with. */
export const fieldLabel = ({ say }: Pick<Context, 'say'>, path: string): string =>
  say(FIELD_LABELS.get(path.split('.', 1)[0] ?? path) ?? 'change-other');

/** Fields that mean the same to a reader share a name; what has none here is another detail. */
const FIELD_LABELS = new Map(
  Object.entries({
    amount: 'label-amount',
    when: 'label-date',
    bounds: 'label-date',
    statedOn: 'label-date',
    published: 'label-date',
    stage: 'label-stage',
    items: 'label-quantity',
    counts: 'label-quantity',
    anchors: 'label-sources',
    sources: 'label-sources',
    systems: 'label-systems',
    title: 'label-title',
    name: 'label-title',
    summary: 'change-texts',
    notes: 'change-texts',
    explanation: 'change-texts',
    links: 'change-links',
    linkedFrom: 'change-links',
    divergences: 'change-differences',
    conflicts: 'change-differences',
    readings: 'change-differences',
  } as const),
);
