import {
  type Citable,
  type Deal,
  type FactRecord,
  lifeOf,
  type Rumour,
  type Series,
  type System,
} from '@us-morocco-security/core';
import {
  formatAmount,
  formatEdtf,
  formatQuantity,
  formatRecordCount,
  formatValueKind,
  isolate,
} from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import { clip } from '../language/clip.ts';
import type { CardPicture, Hue, Mark, Station } from '../picture.ts';
import { capitalized } from '../present/blocks.ts';
import { conflictsOf } from '../present/evidence.ts';
import { fiscalYear, measuredValue } from '../present/official-series.ts';
import { systemWithId, timeText, warningOf } from '../present/records.ts';
import { reportersOf } from '../present/rumours.ts';
import type { Sourced } from '../present/sources.ts';
import { isAcquisition, ownCounts, systemRecord } from '../present/system.ts';
import type { Lead, Point } from '../reply.ts';
import { frameOf } from './frame.ts';
import { railOf } from './rail.ts';

/** The card of anything that can be cited by its ID. */
export function recordCard(context: Context, record: Citable): CardPicture {
  switch (record.kind) {
    case 'rumour':
      return rumourCard(context, record);
    case 'series':
      return seriesCard(context, record);
    case 'deal':
    case 'figure':
    case 'event':
    case 'deployment':
    case 'exercise':
    case 'statement':
      return factCard(context, record);
    default:
      return record satisfies never;
  }
}

function factCard(context: Context, record: FactRecord): CardPicture {
  const { language, say } = context;
  const measured = measuredOf(context, record);
  const warning = warningOf(context, record);
  const [conflict] = conflictsOf(context, [record]);
  return {
    type: 'card',
    ...frameOf(context, {
      name: record.id,
      title: record.title[language],
      subtitle: timeText(context, record) ?? '',
      caveats: [
        ...(warning === undefined ? [] : [capitalized(warning.text)]),
        ...(conflict === undefined
          ? []
          : [say('labelled', { label: say('picture-disputed'), value: conflict.title[language] })]),
      ],
      of: [record],
      record: record.id,
    }),
    eyebrow:
      record.kind === 'deal' ? say(`stage-badge-${record.stage}`) : say(`topic-${record.topic}`),
    hue: record.kind === 'deal' ? record.stage : 'first',
    figure: measured?.shown ?? null,
    measure: measured?.label ?? null,
    lines: [record.summary[language]],
    rail: record.kind === 'deal' ? railOfDeal(context, record) : [],
    marks: measured === undefined ? [] : [measured],
  };
}

/** The rail of a deal: the stages that its principal system reached in the same matter; work on things has none. */
function railOfDeal(context: Context, deal: Deal): readonly Station[] {
  if (!isAcquisition(deal)) return [];
  const { around, earlier, later } = lifeOf(context.dataset, deal);
  const [principal = ''] = deal.systems;
  const joined = [...earlier, ...around, ...later].filter(({ systems }) =>
    systems.includes(principal),
  );
  return railOf(context, [deal, ...joined]);
}

/** What a record measures: its amount, else what it counts; undefined where it does neither. */
function measuredOf(context: Context, record: FactRecord): Mark | undefined {
  const { language } = context;
  const common = {
    hue: hueOf(record),
    date: record.bounds?.earliest ?? null,
    record: record.id,
  } as const;
  if ('amount' in record && record.amount !== undefined) {
    const { amount } = record;
    return {
      ...common,
      label: capitalized(formatValueKind(amount, context.language)),
      value: amount.usd,
      shown: capitalized(formatAmount(amount, language)),
      unit: 'usd',
      kind: amount.valueKind,
    };
  }
  if (record.kind === 'deal') {
    const [item] = record.items.filter(({ quantity }) => quantity !== undefined);
    if (item === undefined) return undefined;
    const system = systemWithId(context, item.system);
    return {
      ...common,
      label: system.name[language],
      value: item.quantity ?? null,
      shown: capitalized(formatQuantity(item, system.equipment, language)),
      unit: 'things',
      kind: null,
    };
  }
  const [count] = ('counts' in record ? record.counts : undefined) ?? [];
  return count === undefined
    ? undefined
    : {
        ...common,
        label: context.say(`topic-${record.topic}`),
        value: count.value,
        shown: capitalized(formatRecordCount(count, language)),
        unit: 'people',
        kind: null,
      };
}

const hueOf = (record: FactRecord): Hue => (record.kind === 'deal' ? record.stage : 'first');

