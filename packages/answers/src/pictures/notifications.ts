import { byDate, type Deal, type System } from '@us-morocco-security/core';
import { formatAmount, formatCount, formatList } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import { phrase } from '../language/messages.ts';
import type { BarsPicture, Mark } from '../picture.ts';
import { capitalized } from '../present/blocks.ts';
import { systemWithId } from '../present/records.ts';
import { stagesLegend } from './deals.ts';
import { frameOf } from './frame.ts';

/** The ceilings put to Congress, each on its own, by year; undefined where there are not two to compare. */
export function notificationsPicture(context: Context): BarsPicture | undefined {
  const { dataset, language, say } = context;
  const notified = dataset.deals
    .filter(({ stage }) => stage === 'notified')
    .filter(({ amount }) => amount === undefined || amount.valueKind === 'ceiling')
    .filter(({ amount }) => amount?.covers === undefined)
    .toSorted(byDate);
  const unpriced = notified.filter(({ amount }) => amount === undefined).length;
  if (notified.length - unpriced < 2) return undefined;
  const years = [...new Set(notified.map(yearOf))];
  return {
    type: 'bars',
    ...frameOf(context, {
      name: 'notifications',
      title: say('chart-notifications'),
      subtitle: say('chart-notifications.about'),
      caveats: [
        say('fms-notified-means'),
        ...(unpriced === 0
          ? []
          : [
              say('chart-notifications-unpriced', {
                count: formatCount(unpriced, 'notification', language),
              }),
            ]),
      ],
      legend: stagesLegend(context, []),
      of: notified,
    }),
    groups: years.map((year) => ({
      title: year,
      marks: notified
        .filter((deal) => yearOf(deal) === year)
        .map((deal) => ceilingMark(context, deal)),
    })),
  };
}

const yearOf = ({ bounds, statedOn = '' }: Deal): string =>
  (bounds?.earliest ?? statedOn).slice(0, 4);

function ceilingMark(context: Context, deal: Deal): Mark {
  const { language, say } = context;
  const { amount, bounds, id } = deal;
  return {
    label: subjectOf(context, deal),
    value: amount?.usd ?? null,
    shown: amount === undefined ? say('not-stated') : formatAmount(amount, language, 'known'),
    unit: 'usd',
    kind: 'ceiling',
    hue: 'notified',
    date: bounds?.earliest ?? null,
    record: id,
  };
}

/** A designation says nothing to most readers, so what it is comes first: "howitzers (M109A5)". */
function thingName({ language, say }: Context, { equipment, name }: System): string {
  return /[\p{Ll}(]/u.test(name.en)
    ? name[language]
    : say('thing-named', {
        things: capitalized(phrase(language)(`plural-${equipment}`)),
        name: name[language],
      });
}

/** The first system of a deal, the work on it, and how many other systems there are. */
function subjectOf(context: Context, { systems, work }: Deal): string {
  const { language, say } = context;
  const [first = '', ...others] = systems;
  const name = thingName(context, systemWithId(context, first));
  if (work !== undefined) return formatList([name, say(`work-${work}`)], language);
  return others.length === 0 ? name : say('and-more', { names: name, more: others.length });
}
