/** How the rules look at the authored files: every fact, every claimed value, every anchor, every text. */
import type { z } from 'zod';
import type { Authored, AuthoredDataset } from '../schema/authored.ts';
import type { CollectionName } from '../schema/dataset.ts';
import type { anchorSchema, divergenceSchema, linkSchema } from '../schema/evidence.ts';
import type {
  amountSchema,
  localizedSchema,
  qualifierSchema,
  whenSchema,
} from '../schema/primitives.ts';
import type { countSchema, pointSchema } from '../schema/record.ts';
import type { Finding } from './rule.ts';

export type Path = Finding['path'];
export type Localized = z.output<typeof localizedSchema>;
export type Language = keyof Localized;
export type Anchor = z.output<typeof anchorSchema>;
export type Divergence = z.output<typeof divergenceSchema>;
export type Link = z.output<typeof linkSchema>;
export type Amount = z.output<typeof amountSchema>;
export type When = z.output<typeof whenSchema>;
export type Qualifier = z.output<typeof qualifierSchema>;
export type Count = z.output<typeof countSchema>;
export type Point = z.output<typeof pointSchema>;

type FactCollection = 'deals' | 'figures' | 'events' | 'deployments' | 'exercises' | 'statements';

/** A record that states something, with its collection. */
export type Fact = {
  [Name in FactCollection]: { readonly collection: Name; readonly record: Authored<Name> };
}[FactCollection];

/** Any authored file, with its collection. */
export type Entry =
  | Fact
  | {
      [Name in Exclude<CollectionName, FactCollection>]: {
        readonly collection: Name;
        readonly record: Authored<Name>;
      };
    }[Exclude<CollectionName, FactCollection>];

/** A value that a record claims: its field path, its place in the file, and the value. */
export type ClaimedValue = { readonly field: string; readonly path: Path } & (
  | { readonly kind: 'claim' }
  | { readonly kind: 'named' }
  | { readonly kind: 'stage'; readonly stage: string }
  | { readonly kind: 'when'; readonly when: When }
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'quantity'; readonly quantity: number; readonly qualifier: Qualifier }
  | { readonly kind: 'system'; readonly system: string }
  | { readonly kind: 'count'; readonly count: Count }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'point'; readonly point: Point }
);

/** An anchor and its place in the file. */
export interface PlacedAnchor {
  readonly anchor: Anchor;
  readonly path: Path;
}

/** A text in three languages and its place in the file. */
export interface PlacedText {
  readonly text: Localized;
  readonly path: Path;
}

export const languages = ['ar', 'en', 'fr'] as const satisfies readonly Language[];

export function facts(dataset: AuthoredDataset): readonly Fact[] {
  return [
    ...dataset.deals.map((record) => ({ collection: 'deals' as const, record })),
    ...dataset.figures.map((record) => ({ collection: 'figures' as const, record })),
    ...dataset.events.map((record) => ({ collection: 'events' as const, record })),
    ...dataset.deployments.map((record) => ({ collection: 'deployments' as const, record })),
    ...dataset.exercises.map((record) => ({ collection: 'exercises' as const, record })),
    ...dataset.statements.map((record) => ({ collection: 'statements' as const, record })),
  ];
}

export function entries(dataset: AuthoredDataset): readonly Entry[] {
  return [
    ...facts(dataset),
    ...dataset.series.map((record) => ({ collection: 'series' as const, record })),
    ...dataset.rumours.map((record) => ({ collection: 'rumours' as const, record })),
    ...dataset.conflicts.map((record) => ({ collection: 'conflicts' as const, record })),
    ...dataset.programmes.map((record) => ({ collection: 'programmes' as const, record })),
    ...dataset.systems.map((record) => ({ collection: 'systems' as const, record })),
    ...dataset.terms.map((record) => ({ collection: 'terms' as const, record })),
    ...dataset.sources.map((record) => ({ collection: 'sources' as const, record })),
  ];
}

export function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Facts by ID, whatever their collection. */
export function factsById(dataset: AuthoredDataset): ReadonlyMap<string, Fact> {
  return new Map(facts(dataset).map((fact) => [fact.record.id, fact]));
}

/** The collections whose records assert something by words, so that the words need an anchor of their own. */
export const assertsInWords = ({ collection }: Fact): boolean =>
  collection !== 'deals' && collection !== 'figures';

export const amountOf = ({ record }: Fact): Amount | undefined =>
  'amount' in record ? record.amount : undefined;

export const whenOf = ({ record }: Fact): When | undefined =>
  'when' in record ? record.when : undefined;

export const countsOf = ({ record }: Fact): readonly Count[] =>
  ('counts' in record ? record.counts : undefined) ?? [];

export const pointsOf = ({ record }: Fact): readonly Point[] =>
  ('points' in record ? record.points : undefined) ?? [];

