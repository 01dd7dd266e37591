import { foldName } from '../../query/names.ts';
import { readFigures } from '../../reading/figures.ts';
import type { Authored } from '../../schema/authored.ts';
import { allNames } from '../named.ts';
import type { Finding, Rule } from '../rule.ts';
import { anchorsOf, byId, divergencesOf, type Fact } from '../walk.ts';

type Item = Authored<'deals'>['items'][number];
type Deal = Extract<Fact, { readonly collection: 'deals' }>;
type Problem = Pick<Finding, 'path' | 'message' | 'fix'>;

export const printedNames: Rule = {
  name: 'printed-names',
  description:
    'Every quotation about a system contains one of its names and no other designation, or a divergence says why not.',
  check(dataset) {
    const systems = byId(dataset.systems);
    return dataset.deals.flatMap((record) =>
      record.items.flatMap((item) => {
        const deal = { collection: 'deals', record } as const;
        const system = systems.get(item.system);
        if (system === undefined) return [];
        if (divergencesOf(deal, `items.${system.id}.system`).length > 0) return [];
        return [...misnamed(deal, item, system), ...unprintedVariant(deal, item)].map(
          (problem) => ({ collection: deal.collection, id: record.id, ...problem }),
        );
      }),
    );
  },
};

function misnamed(deal: Deal, item: Item, system: Authored<'systems'>): readonly Problem[] {
  const names = [
    ...allNames(system).map(({ name }) => name),
    ...(item.variant === undefined ? [] : [item.variant]),
  ];
  const field = `items.${system.id}`;
  const fix = `Quote the name, add it to the aliases, or add a divergence on "${field}.system".`;
  const problems = {
    system: (print: string) => !holdsName(print, names) || isOtherSystem(print, names),
    quantity: (print: string) => isOtherSystem(print, names),
  };
  return (['system', 'quantity'] as const).flatMap((part) =>
    anchorsOf(deal, `${field}.${part}`)
      .filter(({ anchor }) => problems[part](anchor.asPrinted))
      .map(({ anchor, path }) => ({
        path: [...path, 'asPrinted'],
        message: `"${anchor.asPrinted}" does not name the system "${system.id}".`,
        fix,
      })),
  );
}

/** A version that no anchor prints is not the source's. */
function unprintedVariant(deal: Deal, { system, variant }: Item): readonly Problem[] {
  if (variant === undefined) return [];
  const prints = anchorsOf(deal, `items.${system}.system`).map(({ anchor }) => anchor.asPrinted);
  if (prints.some((print) => holdsName(print, [variant]))) return [];
  const index = deal.record.items.findIndex((item) => item.system === system);
  const message = `No anchor states the variant "${variant}".`;
  return [{ path: ['items', index, 'variant'], message, fix: 'Quote it, or correct it.' }];
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
