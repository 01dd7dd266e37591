import { type Dataset, recordById, type Stage } from '@us-morocco-security/core';
import type { ClaimedStage, ClaimPart, Recorded } from '@us-morocco-security/core/claims';

/** How a part of a text compares with the record, given the stage that the text claims. */
type Judgement =
  | 'differs'
  | 'stage-differs'
  /** The number is on record, of another stage than the text claims. */
  | 'other-stage'
  | 'value-kind-differs'
  | 'older-reprint'
  | 'disputed'
  | 'not-in-record'
  | 'agrees';

/** A part of a text with what is said of it. */
export interface JudgedPart {
  readonly part: ClaimPart;
  readonly judgement: Judgement;
  /** The most telling first. */
  readonly recorded: readonly Recorded[];
  /** Whether the first of them is what the deals at the claimed stage count. */
  readonly isAtStage: boolean;
}

/** The order of parts: from the sharpest difference to agreement. */
const ORDER: readonly Judgement[] = [
  'differs',
  'other-stage',
  'stage-differs',
  'value-kind-differs',
  'older-reprint',
  'disputed',
  'not-in-record',
  'agrees',
];

/** The parts of a text, the sharpest difference first. */
export function judge(dataset: Dataset, parts: readonly ClaimPart[]): readonly JudgedPart[] {
  const judged = parts.map((part) => judgePart(dataset, part, stageClaimed(parts, part)));
  return judged.toSorted((one, other) => rankOf(one) - rankOf(other));
}

const rankOf = ({ judgement, part }: JudgedPart): number =>
  part.claimed.what === 'stage' && part.claimed.stage === 'approved-by-congress'
    ? -1
    : ORDER.indexOf(judgement);

/** The stage that a text claims of the same subject. */
const stageClaimed = (parts: readonly ClaimPart[], { subject }: ClaimPart) =>
  parts.flatMap(({ claimed, subject: { id } }) =>
    claimed.what === 'stage' && id === subject.id ? [claimed.stage] : [],
  )[0];

function judgePart(dataset: Dataset, part: ClaimPart, stage: ClaimedStage | undefined): JudgedPart {
  const { claimed, recorded, verdict } = part;
  if (claimed.what !== 'quantity' || stage === undefined) {
    return { part, judgement: verdict, recorded, isAtStage: false };
  }
  const judgement = verdict === 'stage-differs' ? 'other-stage' : verdict;
  const [first] = recorded;
  const isAtStage =
    verdict === 'differs' && first !== undefined && isAt(dataset, first.record, stage);
  return { part, judgement, recorded, isAtStage };
}

function isAt(dataset: Dataset, id: string, stage: ClaimedStage): boolean {
  const record = recordById(dataset, id);
  return record.kind === 'deal' && isLate(stage) && reaches(record.stage, stage);
}

/** Stages whose number is told with them: notices count what was asked for. */
const isLate = (stage: ClaimedStage): boolean =>
  stage !== 'requested' && stage !== 'approved' && stage !== 'notified';

/** Whether a deal at a stage has come as far as a text says. */
function reaches(stage: Stage, claimed: ClaimedStage): boolean {
  switch (claimed) {
    case 'requested':
    case 'approved':
    case 'notified':
      return stage !== 'claimed' && stage !== 'cancelled';
    case 'approved-by-congress':
      return false;
    case 'bought':
    case 'signed':
    case 'sold':
      return stage === 'contracted' || stage === 'delivered';
    case 'received':
    case 'held':
    case 'delivered':
      return stage === 'delivered';
    case 'gifted':
      return stage === 'authorised' || stage === 'delivered';
    default:
      return claimed satisfies never;
  }
}
