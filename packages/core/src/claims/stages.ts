import type { Deal } from '../generated/types.ts';
import type { ClaimedStage } from './claim.ts';

const FORMAL = new Set<Deal['stage']>([
  'notified',
  'listed',
  'authorised',
  'contracted',
  'delivered',
]);

/** Whether a deal on record has come as far as a text claims: received needs a delivery, bought a contract. */
export function reaches({ stage, programme }: Deal, claimed: ClaimedStage): boolean {
  switch (claimed) {
    case 'requested':
    case 'approved':
    case 'notified':
      return FORMAL.has(stage);
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
      return programme === 'eda' && (stage === 'authorised' || stage === 'delivered');
    default:
      return claimed satisfies never;
  }
}

/** Stages that a notice to Congress supports: all that comes before a contract. */
export const isEarly = (claimed: ClaimedStage): boolean =>
  claimed === 'requested' ||
  claimed === 'approved' ||
  claimed === 'approved-by-congress' ||
  claimed === 'notified';

/** Stages at which goods change hands, perhaps a part at a time. */
export const isHandover = (claimed: ClaimedStage): boolean =>
  claimed === 'received' || claimed === 'held' || claimed === 'delivered' || claimed === 'gifted';

/** Stages at which money is paid for goods, or promised. */
export const isPurchase = (claimed: ClaimedStage): boolean =>
  claimed === 'bought' || claimed === 'signed' || claimed === 'sold';

/** Whether a stage presents an amount as money paid. */
export const tellsPrice = (claimed: ClaimedStage | undefined): boolean =>
  claimed !== undefined && !isEarly(claimed) && claimed !== 'gifted' && claimed !== 'held';
