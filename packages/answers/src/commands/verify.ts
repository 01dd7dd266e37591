import { type FactRecord, recordById } from '@us-morocco-security/core';
import { type ClaimCheck, checkClaim } from '@us-morocco-security/core/claims';
import { type Context, defineCommand } from '../command.ts';
import { heading, list, notice, text } from '../present/blocks.ts';
import { partItem, readFields, unreadNotice } from '../present/claims.ts';
import { isTelling } from '../present/evidence.ts';
import type { LegacyBlock } from '../present/legacy.ts';
import { evidenceBlocks, followUps, fromBlocks } from '../present/legacy.ts';

/** A text held against the record: what was read in it, and how each part stands to what is recorded. */
export const verify = defineCommand({
  name: 'verify',
  options: { claim: { type: 'text', required: true } },
  answer(context, { claim }) {
    const check = checkClaim(context.dataset, claim);
    const { say } = context;
    return fromBlocks(
      context,
      heading(say('verify-title')),
      { type: 'verbatim', label: say('verify-text'), text: claim },
      readFields(context, check),
      verdictBlocks(context, check),
      unreadNotice(context, check.unread),
      notice('note', say('verify-limits-title'), say('verify-limits')),
      recordsBlocks(context, recordsOf(context, check)),
    );
  },
});

function verdictBlocks(context: Context, { parts, covered }: ClaimCheck): readonly LegacyBlock[] {
  const { say } = context;
  if (parts.length > 0) return list(parts.map((part) => partItem(context, part)));
  return [text(say(covered ? 'verify-nothing-to-compare' : 'verify-not-covered'))];
}

const MOST_RECORDS = 6;

/** The records that bear the verdicts, each once, the most telling of every part first. */
function recordsOf({ dataset }: Context, { parts }: ClaimCheck): readonly FactRecord[] {
  const ids = parts.flatMap(({ recorded: [first] }) => (first === undefined ? [] : [first.record]));
  return [...new Set(ids)].slice(0, MOST_RECORDS).map((id) => recordById(dataset, id));
}

const recordsBlocks = (context: Context, records: readonly FactRecord[]): readonly LegacyBlock[] =>
  records.length === 0
    ? []
    : [
        ...evidenceBlocks(context, records, isTelling),
        ...followUps(
          context,
          ...records.map(({ id }) => ({ command: 'sources', options: { record: id } })),
        ),
      ];