/** Every value that a fact claims and that therefore needs an anchor. */
export function claimedValues(fact: Fact): readonly ClaimedValue[] {
  const when = whenOf(fact);
  const amount = amountOf(fact);
  return [
    ...(assertsInWords(fact) ? [{ kind: 'claim', field: 'claim', path: [] } as const] : []),
    ...(when ? [{ kind: 'when', field: 'when', path: ['when'], when } as const] : []),
    ...(amount ? [{ kind: 'amount', field: 'amount', path: ['amount'], amount } as const] : []),
    ...(fact.collection === 'deals' ? dealClaims(fact.record) : []),
    ...(fact.collection === 'deployments' ? countryClaims(fact.record) : []),
    ...(fact.collection === 'exercises' ? editionClaims(fact.record) : []),
    ...countsOf(fact).map((count, index): ClaimedValue => {
      return { kind: 'count', field: `counts.${count.of}`, path: ['counts', index], count };
    }),
    ...pointsOf(fact).map((point, index): ClaimedValue => {
      return { kind: 'point', field: `points.${point.key}`, path: ['points', index], point };
    }),
  ];
}

function dealClaims({
  stage,
  items,
  accompanying = [],
  funding,
}: Authored<'deals'>): readonly ClaimedValue[] {
  const itemClaims = items.flatMap(
    ({ system, quantity, qualifier = 'exact' }, index): ClaimedValue[] => {
      const field = `items.${system}`;
      const named: ClaimedValue = {
        kind: 'system',
        field: `${field}.system`,
        path: ['items', index, 'system'],
        system,
      };
      if (quantity === undefined) return [named];
      const path = ['items', index, 'quantity'];
      return [named, { kind: 'quantity', field: `${field}.quantity`, path, quantity, qualifier }];
    },
  );
  return [
    { kind: 'stage', field: 'stage', path: ['stage'], stage },
    ...itemClaims,
    ...accompanying.map(accompanyingClaim),
    ...(funding === undefined
      ? []
      : [{ kind: 'named', field: 'funding', path: ['funding'] } as const]),
  ];
}

function accompanyingClaim(
  { key, quantity }: NonNullable<Authored<'deals'>['accompanying']>[number],
  index: number,
): ClaimedValue {
  const field = `accompanying.${key}`;
  const path = ['accompanying', index];
  if (quantity === undefined) return { kind: 'named', field, path };
  return { kind: 'quantity', field, path: [...path, 'quantity'], quantity, qualifier: 'exact' };
}

function countryClaims({ countries }: Authored<'deployments'>): readonly ClaimedValue[] {
  return countries.map(({ code }, index) => {
    return { kind: 'country', field: `countries.${code}`, path: ['countries', index], code };
  });
}

function editionClaims({ edition }: Authored<'exercises'>): readonly ClaimedValue[] {
  if (edition === undefined) return [];
  const field = 'edition';
  return [{ kind: 'quantity', field, path: [field], quantity: edition, qualifier: 'exact' }];
}

/** The anchors of one field, in the order of the file. */
export function anchorsOf({ record }: Fact, field: string): readonly PlacedAnchor[] {
  return placed(record.anchors[field] ?? [], ['anchors', field]);
}

/** The divergences of one field. */
export function divergencesOf({ record }: Fact, field: string): readonly Divergence[] {
  return (record.divergences ?? []).filter((divergence) => divergence.field === field);
}

/** Every anchor of a file: of its values, of its divergences, of the readings of a conflict. */
export function allAnchors(entry: Entry): readonly PlacedAnchor[] {
  if (entry.collection === 'conflicts') {
    return entry.record.readings.flatMap(({ anchors }, index) =>
      placed(anchors, ['readings', index, 'anchors']),
    );
  }
  if (entry.collection === 'series') {
    return entry.record.points.flatMap(({ anchors }, index) =>
      placed(anchors, ['points', index, 'anchors']),
    );
  }
  if (entry.collection === 'rumours') {
    const { reports, denials = [] } = entry.record;
    return [
      ...reports.flatMap(({ anchors }, index) => placed(anchors, ['reports', index, 'anchors'])),
      ...denials.flatMap(({ anchors }, index) => placed(anchors, ['denials', index, 'anchors'])),
    ];
  }
  if (!isFact(entry)) return [];
  const { anchors, divergences = [] } = entry.record;
  return [
    ...Object.entries(anchors).flatMap(([field, list]) => placed(list, ['anchors', field])),
    ...divergences.map(({ anchor }, index) => ({
      anchor,
      path: ['divergences', index, 'anchor'],
    })),
  ];
}

const isFact = (entry: Entry): entry is Fact => 'anchors' in entry.record;

const placed = (anchors: readonly Anchor[], path: Path): readonly PlacedAnchor[] =>
  anchors.map((anchor, index) => ({ anchor, path: [...path, index] }));

/** Every text of a file that is written in three languages, at any depth. */
export function texts(entry: Entry): readonly PlacedText[] {
  return textsWithin(entry.record, []);
}

function textsWithin(value: unknown, path: Path): readonly PlacedText[] {
  if (isLocalized(value)) return [{ text: value, path }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => textsWithin(item, [...path, index]));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsWithin(item, [...path, key]));
}

function isLocalized(value: unknown): value is Localized {
  if (typeof value !== 'object' || value === null) return false;
  return languages.every((language) => typeof Reflect.get(value, language) === 'string');
}

/** How a time is written in its file. */
export const written = (when: When): string =>
  'edtf' in when ? when.edtf : `FY${when.fiscalYears.from} to FY${when.fiscalYears.to}`;
