import { foldName } from '../../query/names.ts';
import type { Rule } from '../rule.ts';
import { languages } from '../walk.ts';

export const namesWhole: Rule = {
  name: 'names-whole',
  description: 'Every name of a system contains its designation, in each language.',
  check({ systems }) {
    return systems.flatMap(({ id, name, designation }) =>
      languages
        .filter((language) => !foldName(name[language]).includes(foldName(designation)))
        .map((language) => ({
          collection: 'systems' as const,
          id,
          path: ['name', language],
          message: `"${name[language]}" does not contain the designation ${designation}.`,
          fix: `Write the popular name, then (${designation}).`,
        })),
    );
  },
};
