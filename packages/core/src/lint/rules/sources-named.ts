import type { Rule } from '../rule.ts';

export const sourcesNamed: Rule = {
  name: 'sources-named',
  description: 'Every source has a label in three languages.',
  check({ sources }) {
    return sources
      .filter(({ label }) => label === undefined)
      .map(({ id }) => ({
        collection: 'sources' as const,
        id,
        path: ['label'],
        message: `"${id}" has no label.`,
        fix: 'Write how an answer names the source: its title is in one language alone.',
      }));
  },
};
