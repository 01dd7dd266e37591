import type { ClaimCheck, ClaimPart, Recorded } from '@us-morocco-security/core/claims';
import type { Part, VerifyOutput } from './output.ts';
import { whenText } from './values.ts';

const MOST_PARTS = 20;
const MOST_RECORDED = 3;

/** What a program reads of a text that was checked. */
export function partsOf({
  parts,
  verdict,
}: ClaimCheck): Pick<VerifyOutput, 'verdict' | 'parts' | 'moreParts'> {
  const more = parts.length - MOST_PARTS;
  return {
    verdict,
    parts: parts.slice(0, MOST_PARTS).map(partOf),
    ...(more > 0 ? { moreParts: more } : {}),
  };
}

const partOf = ({ claimed, recorded, span, verdict }: ClaimPart): Part => ({
  words: span.text,
  claims: claimed.what,
  value: claimedValue(claimed),
  verdict,
  recorded: recorded.slice(0, MOST_RECORDED).flatMap(recordedOf),
});

function claimedValue(claimed: ClaimPart['claimed']): number | string {
  switch (claimed.what) {
    case 'quantity':
    case 'amount':
      return claimed.value;
    case 'date':
      return whenText(claimed.when);
    case 'stage':
      return claimed.stage;
    case 'statement':
      return claimed.record;
    default:
      return claimed satisfies never;
  }
}

function recordedOf({ record, value }: Recorded): Part['recorded'] {
  switch (value.what) {
    case 'quantity':
      return [{ id: record, value: value.value }];
    case 'count':
      return [{ id: record, value: value.count.value }];
    case 'amount':
      return [{ id: record, value: value.amount.usd, valueKind: value.amount.valueKind }];
    case 'date':
      return [{ id: record, value: whenText(value.when) }];
    case 'stage':
      return [{ id: record, value: value.stage }];
    case 'statement':
      return [{ id: record, value: 'on record' }];
    default:
      return value satisfies never;
  }
}
