import { defineCommand } from '../command.ts';
import { AnswerError } from '../failure.ts';
import { fitPoints } from '../first-screen.ts';
import { capitalized, notice, text } from '../present/blocks.ts';
import { comparisonRows } from '../present/comparison.ts';
import {
  comparisonLead,
  comparisonPoints,
  type Pair,
  tellingRecords,
} from '../present/comparison-lead.ts';
import { isDeal, stageMeanings } from '../present/deals.ts';
import { evidenceSections, isTelling } from '../present/evidence.ts';
import { nextQuestions } from '../present/questions.ts';
import { restSection, section } from '../present/sections.ts';
import type { Side } from '../resolve/sides.ts';

/** Two systems, two programmes or two calendar years side by side. */
export const compare = defineCommand({
  name: 'compare',
  options: {
    a: { type: 'name', of: 'comparable', required: true },
    b: { type: 'name', of: 'comparable', required: true },
  },
  answer(context, { a: one, b: other }) {
    const { say } = context;
    const objection = objectionTo(one, other);
    if (objection !== undefined) throw new AnswerError(objection, `${one.name} ${other.name}`);
    const sides: Pair = [one, other];
    const records = [...new Set([...one.records, ...other.records])];
    const lead = comparisonLead(context, sides);
    const { left, shown } = fitPoints(lead, comparisonPoints(context, sides));
    const rows = comparisonRows(context, one, other);
    return {
      lead,
      points: shown,
      sections: [
        ...restSection(context, left),
        ...section(
          context,
          'comparison',
          one.kind === 'year' ? text(say('compare-years')) : [],
          rows.length === 0
            ? []
            : {
                type: 'table',
                columns: [say('column-compared'), capitalized(one.name), capitalized(other.name)],
                rows,
              },
          notice('refusal', say('unlike-amounts-title'), say('compare-unlike')),
        ),
        ...section(context, 'stages', stageMeanings(context, records.filter(isDeal))),
        ...evidenceSections(context, records, isTelling),
      ],
      next: nextQuestions(context, one.next, other.next),
      records: tellingRecords(context, sides),
    };
  },
});

function objectionTo(one: Side, other: Side): 'unlike-things' | 'same-thing' | undefined {
  if (one.kind !== other.kind) return 'unlike-things';
  return one.id === other.id ? 'same-thing' : undefined;
}
