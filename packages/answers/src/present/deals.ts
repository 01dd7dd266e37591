import {
  type Deal,
  type Figure,
  isRefused,
  stages,
  totalsByValueKind,
} from '@us-morocco-security/core';
import type { Context } from '../command.ts';
import { formatAmount } from '../language/amounts.ts';
import { formatEdtf, formatWhen } from '../language/dates.ts';
import { formatList } from '../language/lists.ts';
import { formatCount } from '../language/quantities.ts';
import type { NoticeBlock } from '../reply.ts';
import { notice } from './blocks.ts';

/** Newest first; a deal without a date of its own stands last. */
export function newestFirst(a: Deal, b: Deal): number {
  const [one, other] = [dayOf(a), dayOf(b)];
  return one < other ? 1 : one > other ? -1 : 0;
}

const dayOf = ({ bounds }: Deal): string => bounds?.earliest ?? '';

/** What the stages of some deals do and do not say. */
export function stagesNotice({ say }: Context, deals: readonly Deal[]): readonly NoticeBlock[] {
  const present = stages.filter((stage) => deals.some((deal) => deal.stage === stage));
  if (present.length === 0) return [];
  return [
    notice(
      'note',
      say('stages-title'),
      ...present.map((stage) =>
        say('stage-meaning', {
          stage: say(`stage-badge-${stage}`),
          meaning: say(`stage-means-${stage}`),
        }),
      ),
    ),
  ];
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

/** Names the deals that are newer than a figure of their programme: the figure cannot count them. */
export function staleNotice(context: Context, figure: Figure): readonly NoticeBlock[] {
  const { dataset, language, say } = context;
  const { statedOn, programme } = figure;
  if (statedOn === undefined || figure.amount.valueKind !== 'active-cases') return [];
  const newer = dataset.deals
    .filter((deal) => deal.programme === programme && deal.stage === 'notified')
    .filter((deal) => dayOf(deal) > statedOn)
    .toSorted(newestFirst);
  if (newer.length === 0) return [];
  const count = formatCount(newer.length, 'notification', language);
  return [
    notice(
      'note',
      say('stale-title', { date: formatEdtf(statedOn, language) }),
      say('stale-line', {
        count,
        deals: formatList(
          newer.map((deal) => named(context, deal)),
          language,
        ),
      }),
    ),
  ];
}

const named = ({ language, say }: Context, { title, when }: Deal): string =>
  when === undefined
    ? title[language]
    : say('titled-and-dated', { title: title[language], date: formatWhen(when, language) });
