import {
  byDate,
  type Deal,
  type Item,
  recordsBySystem,
  type System,
} from '@us-morocco-security/core';
import { formatQuantity } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { DatedMark, LifePicture } from '../picture.ts';
import { isDeal } from '../present/deals.ts';
import { isAcquisition } from '../present/system.ts';
import { frameOf } from './frame.ts';
import { railStages } from './rail.ts';

/** What the records count of a system at each stage; undefined where no deal names it. Work on it is not counted. */
export function lifePicture(context: Context, system: System): LifePicture | undefined {
  const { dataset, language, say } = context;
  const deals = recordsBySystem(dataset, system.id)
    .filter(isDeal)
    .filter(isAcquisition)
    .filter(({ bounds, statedOn }) => bounds !== undefined || statedOn !== undefined)
    .toSorted(byDate);
  if (deals.length === 0) return undefined;
  return {
    type: 'life',
    ...frameOf(context, {
      name: `life-${system.id}`,
      title: say('chart-life', { system: system.name[language] }),
      subtitle: say('chart-life.about'),
      caveats: [say('chart-life-apart')],
      of: deals,
    }),
    rows: railStages(deals).map((stage) => ({
      label: say(`stage-badge-${stage}`),
      hue: stage,
      marks: deals
        .filter((deal) => deal.stage === stage)
        .map((deal) => stageMark(context, system, deal)),
    })),
    empty: say('picture-not-on-record'),
    uncounted: say('picture-no-number'),
  };
}

function stageMark(context: Context, system: System, deal: Deal): DatedMark {
  const { language, say } = context;
  const { bounds, id, items, stage, statedOn = '' } = deal;
  const item = largestOf(items.filter((one) => one.system === system.id));
  const from = bounds?.earliest ?? bounds?.latest ?? statedOn;
  return {
    label: deal.title[language],
    value: item?.quantity ?? null,
    shown:
      item?.quantity === undefined
        ? say('not-stated')
        : formatQuantity(item, system.equipment, language),
    unit: 'things',
    kind: null,
    hue: stage,
    date: from,
    record: id,
    from,
    to: bounds?.latest ?? from,
  };
}

/** A deal may count variants of a system apart; the largest stands for it beside the others of the deal. */
const largestOf = (items: readonly Item[]): Item | undefined =>
  items.toSorted((one, other) => (other.quantity ?? 0) - (one.quantity ?? 0))[0];
