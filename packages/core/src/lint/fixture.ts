/** A tiny sample dataset that satisfies every rule, and helpers to break it. */
import type { AuthoredDataset } from '../schema/authored.ts';
import { type CollectionName, collections } from '../schema/dataset.ts';
import { facts } from './fixture-facts.ts';
import { references } from './fixture-references.ts';
import { tables } from './fixture-tables.ts';
import type { Rule } from './rule.ts';

export const fixture: AuthoredDataset = {
  ...facts,
  ...references,
  ...tables,
  manifest: {
    asOf: '2002-03-01',
    atLeast: {
      collections: {
        deals: 2,
        figures: 2,
        series: 2,
        events: 1,
        deployments: 1,
        exercises: 1,
        statements: 2,
        rumours: 1,
        conflicts: 1,
        programmes: 1,
        systems: 2,
        terms: 1,
        sources: 3,
      },
      stages: { delivered: 1, listed: 1 },
      outcomes: { held: 1 },
    },
  },
  releases: [],
};

/**
 * The dataset with one value of one file replaced (`undefined` removes it).
 * The file still fits its schema, so what a rule then finds is found by that rule alone.
 */
export function changed(
  dataset: AuthoredDataset,
  collection: CollectionName,
  id: string,
  path: readonly (string | number)[],
  value: unknown,
): AuthoredDataset {
  const copy = structuredClone(dataset);
  const record: unknown = copy[collection].find((candidate) => candidate.id === id);
  const holder = path.slice(0, -1).reduce<unknown>(child, record);
  const key = path.at(-1);
  if (!isObject(holder) || key === undefined) {
    throw new Error(`${collection}/${id} has no ${path.join('.')}`);
  }
  if (value === undefined) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, value);
  collections[collection].file.parse(withoutId(record));
  return copy;
}

/** What a rule finds, one line each: `collection/id path: message`. */
export function found({ check }: Rule, dataset: AuthoredDataset): readonly string[] {
  return check(dataset).map(
    ({ collection, id, path, message }) => `${collection}/${id} ${path.join('.')}: ${message}`,
  );
}

function child(holder: unknown, key: string | number): unknown {
  return isObject(holder) ? Reflect.get(holder, key) : undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function withoutId(record: unknown): unknown {
  if (!isObject(record)) throw new Error('No such record.');
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'id'));
}
