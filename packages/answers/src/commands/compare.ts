import type { Deal, FactRecord } from '@us-morocco-security/core';
import { defineCommand } from '../command.ts';
import { AnswerError } from '../failure.ts';
import { capitalized, heading, notice, text } from '../present/blocks.ts';
import { comparisonRows } from '../present/comparison.ts';
import { evidenceBlocks, followUps, fromBlocks, stagesNotice } from '../present/legacy.ts';
import { citationsBlock } from '../present/sources.ts';
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
    const records = [...new Set([...one.records, ...other.records])];
    return fromBlocks(
      context,
      heading(say('compare-title', { one: one.name, other: other.name })),
      one.kind === 'year' ? text(say('compare-years')) : [],
      {
        type: 'table',
        columns: [say('column-compared'), capitalized(one.name), capitalized(other.name)],
        rows: comparisonRows(context, one, other),
      },
      notice('refusal', say('unlike-amounts-title'), say('compare-unlike')),
      stagesNotice(context, records.filter(isDeal)),
      one.kind === 'system'
        ? evidenceBlocks(context, records)
        : citationsBlock(context, records.filter(isPriced)),
      followUps(context, one.next, other.next),
    );
  },
});

function objectionTo(one: Side, other: Side): 'unlike-things' | 'same-thing' | undefined {
  if (one.kind !== other.kind) return 'unlike-things';
  return one.id === other.id ? 'same-thing' : undefined;
}

const isDeal = (record: FactRecord): record is Deal => record.kind === 'deal';

const isPriced = (record: FactRecord): boolean => 'amount' in record && record.amount !== undefined;
