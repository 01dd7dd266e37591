import {
  type Deal,
  type FactRecord,
  type Figure,
  isRefused,
  newestFirst,
  stages,
  totalsByValueKind,
} from '@us-morocco-security/core';
import { formatAmount, formatCount, formatRoundAmount } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { Field, ListItem, NoticeBlock } from '../reply.ts';
import { list, notice } from './blocks.ts';

export const isDeal = (record: FactRecord): record is Deal => record.kind === 'deal';

export const isFigure = (record: FactRecord): record is Figure => record.kind === 'figure';

const dayOf = ({ bounds }: FactRecord): string => bounds?.earliest ?? '';

/** What the stages of some deals mean, as the items of a section. */
export function stageMeanings({ say }: Context, deals: readonly Deal[]) {
  const items = stages
    .filter((stage) => deals.some((deal) => deal.stage === stage))
    .map(
      (stage): ListItem => ({
        text: say('stage-meaning', {
          stage: say(`stage-badge-${stage}`),
          meaning: say(`stage-means-${stage}`),
        }),
        stage,
        badges: [],
      }),
    );
  return list(items);
}

/** One sum for each kind of value among the deals, and the refusal to add across kinds. */
export function totalsNotice(context: Context, deals: readonly Deal[]): readonly NoticeBlock[] {
  const { language, say } = context;
  const totals = totalsOf(deals);
  if (totals.length === 0) return [];
  return [
    notice(
      'note',
      say('totals-title'),
      ...totals.map((sum) =>
        say('total-line', {
          kind: say(`value-kind-${sum.valueKind}`),
          amount: formatAmount(sum, language),
          deals: formatCount(sum.of.length, 'deal', language, 'governed'),
        }),
      ),
      ...(totals.length > 1 ? [say('totals-unlike')] : []),
    ),
  ];
}

/** Sums that say something; amounts that are bounded in different ways give none. */
const totalsOf = (deals: readonly Deal[]) =>
  totalsByValueKind(deals).flatMap((sum) => (isRefused(sum) || sum.of.length < 2 ? [] : [sum]));

/** The sums of like amounts as labelled values, rounded over a billion. */
export const totalFields = ({ language, say }: Context, deals: readonly Deal[]): readonly Field[] =>
  totalsOf(deals).map((sum) => ({
    label: say(`value-kind-${sum.valueKind}`),
    value: say('total-over', {
      amount: formatRoundAmount(sum, language),
      deals: formatCount(sum.of.length, 'deal', language, 'governed'),
    }),
  }));

/** The notified deals of a programme that are newer than a day, newest first. */
export const notifiedSince = (
  { dataset }: Context,
  programme: string | undefined,
  day: string,
): readonly Deal[] =>
  dataset.deals
    .filter((deal) => deal.programme === programme && deal.stage === 'notified')
    .filter((deal) => dayOf(deal) > day)
    .toSorted(newestFirst);

/** The newest delivery among some deals. */
export const latestDelivery = (deals: readonly Deal[]): Deal | undefined =>
  deals.filter(({ stage }) => stage === 'delivered').toSorted(newestFirst)[0];
