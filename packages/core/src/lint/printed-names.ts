import { foldName } from '../query/names.ts';
import { allNames } from './named.ts';
import type { Rule } from './rule.ts';
import { anchorsOf, byId, claims, divergencesOf, facts } from './walk.ts';

export const printedNames: Rule = {
  name: 'printed-names',
  description: 'Every print of a system holds one of its names, or a divergence says why not.',
  check(dataset) {
    const systems = byId(dataset.systems);
    return facts(dataset).flatMap((fact) =>
      claims(fact).flatMap((claim) => {
        const system = claim.kind === 'system' ? systems.get(claim.system) : undefined;
        if (system === undefined || divergencesOf(fact, claim.field).length > 0) return [];
        const names = allNames(system).map(({ name }) => foldName(name));
        return anchorsOf(fact, claim.field)
          .filter(({ anchor }) => !names.some((name) => foldName(anchor.asPrinted).includes(name)))
          .map(({ anchor, path }) => ({
            collection: fact.collection,
            id: fact.record.id,
            path: [...path, 'asPrinted'],
            message: `"${anchor.asPrinted}" holds no name of the system "${system.id}".`,
            cure: `Quote the name, add it to the aliases, or add a divergence on "${claim.field}".`,
          }));
      }),
    );
  },
};
