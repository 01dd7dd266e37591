import { type Deal, type Stage, stages } from '@us-morocco-security/core';
import type { Context } from '../command.ts';
import type { LegendEntry } from '../picture.ts';

/** The stages of some deals, in their order, as a legend. */
export const stagesLegend = (
  { say }: Context,
  deals: readonly Pick<Deal, 'stage'>[],
): readonly LegendEntry[] =>
  stages
    .filter((stage: Stage) => deals.some((deal) => deal.stage === stage))
    .map((stage) => ({ hue: stage, label: say(`stage-badge-${stage}`) }));
