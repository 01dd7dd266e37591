import type { Finding, Rule } from './rule.ts';
import { type Fact, facts } from './walk.ts';

export const sourcesNamed: Rule = {
  name: 'sources-named',
  description:
    'Every source has a label in three languages, and every claim status names the sources that were read for it.',
  check(dataset) {
    return [
      ...dataset.sources.flatMap(({ id, label }): readonly Finding[] =>
        label === undefined
          ? [
              {
                collection: 'sources',
                id,
                path: ['label'],
                message: `"${id}" has no label.`,
                cure: 'Write how an answer names the source: its title is in one language alone.',
              },
            ]
          : [],
      ),
      ...facts(dataset).flatMap(unconsulted),
    ];
  },
};

function unconsulted({ collection, record }: Fact): readonly Finding[] {
  const status = 'claimStatus' in record ? record.claimStatus : undefined;
  if (status === undefined || status.consulted !== undefined) return [];
  return [
    {
      collection,
      id: record.id,
      path: ['claimStatus'],
      message: `The claim status of "${record.id}" names no source that was read.`,
      cure: 'List the sources that were read under consulted, whether they say the same or not.',
    },
  ];
}
