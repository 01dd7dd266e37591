import { type Deal, newestFirst, recordsByProgramme } from '@us-morocco-security/core';
import { formatQuantity, formatWhen } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { BarsPicture, Mark } from '../picture.ts';
import { isDeal } from '../present/deals.ts';
import { systemWithId, timeText } from '../present/records.ts';
import { stagesLegend } from './deals.ts';
import { frameOf } from './frame.ts';

const PROGRAMME = 'eda';

/** How many of each thing the surplus records count, system by system; undefined where there are not two to compare. */
export function surplusPicture(context: Context): BarsPicture | undefined {
  const { dataset, language, say } = context;
  if (!dataset.programmes.some(({ id }) => id === PROGRAMME)) return undefined;
  const deals = recordsByProgramme(dataset, PROGRAMME).filter(isDeal).toSorted(newestFirst);
  const systems = [...new Set(deals.flatMap(({ systems: named }) => named))];
  const groups = systems.map((system) => ({
    title: systemWithId(context, system).name[language],
    marks: deals.flatMap((deal) => countMarks(context, deal, system)),
  }));
  const counted = groups.flatMap(({ marks }) => marks).filter(({ value }) => value !== null);
  if (counted.length < 2) return undefined;
  return {
    type: 'bars',
    ...frameOf(context, {
      name: 'surplus',
      title: say('chart-surplus'),
      subtitle: say('chart-surplus.about'),
      caveats: [say('chart-surplus-apart')],
      legend: stagesLegend(context, deals),
      of: deals,
    }),
    groups,
  };
}

const countMarks = (context: Context, deal: Deal, system: string): readonly Mark[] =>
  deal.items
    .filter((item) => item.system === system)
    .map((item) => {
      const { equipment } = systemWithId(context, system);
      return {
        label: timeText(context, deal) ?? stated(context, deal),
        value: item.quantity ?? null,
        shown:
          item.quantity === undefined
            ? context.say('not-stated')
            : formatQuantity(item, equipment, context.language),
        unit: 'things',
        kind: null,
        hue: deal.stage,
        date: deal.bounds?.earliest ?? null,
        record: deal.id,
      };
    });

const stated = ({ language, say }: Context, { statedOn }: Deal): string =>
  statedOn === undefined ? say('not-stated') : formatWhen({ edtf: statedOn }, language);
