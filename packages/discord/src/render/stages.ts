import type { Stage } from '@us-morocco-security/core';

/** The colour of the edge beside an answer about one stage: that of its square. */
const ACCENTS: Readonly<Record<Stage, number>> = {
  claimed: 0x8a8f98,
  notified: 0xd29922,
  listed: 0xdb6d28,
  authorised: 0x8957e5,
  contracted: 0x2f81f7,
  delivered: 0x2da44e,
  cancelled: 0xcf222e,
};

export const accentOf = (stage: Stage): number => ACCENTS[stage];

export const FAILURE_ACCENT = 0xcf222e;