function seriesCard(context: Context, series: Series): CardPicture {
  const { language, say } = context;
  const newest = series.points.toSorted((one, other) => other.fiscalYear - one.fiscalYear)[0];
  const shown =
    newest === undefined ? null : capitalized(measuredValue(context, series, newest.value));
  const year = newest === undefined ? '' : fiscalYear(context, newest.fiscalYear);
  return {
    type: 'card',
    ...frameOf(context, {
      name: series.id,
      title: series.title[language],
      subtitle: year,
      of: [series],
      record: series.id,
    }),
    eyebrow: say(`topic-${series.topic}`),
    hue: 'first',
    figure: shown,
    measure: capitalized(year),
    lines: [series.summary[language]],
    rail: [],
    marks: series.points.map((point) => ({
      label: fiscalYear(context, point.fiscalYear),
      value: point.value,
      shown: measuredValue(context, series, point.value),
      unit: series.unit,
      kind: series.valueKind ?? null,
      hue: 'first',
      date: `FY${point.fiscalYear}`,
      record: series.id,
    })),
  };
}

function rumourCard(context: Context, rumour: Rumour): CardPicture {
  const { dataset, language, say } = context;
  const { firstSeen, id, lastSeen } = rumour;
  return {
    type: 'card',
    ...frameOf(context, {
      name: id,
      title: rumour.title[language],
      subtitle: formatEdtf(
        firstSeen === lastSeen ? firstSeen : `${firstSeen}/${lastSeen}`,
        language,
      ),
      caveats: [say('rumours-rule', { day: formatEdtf(dataset.asOf, language) })],
      of: [rumour],
      record: id,
    }),
    eyebrow: say('card-rumour'),
    hue: 'claimed',
    figure: capitalized(say('picture-not-on-record')),
    measure: say('rumour-line', { title: say('card-reported'), by: reportersOf(context, rumour) }),
    lines: [rumour.summary[language]],
    rail: [],
    marks: [],
  };
}

/** The card of a system: how far it came, when, and how many; what the answer says of it. */
export function systemCard(
  context: Context,
  system: System,
  {
    caveats,
    lead,
    rumours,
  }: {
    readonly caveats: readonly Point[];
    readonly lead: Lead;
    readonly rumours: readonly Rumour[];
  },
): CardPicture {
  const { language, say } = context;
  const { deals, furthest } = systemRecord(context, system);
  const deal = furthest?.deal;
  const counted = deal === undefined ? [] : ownCounts(context, system, deal);
  const stage = furthest?.stage === 'work' ? undefined : furthest?.stage;
  const of: readonly Sourced[] = deals.length > 0 ? deals : rumours;
  const item = deal?.items.find((one) => one.system === system.id && one.quantity !== undefined);
  return {
    type: 'card',
    ...frameOf(context, {
      name: `system-${system.id}`,
      title: system.name[language],
      subtitle: capitalized(say(`equipment-${system.equipment}`)),
      caveats: caveats.map(({ text }) => text),
      of,
      record: system.id,
    }),
    eyebrow: say('card-system'),
    hue: stage ?? 'claimed',
    figure:
      stage === undefined ? capitalized(say('picture-not-on-record')) : say(`stage-badge-${stage}`),
    measure:
      deal === undefined || stage === undefined
        ? null
        : [counted[0], timeText(context, deal)].filter((part) => part !== undefined).join(' · '),
    lines: deals.length === 0 ? [lead.text] : [system.summary[language]],
    rail: deals.length === 0 ? [] : railOf(context, deals),
    marks:
      deal === undefined
        ? []
        : [
            {
              label: deal.title[language],
              value: item?.quantity ?? null,
              shown: counted[0] ?? say('not-stated'),
              unit: 'things',
              kind: null,
              hue: deal.stage,
              date: deal.bounds?.earliest ?? null,
              record: deal.id,
            },
          ],
  };
}

const MOST_QUOTED = 180;
const MOST_PARTS = 3;

/** The card of a text that was checked: the text, the verdict, and what the record has beside it. */
export function claimCard(
  context: Context,
  claim: string,
  {
    lead,
    points,
    records,
  }: {
    readonly lead: Lead;
    readonly points: readonly Point[];
    readonly records: readonly Sourced[];
  },
): CardPicture {
  const { say } = context;
  return {
    type: 'card',
    ...frameOf(context, {
      name: 'claim',
      title: say('picture-quoted', {
        text: isolate(clip(claim.replace(/\s+/gu, ' ').trim(), MOST_QUOTED)),
      }),
      subtitle: '',
      caveats: [say('verify-limits')],
      of: records,
    }),
    eyebrow: say('card-claim'),
    hue: 'first',
    figure: lead.figure === null ? null : capitalized(lead.figure),
    measure: null,
    lines: [
      lead.text,
      ...points
        .slice(0, MOST_PARTS)
        .map(({ head, text }) => (head === undefined ? text : `${head} ${text}`)),
    ],
    rail: [],
    marks: [],
  };
}
