import { type Deal, type FactRecord, newestFirst } from '@us-morocco-security/core';
import { formatCount, formatList, formatNumber } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { Lead, Point } from '../reply.ts';
import { dealsOf, type Side } from '../resolve/sides.ts';
import { capitalized } from './blocks.ts';
import { isShared } from './comparison-amounts.ts';
import { leadOf, leadSource } from './lead.ts';
import { amountOfKind, isPart, systemWithId, timeText, titleLine } from './records.ts';
import { ownCounts, systemRecord } from './system.ts';

/** Which sides a comparison has. */
export type Pair = readonly [one: Side, other: Side];

/** What both sides share and where they differ. */
export function comparisonLead(context: Context, [one, other]: Pair): Lead {
  const { language, say } = context;
  const names = { one: one.name, other: other.name };
  if (one.kind !== 'system') {
    const [count, otherCount] = [one, other].map(({ records }) =>
      formatCount(records.length, 'record', language),
    );
    if (count === undefined || otherCount === undefined) throw new Error('Two sides are compared.');
    return leadOf([say('compare-lead-counts', { ...names, count, otherCount })], { figure: count });
  }
  const state = stateOf(context, one);
  const otherState = stateOf(context, other);
  const deal = telling(context, one);
  return leadOf(
    [
      state === otherState
        ? say('compare-lead-same', { ...names, state })
        : say('compare-lead-apart', { ...names, state, otherState }),
    ],
    { figure: one.name, source: deal === undefined ? undefined : leadSource(context, deal) },
  );
}

/** How far a system got, and what is not on record. */
function stateOf(context: Context, { id }: Side): string {
  const { furthest, undelivered } = systemRecord(context, systemWithId(context, id));
  const isInPart = furthest?.stage === 'delivered' && undelivered !== undefined;
  return context.say(`compare-state-${isInPart ? 'part' : (furthest?.stage ?? 'none')}`);
}

/** The records that the points of both sides rest on. */
export const tellingRecords = (context: Context, sides: Pair): readonly FactRecord[] =>
  sides.flatMap(
    (side) => (side.kind === 'system' ? telling(context, side) : mainFigure(side)) ?? [],
  );

/** The newest sale, grant or delivery of a system that states an amount, else its furthest. */
function telling(context: Context, side: Side): Deal | undefined {
  const priced = dealsOf(side)
    .filter(({ amount, work }) => amount !== undefined && work === undefined)
    .toSorted(newestFirst);
  return priced[0] ?? systemRecord(context, systemWithId(context, side.id)).furthest?.deal;
}

/** One line for each side, and why their amounts do not compare. */
export const comparisonPoints = (context: Context, sides: Pair): readonly Point[] => [
  ...sides.map((side) => ({
    head: context.say('point-head', { label: capitalized(side.name) }),
    text: side.kind === 'system' ? systemText(context, side) : countsText(context, side),
  })),
  { text: refusal(context, sides) },
];

function systemText(context: Context, side: Side): string {
  const { say } = context;
  const system = systemWithId(context, side.id);
  const deal = telling(context, side);
  const what = say(`equipment-${system.equipment}`);
  if (deal === undefined) return what;
  const values = [
    ...ownCounts(context, system, deal),
    ...(deal.amount === undefined ? [] : [amountOfKind(context, deal.amount)]),
  ].join(' · ');
  const stage = say(`stage-badge-${deal.stage}`);
  const time = timeText(context, deal);
  const told =
    time === undefined
      ? say('compare-at-stage', { stage, values })
      : say('compare-at-stage-dated', { stage, time, values });
  return [what, values === '' ? stage : told].join(' · ');
}

/** How many facts of each kind, and the figure that sums a programme up. */
function countsText(context: Context, side: Side): string {
  const { language, say } = context;
  const kinds = (
    ['deal', 'figure', 'event', 'exercise', 'deployment', 'statement'] as const
  ).flatMap((kind) => {
    const count = side.records.filter((record) => record.kind === kind).length;
    return count === 0
      ? []
      : [
          say('collection-count', {
            collection: say(`collection-${kind}s`),
            count: formatNumber(count, language),
          }),
        ];
  });
  const figure = side.kind === 'programme' ? mainFigure(side) : undefined;
  const parts = [
    ...(kinds.length === 0 ? [] : [formatList(kinds, language)]),
    ...(figure === undefined ? [] : [titleLine(context, figure)]),
  ];
  return parts.length === 0 ? say('compare-none') : parts.join(' · ');
}

/** The whole figure that was stated last. */
const mainFigure = ({ records }: Side): FactRecord | undefined =>
  records
    .filter((record) => record.kind === 'figure')
    .filter((figure) => !isPart(figure))
    .toSorted((a, b) => (b.statedOn ?? '').localeCompare(a.statedOn ?? ''))[0];

function refusal(context: Context, sides: Pair): string {
  const { say } = context;
  if (sides[0].kind !== 'system') return say('compare-unlike');
  const priced = sides.flatMap((side) => {
    const deal = telling(context, side);
    return deal?.amount === undefined ? [] : [{ side, deal, kind: deal.amount.valueKind }];
  });
  const [one, other] = priced;
  if (one === undefined || other === undefined) return say('compare-single-deals');
  if (one.kind !== other.kind) {
    return say('compare-refusal-kinds', {
      one: say(`value-kind-${one.kind}`),
      other: say(`value-kind-${other.kind}`),
    });
  }
  const shared = priced.filter(({ deal, side }) => isShared(side, deal));
  const [only, both] = shared;
  if (only === undefined) return say('compare-single-deals');
  return both === undefined
    ? say('compare-refusal-shared', { name: only.side.name })
    : say('compare-refusal-both');
}
