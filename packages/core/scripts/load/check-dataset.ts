import type { Rule } from '../../src/lint/rule.ts';
import type { AuthoredDataset } from '../../src/schema/authored.ts';
import { loadDataset } from './load.ts';
import type { Problem } from './problems.ts';

export interface Checked {
  /** Complete and sound only if there are no problems. */
  readonly dataset: AuthoredDataset;
  readonly problems: readonly Problem[];
}

/**
 * Loads a data folder and applies the rules. The rules look across records, so they run once every
 * file is well formed: a file that cannot be read would make all that link to it look wrong.
 */
export function checkDataset(folder: string, rules: readonly Rule[]): Checked {
  const { dataset, problems, place } = loadDataset(folder);
  if (problems.length > 0) return { dataset, problems };
  const findings = rules.flatMap((rule) =>
    rule.check(dataset).map((finding) => place(finding, rule.name)),
  );
  return { dataset, problems: findings };
}
