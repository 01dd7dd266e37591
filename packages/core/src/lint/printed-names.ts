import { foldName } from '../query/names.ts';
import { readFigures } from '../reading/figures.ts';
import type { Authored } from '../schema/authored.ts';
import { allNames } from './named.ts';
import type { Rule } from './rule.ts';
import { anchorsOf, byId, divergencesOf, type Fact } from './walk.ts';

type Item = Authored<'deals'>['items'][number];

export const printedNames: Rule = {
  name: 'printed-names',
  description:
    'Every print of a system holds one of its names and no other designation, or a divergence says why not.',
  check(dataset) {
    const systems = byId(dataset.systems);
    return dataset.deals.flatMap((record) =>
      record.items.flatMap((item) => {
        const system = systems.get(item.system);
        return system ? misnamed({ collection: 'deals', record }, item, system) : [];
      }),
    );
  },
};

function misnamed(deal: Fact, item: Item, system: Authored<'systems'>) {
  const names = [
    ...allNames(system).map(({ name }) => name),
    ...(item.variant === undefined ? [] : [item.variant]),
  ];
  const named = `items.${system.id}.system`;
  if (divergencesOf(deal, named).length > 0) return [];
  const problems = {
    system: (print: string) => !holdsName(print, names) || isOtherSystem(print, names),
    quantity: (print: string) => isOtherSystem(print, names),
  };
  return (['system', 'quantity'] as const).flatMap((part) => {
    const field = `items.${system.id}.${part}`;
    return anchorsOf(deal, field)
      .filter(({ anchor }) => problems[part](anchor.asPrinted))
      .map(({ anchor, path }) => ({
        collection: deal.collection,
        id: deal.record.id,
        path: [...path, 'asPrinted'],
        message: `"${anchor.asPrinted}" does not name the system "${system.id}".`,
        cure: `Quote the name, add it to the aliases, or add a divergence on "${named}".`,
      }));
  });
}

const holdsName = (print: string, names: readonly string[]): boolean =>
  names.some((name) => foldName(print).includes(foldName(name)));

/** Whether a print holds designations and none of them is one of the system's. */
function isOtherSystem(print: string, names: readonly string[]): boolean {
  const own = new Set(names.flatMap((name) => [foldName(name), ...designationsIn(name)]));
  const printed = designationsIn(print);
  return printed.length > 0 && !printed.some((designation) => own.has(designation));
}

const designationsIn = (text: string): readonly string[] =>
  readFigures(text)
    .filter(({ kind }) => kind === 'designation')
    .map((figure) => foldName(figure.text));
