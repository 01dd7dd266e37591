import { byDate, type Deal, type Stage, stages } from '@us-morocco-security/core';
import type { Context } from '../command.ts';
import type { Station } from '../picture.ts';
import { isAcquisition } from '../present/system.ts';

/** The stages that every rail shows, reached or not. */
const USUAL: readonly Stage[] = ['claimed', 'notified', 'contracted', 'delivered'];

/** The usual stages and those that the deals reached besides, in their order. */
export const railStages = (deals: readonly Pick<Deal, 'stage'>[]): readonly Stage[] =>
  stages.filter((stage) => USUAL.includes(stage) || deals.some((deal) => deal.stage === stage));

/** How far some deals of one thing came: the year in which each stage was first reached. Work on it is no stage. */
export function railOf({ say }: Context, all: readonly Deal[]): readonly Station[] {
  const deals = all.filter(isAcquisition).toSorted(byDate);
  const isNotified = deals.some(({ stage }) => stage === 'notified');
  // A listing says no more than the notification that it lists.
  return railStages(deals)
    .filter((stage) => stage !== 'listed' || !isNotified)
    .map((stage) => {
      const first = deals.find((deal) => deal.stage === stage);
      const { bounds, statedOn } = first ?? {};
      return {
        stage,
        label: say(`stage-badge-${stage}`),
        time: (bounds?.earliest ?? bounds?.latest ?? statedOn)?.slice(0, 4) ?? null,
        isReached: first !== undefined,
      };
    });
}
