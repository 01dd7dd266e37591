export { checkClaim } from './check-claim.ts';
export {
  type Bound,
  type ClaimCheck,
  type Claimed,
  type ClaimedStage,
  type ClaimPart,
  type ReadSpan,
  type Recorded,
  type Span,
  type Subject,
  type Unread,
  type Verdict,
  verdicts,
} from './claim.ts';
