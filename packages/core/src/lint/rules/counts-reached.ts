import type { AuthoredDataset } from '../../schema/authored.ts';
import { type CollectionName, collections } from '../../schema/dataset.ts';
import type { Finding, Rule } from '../rule.ts';

const isCollection = (name: string): name is CollectionName => name in collections;

export const countsReached: Rule = {
  name: 'counts-reached',
  description:
    'Every collection, stage and outcome has a least number of records in the manifest, and reaches it.',
  check(dataset) {
    const { collections: least, stages, outcomes } = dataset.manifest.atLeast;
    const counted = Object.keys(collections)
      .filter(isCollection)
      .map((name) => [name, dataset[name].length] as const);
    return [
      ...below('collections', counted, least),
      ...below(
        'stages',
        tally(dataset.deals, ({ stage }) => stage),
        stages,
      ),
      ...below(
        'outcomes',
        tally(dataset.exercises, ({ outcome }) => outcome),
        outcomes,
      ),
    ];
  },
};

type Part = keyof AuthoredDataset['manifest']['atLeast'];
type Tally = readonly (readonly [kind: string, count: number])[];

function tally<Item>(items: readonly Item[], kindOf: (item: Item) => string): Tally {
  const kinds = [...new Set(items.map(kindOf))];
  return kinds.map((kind) => [kind, items.filter((item) => kindOf(item) === kind).length]);
}

function below(
  part: Part,
  counted: Tally,
  least: Readonly<Record<string, number | undefined>>,
): readonly Finding[] {
  const counts = new Map(counted);
  const unnamed = [...counts].filter(([kind, count]) => count > 0 && least[kind] === undefined);
  const short = Object.entries(least).filter(([kind, most = 0]) => (counts.get(kind) ?? 0) < most);
  return [
    ...short.map(([kind, most]) => ({
      ...place(part, kind),
      message: `There are ${counts.get(kind) ?? 0} of ${kind}, and at least ${most} are expected.`,
      fix: 'Bring the missing files back; if they are gone for good, lower the number.',
    })),
    ...unnamed.map(([kind, count]) => ({
      ...place(part, kind),
      message: `There are ${count} of ${kind}, and no least number of them.`,
      fix: `Add ${kind} with a number not far below ${count}.`,
    })),
  ];
}

const place = (part: Part, kind: string) =>
  ({ collection: 'manifest', id: '', path: ['atLeast', part, kind] }) as const;
