export { checkClaim } from './check-claim.ts';
export {
  accusingVerdicts,
  type Bound,
  type ClaimCheck,
  type Claimed,
  type ClaimedStage,
  type ClaimPart,
  type PartSubject,
  type ReadSpan,
  type Recorded,
  type Span,
  type Subject,
  type Unread,
  type Verdict,
  verdicts,
  type WholeVerdict,
} from './claim.ts';
export { reaches } from './stages.ts';
