import {
  type Amount,
  type Deal,
  type FactRecord,
  type Figure,
  isRefused,
  type Stage,
  stages,
  type Total,
  totalsByValueKind,
  type ValueKind,
} from '@us-morocco-security/core';
import {
  formatAmount,
  formatCount,
  formatList,
  formatRoundAmount,
} from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import { dealsOf, type Line, type Side } from '../resolve/sides.ts';
import { isPart, timeText } from './records.ts';

type Priced<Fact extends FactRecord> = Fact & { readonly amount: Amount };

/** The amounts of two sides: those of deals by stage and kind, with sums of like alone; then what sources state as figures. */
export const amountLines = (context: Context, sides: readonly Side[]): readonly Line[] => [
  ...stages.flatMap((stage) =>
    kindsIn(sides.flatMap((side) => pricedAt(side, stage))).flatMap((kind) =>
      dealLines(context, sides, stage, kind),
    ),
  ),
  ...kindsIn(sides.flatMap(wholeFigures)).map((kind) => figureLine(context, kind)),
];

/** Something with the time of its record in brackets, where it has one. */
export function dated(context: Context, record: FactRecord, what: string): string {
  const time = timeText(context, record);
  return time === undefined ? what : context.say('compare-dated', { what, time });
}

const pricedAt = (side: Side, stage: Stage): readonly Priced<Deal>[] =>
  dealsOf(side)
    .filter((deal): deal is Priced<Deal> => deal.amount !== undefined)
    .filter((deal) => deal.stage === stage);

/** Leaves out a figure that is part of another, since it would be shown twice. */
const wholeFigures = ({ records }: Side): readonly Figure[] =>
  records.filter((record): record is Figure => record.kind === 'figure' && !isPart(record));

const kindsIn = (priced: readonly { readonly amount: Amount }[]): readonly ValueKind[] => [
  ...new Set(priced.map(({ amount }) => amount.valueKind)),
];

function dealLines(
  context: Context,
  sides: readonly Side[],
  stage: Stage,
  kind: ValueKind,
): readonly Line[] {
  const { say } = context;
  const like = (side: Side) =>
    pricedAt(side, stage).filter(({ amount }) => amount.valueKind === kind);
  const what = {
    stage: say(`stage-badge-${stage}`),
    kind: say(`value-kind-${kind}`),
  };
  const each: Line = {
    label: say('compare-amounts', what),
    cell: (side) => eachAmount(context, side, like(side)),
  };
  const sum: Line = {
    label: say('compare-sum', what),
    cell: (side) => sumText(context, side, like(side)),
  };
  const own = (side: Side) => like(side).filter((deal) => !isShared(side, deal));
  const hasSeveral = sides.some((side) => own(side).length > 1);
  if (!hasSeveral) return [each];
  return sides.some(({ kind: of }) => of === 'system') ? [each, sum] : [sum];
}

function eachAmount(context: Context, side: Side, deals: readonly Priced<Deal>[]): string {
  const { language, say } = context;
  if (deals.length === 0) return say('compare-none');
  const amounts = deals.map((deal) => {
    const amount = formatAmount(deal.amount, language);
    return dated(context, deal, isShared(side, deal) ? say('compare-shared', { amount }) : amount);
  });
  return formatList(amounts, language);
}

/** Whether an amount is for more than this side: other systems of the same deal, other customers, a package. */
export const isShared = ({ kind }: Side, { amount, systems }: Deal): boolean =>
  amount?.covers !== undefined || (kind === 'system' && systems.length > 1);

/** The sum of amounts of one kind, how many deals it is over and how many it leaves out; or why there is none. */
function sumText(context: Context, side: Side, deals: readonly Priced<Deal>[]): string {
  const { language, say } = context;
  if (deals.length === 0) return say('compare-none');
  const own = deals.filter((deal) => !isShared(side, deal));
  if (own.length === 0) return say('compare-no-sum-shared');
  const sum = sumOf(own);
  if (sum === undefined) return say('compare-no-sum-bounds');
  if (sum.of.length === 1) return formatAmount(sum, language);
  const counted = (n: number) => formatCount(n, 'deal', language, 'governed');
  const leftOut = deals.length - sum.of.length;
  const whole = { amount: formatRoundAmount(sum, language), deals: counted(sum.of.length) };
  return leftOut === 0
    ? say('compare-sum-over', whole)
    : say('compare-sum-without', { ...whole, left: counted(leftOut) });
}

/** Undefined where the amounts are bounded in different ways. */
function sumOf(deals: readonly Priced<Deal>[]): Total | undefined {
  const [sum] = totalsByValueKind(deals);
  return sum === undefined || isRefused(sum) ? undefined : sum;
}

/** Lists figures one by one: their periods overlap, so they are never added. */
const figureLine = (context: Context, kind: ValueKind): Line => ({
  label: context.say('compare-figures', { kind: context.say(`value-kind-${kind}`) }),
  cell(side) {
    const { language, say } = context;
    const figures = wholeFigures(side).filter(({ amount }) => amount.valueKind === kind);
    if (figures.length === 0) return say('compare-none');
    return formatList(
      figures.map((figure) => dated(context, figure, formatAmount(figure.amount, language))),
      language,
    );
  },
});
