import { type Dataset, recordById } from '@us-morocco-security/core';
import {
  type ClaimedStage,
  type ClaimPart,
  type Recorded,
  reaches,
} from '@us-morocco-security/core/claims';

/** How a part of a text compares with the record, given the stage that the text claims. */
export type Judgement =
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

/** The parts of a text, each once, the sharpest difference first. */
export function judge(dataset: Dataset, parts: readonly ClaimPart[]): readonly JudgedPart[] {
  const stages = stagesClaimed(parts);
  const distinct = new Map(parts.map((part) => [keyOf(part), part]));
  const judged = [...distinct.values()].map((part) =>
    judgePart(dataset, part, stages.get(part.subject.id)),
  );
  return judged.toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** A text that says the same again is answered once. */
const keyOf = ({ claimed, subject, verdict }: ClaimPart): string =>
  JSON.stringify([subject.id, claimed, verdict]);

const rankOf = ({ judgement, part }: JudgedPart): number =>
  part.claimed.what === 'stage' && part.claimed.stage === 'approved-by-congress'
    ? -1
    : ORDER.indexOf(judgement);

/** The first stage that a text claims of each subject. */
function stagesClaimed(parts: readonly ClaimPart[]): ReadonlyMap<string, ClaimedStage> {
  const stages = new Map<string, ClaimedStage>();
  for (const { claimed, subject } of parts) {
    if (claimed.what === 'stage' && !stages.has(subject.id)) stages.set(subject.id, claimed.stage);
  }
  return stages;
}

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
  return record.kind === 'deal' && isLate(stage) && reaches(record, stage);
}

/** Stages that are reported with their number: notices count what was asked for. */
const isLate = (stage: ClaimedStage): boolean =>
  stage !== 'requested' && stage !== 'approved' && stage !== 'notified';
