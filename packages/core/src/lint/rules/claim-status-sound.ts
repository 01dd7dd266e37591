import type { AuthoredDataset } from '../../schema/authored.ts';
import { originalOf } from '../originals.ts';
import type { Finding, Rule } from '../rule.ts';
import { anchorsOf, assertsInWords, byId, type Fact, facts } from '../walk.ts';

export const claimStatusSound: Rule = {
  name: 'claim-status-sound',
  description:
    'Every contradicted claim is named by a conflict, and every corroborated one is printed by a publisher other than the claimant.',
  check(dataset) {
    return facts(dataset).flatMap((fact) => {
      const problem = problemWith(fact, dataset);
      const { collection, record } = fact;
      return problem
        ? [{ collection, id: record.id, path: ['claimStatus', 'status'], ...problem }]
        : [];
    });
  },
};

function problemWith(
  fact: Fact,
  dataset: AuthoredDataset,
): Pick<Finding, 'message' | 'fix'> | undefined {
  const { id } = fact.record;
  const status = 'claimStatus' in fact.record ? fact.record.claimStatus?.status : undefined;
  if (status === 'contradicted' && !dataset.conflicts.some(({ records }) => records.includes(id))) {
    return {
      message: `"${id}" is contradicted, and no conflict names it.`,
      fix: `Add a conflict whose records include "${id}", or correct the status.`,
    };
  }
  const publishers = publishersOf(fact, dataset);
  if (status === 'corroborated' && publishers.length < 2) {
    return {
      message: `"${id}" is corroborated, and its claim is printed by ${publishers[0] ?? 'no one'} alone.`,
      fix: 'Anchor the claim in a source of another publisher, or correct the status.',
    };
  }
  return undefined;
}

/**
 * Who makes a claim: for a reprint or a translation, the publisher of its original.
 * A deal claims its values rather than words, so each of its anchors counts.
 */
function publishersOf(fact: Fact, { sources }: AuthoredDataset): readonly string[] {
  const known = byId(sources);
  const fields = assertsInWords(fact) ? ['claim'] : Object.keys(fact.record.anchors);
  const anchors = fields.flatMap((field) => anchorsOf(fact, field));
  const publishers = anchors.flatMap(({ anchor }) => {
    const source = known.get(anchor.source);
    return source ? [originalOf(source, known).publisher] : [];
  });
  return [...new Set(publishers)];
}
