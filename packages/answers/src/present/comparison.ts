import { type Deal, type FactRecord, stages } from '@us-morocco-security/core';
import {
  formatCount,
  formatList,
  formatNumber,
  formatQuantity,
} from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import { dealsOf, type Line, type Side } from '../resolve/sides.ts';
import { amountLines, dated } from './comparison-amounts.ts';
import { itemLine, systemWithId } from './records.ts';

type Row = readonly [label: string, one: string, other: string];

/** Two sides of one kind, row by row; every row holds like beside like, and no row adds to another. */
export function comparisonRows(context: Context, one: Side, other: Side): readonly Row[] {
  const sides = [one, other];
  const lines = [
    ...one.identity.map(({ label }) => identityLine(label)),
    ...(one.kind === 'system' ? [stagesLine(context)] : kindLines(context, sides)),
    ...stageLines(context, sides),
    ...amountLines(context, sides),
  ];
  return lines.map(({ label, cell }) => [label, cell(one), cell(other)]);
}

const identityLine = (label: string): Line => ({
  label,
  cell: ({ identity }) => identity.find((field) => field.label === label)?.value ?? '',
});

/** The facts of each kind, by name for a year and counted for a programme; deals are listed stage by stage instead. */
function kindLines({ language, say }: Context, sides: readonly Side[]): readonly Line[] {
  const counted = [
    ['figure', 'figures'],
    ['event', 'events'],
    ['exercise', 'exercises'],
    ['deployment', 'deployments'],
    ['statement', 'statements'],
  ] as const satisfies readonly (readonly [FactRecord['kind'], string])[];
  const ofKind = ({ records }: Side, kind: FactRecord['kind']) =>
    records.filter((record) => record.kind === kind);
  return counted
    .filter(([kind]) => sides.some((side) => ofKind(side, kind).length > 0))
    .map(([kind, collection]) => ({
      label: say(`collection-${collection}`),
      cell(side) {
        const facts = ofKind(side, kind);
        if (facts.length === 0) return say('compare-none');
        if (side.kind !== 'year') return formatNumber(facts.length, language);
        const titles = facts.map(({ title }) => title[language]);
        return formatList(titles, language);
      },
    }));
}

const stagesLine = (context: Context): Line => ({
  label: context.say('compare-stages'),
  cell(side) {
    const reached = stages.filter((stage) => dealsOf(side).some((deal) => deal.stage === stage));
    if (reached.length === 0) return context.say('compare-none');
    const badges = reached.map((stage) => context.say(`stage-badge-${stage}`));
    return formatList(badges, context.language);
  },
});

/** Stage by stage: of a system how many and when, of anything else how many deals. */
function stageLines(context: Context, sides: readonly Side[]): readonly Line[] {
  const { language, say } = context;
  return stages
    .filter((stage) => sides.some((side) => dealsOf(side).some((deal) => deal.stage === stage)))
    .map((stage) => ({
      label: say(`stage-badge-${stage}`),
      cell(side) {
        const deals = dealsOf(side).filter((deal) => deal.stage === stage);
        if (deals.length === 0) return say('compare-none');
        if (side.kind !== 'system') return formatCount(deals.length, 'deal', language);
        return formatList(
          deals.map((deal) => quantityText(context, side, deal)),
          language,
        );
      },
    }));
}

function quantityText(context: Context, side: Side, deal: Deal): string {
  const { language } = context;
  const { equipment } = systemWithId(context, side.id);
  const counted = deal.items
    .filter(({ system }) => system === side.id)
    .map((item) =>
      item.variant === undefined
        ? formatQuantity(item, equipment, language)
        : itemLine(context, item),
    );
  return dated(context, deal, formatList(counted, language));
}
