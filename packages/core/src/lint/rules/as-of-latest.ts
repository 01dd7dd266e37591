import { periodOf } from '../period.ts';
import type { Finding, Rule } from '../rule.ts';

export const asOfLatest: Rule = {
  name: 'as-of-latest',
  description: 'No source was published or read after the day that the manifest says.',
  check({ manifest: { asOf }, sources }) {
    return sources.flatMap(({ id, published, accessed }): readonly Finding[] => {
      const begun = published === undefined ? null : periodOf({ edtf: published }).earliest;
      return [
        ...(begun !== null && begun > asOf ? [late(id, 'published', `${published}`, asOf)] : []),
        ...(accessed !== undefined && accessed > asOf
          ? [late(id, 'accessed', accessed, asOf)]
          : []),
      ];
    });
  },
};

const late = (id: string, field: string, day: string, asOf: string): Finding => ({
  collection: 'sources',
  id,
  path: [field],
  message: `${day} is after ${asOf}, the day on which the sources were last read.`,
  fix: 'Correct the day, or bring asOf in the manifest up to date.',
});
