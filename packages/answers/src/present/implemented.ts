import {
  type Deal,
  type Figure,
  isRefused,
  type Series,
  seriesOf,
  total,
} from '@us-morocco-security/core';
import { formatCount, formatRoundAmount, formatWhen } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { Point } from '../reply.ts';
import { isFigure } from './deals.ts';
import { followUp } from './questions.ts';
import { isPart } from './records.ts';

/** What took effect of a programme: year by year, over the last years, and since the beginning. */
export interface Implemented {
  readonly series: Series;
  readonly recent: Figure | undefined;
  readonly whole: Figure | undefined;
}

/** The implemented cases that are to be read beside a figure of open cases. */
export function implementedBeside(
  { dataset }: Context,
  programme: string,
  cases: Figure,
): Implemented | undefined {
  const series = seriesOf(dataset, programme).find(
    ({ seeAlso = [], valueKind }) => valueKind === 'implemented' && seeAlso.includes(cases.id),
  );
  if (series === undefined) return undefined;
  const figures = dataset.figures
    .filter(isFigure)
    .filter(({ amount, id }) => amount.valueKind === 'implemented' && series.seeAlso?.includes(id));
  return { series, recent: figures.find(isPart), whole: figures.find((one) => !isPart(one)) };
}

/** The records that the point on implemented cases rests on. */
export const implementedRecords = (
  implemented: Implemented | undefined,
): readonly { readonly id: string }[] =>
  implemented === undefined
    ? []
    : [implemented.recent, implemented.whole, implemented.series].flatMap((one) => one ?? []);

/** What took effect in the last years and since the beginning. */
export function implementedPoint(
  context: Context,
  { recent, series, whole }: Implemented,
): readonly Point[] {
  const { language, say } = context;
  if (recent?.when === undefined) return [];
  const parts = [
    say('fms-implemented', { recent: formatRoundAmount(recent.amount, language) }),
    ...(whole?.when === undefined || !('fiscalYears' in whole.when)
      ? []
      : [
          say('fms-implemented-whole', {
            whole: formatRoundAmount(whole.amount, language),
            from: String(whole.when.fiscalYears.from),
          }),
        ]),
  ];
  return [
    {
      head: say('fms-implemented-head', { years: formatWhen(recent.when, language) }),
      text: parts.join(SEMICOLON[language]),
      record: series.id,
      next: followUp(context, { command: 'sources', options: { record: series.id } }),
    },
  ];
}

const SEMICOLON = { ar: '؛ ', en: '; ', fr: '\u202F; ' } as const;

/** The sum of the ceilings, worded so that it cannot be mistaken for sales. */
export function ceilingsPoint(context: Context, deals: readonly Deal[]): readonly Point[] {
  const { language, say } = context;
  const notified = deals.filter(
    ({ amount, stage }) =>
      stage === 'notified' && amount !== undefined && amount.covers === undefined,
  );
  const sum = total('ceiling', notified);
  if (isRefused(sum) || sum.of.length < 2) return [];
  return [
    {
      text: say('fms-ceilings', {
        amount: formatRoundAmount(sum, language),
        deals: formatCount(sum.of.length, 'notification', language, 'governed'),
      }),
      next: followUp(context, { command: 'fms', options: { stage: 'notified' } }),
    },
  ];
}
