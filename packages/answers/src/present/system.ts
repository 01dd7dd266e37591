import {
  byDate,
  type Conflict,
  type Deal,
  lifeOf,
  recordsBySystem,
  type Stage,
  type System,
} from '@us-morocco-security/core';
import { formatEdtf, formatList, formatQuantity } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { ListItem, Point } from '../reply.ts';
import { stepLine } from './deal.ts';
import { isDeal } from './deals.ts';
import { conflictsOf } from './evidence.ts';
import { amountOfKind, itemLine, recordPoint } from './records.ts';

/** What is on record of a system. */
export interface SystemRecord {
  /** Newest first. */
  readonly deals: readonly Deal[];
  /** Deals that name other systems only and are stages of the same matters, newest first. */
  readonly joined: readonly Deal[];
  /** The furthest stage that the system itself has reached; work on it is none. */
  readonly furthest: Furthest | undefined;
  /** The newest contract for things that is later than every delivery. */
  readonly undelivered: Deal | undefined;
}

interface Furthest {
  readonly stage: Stage | 'work';
  /** The newest deal at that stage. */
  readonly deal: Deal;
}

/** From the stage that says least to the one that says most; a listing says no more than a notification. */
export const stagesByWeight = [
  'cancelled',
  'claimed',
  'listed',
  'notified',
  'authorised',
  'contracted',
  'delivered',
] as const satisfies readonly Stage[];

/** Whether a deal sells, grants or delivers things; work on things is no purchase of them. */
export const isAcquisition = ({ work }: Deal): boolean => work === undefined;

/** What the record has of a system. */
export function systemRecord({ dataset }: Context, { id }: System): SystemRecord {
  const deals = recordsBySystem(dataset, id).filter(isDeal).toSorted(latestFirst);
  const joined = deals.flatMap((deal) => {
    const { around, earlier, later } = lifeOf(dataset, deal);
    return [...earlier, ...around, ...later].filter(({ systems }) => !systems.includes(id));
  });
  return {
    deals,
    joined: [...new Set(joined)].toSorted(latestFirst),
    furthest: furthestOf(deals),
    undelivered: undeliveredOf(deals),
  };
}

/** Newest first; an undated one sorts at the day on which it was stated. */
const latestFirst = (one: Deal, other: Deal): number => byDate(other, one);

function undeliveredOf(deals: readonly Deal[]): Deal | undefined {
  const acquired = deals.filter(isAcquisition);
  const [newest] = acquired.filter(({ stage }) => stage === 'contracted' || stage === 'delivered');
  return newest?.stage === 'contracted' && newest.when !== undefined ? newest : undefined;
}

function furthestOf(deals: readonly Deal[]): Furthest | undefined {
  const acquired = deals.filter(isAcquisition);
  const stage = stagesByWeight.findLast((one) => acquired.some((deal) => deal.stage === one));
  const deal = acquired.find((one) => one.stage === stage) ?? deals[0];
  return deal && { stage: stage ?? 'work', deal };
}

/** Where the deals count a system otherwise, each number beside its stage and date; work on it is not counted. */
export function systemQuantities(
  context: Context,
  { id }: System,
  deals: readonly Deal[],
): readonly ListItem[] {
  const counted = deals
    .filter(isAcquisition)
    .flatMap((deal) =>
      deal.items
        .filter((item) => item.system === id && item.quantity !== undefined)
        .map((item) => ({ quantity: item.quantity, line: stepLine(context, deal, item) })),
    );
  if (new Set(counted.map(({ quantity }) => quantity)).size < 2) return [];
  const lines = new Set(counted.map(({ line }) => line));
  return [...lines, context.say('quantities-explained')].map((text) => ({ text, badges: [] }));
}

/** The conflicts that touch deals of a system, without those whose title names another system. */
export function systemConflicts(
  context: Context,
  system: System,
  deals: readonly Deal[],
): readonly Conflict[] {
  const others = context.dataset.systems.filter(({ id }) => id !== system.id);
  const names = ({ title }: Conflict, { designation }: System) => title.en.includes(designation);
  return conflictsOf(context, deals).filter(
    (conflict) => names(conflict, system) || !others.some((other) => names(conflict, other)),
  );
}

/** How many of a system a deal counts; nothing where it gives no number. */
export function ownCounts(
  context: Context,
  { equipment, id }: System,
  { items }: Deal,
): readonly string[] {
  const { language } = context;
  const own = items.filter(({ quantity, system }) => system === id && quantity !== undefined);
  const [only, ...others] = own;
  if (only === undefined) return [];
  if (others.length === 0) return [formatQuantity(only, equipment, language)];
  return [
    formatList(
      own.map((item) => itemLine(context, item)),
      language,
    ),
  ];
}

/** A deal as a line about one system: its title, how many of the system it counts, its amount with its kind. */
export function systemPoint(context: Context, system: System, deal: Deal): Point {
  const { language } = context;
  const { amount, statedOn, title } = deal;
  const point = recordPoint(context, deal);
  const stated = statedOn === undefined ? {} : { head: formatEdtf(statedOn, language) };
  return {
    ...(point.head === undefined ? stated : {}),
    ...point,
    text: [
      title[language],
      ...ownCounts(context, system, deal),
      ...(amount === undefined ? [] : [amountOfKind(context, amount)]),
    ].join(' · '),
  };
}
