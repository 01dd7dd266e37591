import { type ClaimPart, isAccusing, type Unread, type WholeVerdict } from './claim.ts';

/** The verdict on a text: a recorded stage does not outweigh a figure that differs. */
export function wholeVerdict(parts: readonly ClaimPart[], unread: readonly Unread[]): WholeVerdict {
  if (parts.length === 0) {
    const isForeign = unread.length > 0 && unread.every(({ reason }) => reason === 'other-country');
    return isForeign ? 'other-country' : 'nothing-to-check';
  }
  const agreeing = parts.filter(({ verdict }) => verdict === 'agrees');
  const isDisputed = parts.some(({ verdict }) => verdict === 'disputed');
  const isContradicted = parts.some(({ verdict }) => isAccusing(verdict));
  if (!isContradicted) {
    if (agreeing.length === parts.length) return 'matches';
    return agreeing.length > 0 || isDisputed ? 'partly' : 'not-on-record';
  }
  return isDisputed || agreeing.some(({ claimed }) => claimed.what !== 'stage')
    ? 'partly'
    : 'does-not-match';
}
