import { type Deal, type Item, lifeOf, relatedTo, sourceById } from '@us-morocco-security/core';
import {
  formatAmount,
  formatEdtf,
  formatList,
  formatNumber,
  isolate,
} from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { Block, Field, FieldsBlock, ListItem, Point } from '../reply.ts';
import { programmeWithId } from '../resolve/named.ts';
import { fields, heading, list, optional } from './blocks.ts';
import { conflictsOf } from './evidence.ts';
import { itemLine, recordItem, systemWithId, timeText, titleLine, trustFields } from './records.ts';
import { nameSource } from './sources.ts';

const MOST_ITEMS = 6;
const MOST_LATER = 3;
const MOST_CONTRACTORS = 3;

/** What completes the lead of a deal: what it covers, what came of it, where sources differ, who is named. */
export function dealPoints(context: Context, deal: Deal): readonly Point[] {
  const { say } = context;
  return [
    ...coversPoint(context, deal),
    ...conflictsOf(context, [deal]).map(({ title }) => ({
      head: say('point-conflict'),
      text: title[context.language],
    })),
    ...laterPoints(context, deal),
    ...trustFields(context, deal).map(({ label, value }) => ({
      head: say('point-head', { label }),
      text: value,
    })),
    ...contractorsPoint(context, deal),
  ];
}

function coversPoint(context: Context, { items }: Deal): readonly Point[] {
  const { language, say } = context;
  const shown = items.slice(0, MOST_ITEMS).map((item) => itemLine(context, item));
  if (shown.length === 0) return [];
  const more = items.length - shown.length;
  const names = formatList(shown, language);
  return [
    { head: say('point-covers'), text: more === 0 ? names : say('and-more', { names, more }) },
  ];
}

/** The later stages of the same matter, or that there are none on record. */
function laterPoints(context: Context, deal: Deal): readonly Point[] {
  const { dataset, say } = context;
  const { around, later } = lifeOf(dataset, deal);
  const after = [...around, ...later].slice(0, MOST_LATER);
  const isOver = deal.stage === 'delivered' || deal.stage === 'cancelled';
  if (after.length === 0) return isOver ? [] : [{ text: say('no-later-stage') }];
  return after.map((other) => {
    const time = timeText(context, other);
    return {
      head: time === undefined ? say('point-later') : say('point-later-dated', { time }),
      text: titleLine(context, other),
      stage: other.stage,
      record: other.id,
    };
  });
}

function contractorsPoint(
  { language, say }: Context,
  { contractors = [] }: Deal,
): readonly Point[] {
  if (contractors.length === 0) return [];
  const shown = contractors.slice(0, MOST_CONTRACTORS);
  const more = contractors.length - shown.length;
  const names = formatList(shown, language);
  return [
    { head: say('point-contractors'), text: more === 0 ? names : say('and-more', { names, more }) },
  ];
}

/** A deal, field by field; what no source gives has no field. */
export function dealFields(context: Context, deal: Deal): readonly FieldsBlock[] {
  const { language, say } = context;
  const { authority, transmittal, department, contractors, programme } = deal;
  return fields(
    { label: say('label-stage'), value: say(`stage-badge-${deal.stage}`) },
    ...optional(say('label-date'), timeText(context, deal)),
    ...optional(say('label-authority'), authority && say(`authority-${authority}`)),
    ...optional(say('label-transmittal'), transmittal && isolate(transmittal)),
    ...optional(say('label-department'), department && say(`department-${department}`)),
    ...amountFields(context, deal),
    { label: say('label-programme'), value: programmeWithId(context, programme).name[language] },
    ...optional(say('label-contractors'), contractors && formatList(contractors, language)),
    ...trustFields(context, deal),
  );
}

function amountFields({ language, say }: Context, { amount }: Deal): readonly Field[] {
  if (amount === undefined) return [];
  const { covers, valueKind } = amount;
  return [
    { label: say('label-amount'), value: formatAmount(amount, language) },
    { label: say('label-value-kind'), value: say(`value-kind-${valueKind}`) },
    ...optional(say('label-covers'), covers && say(`covers-${covers}`)),
  ];
}

/** What the deal is of, then what comes with it. */
export const contentBlocks = (context: Context, deal: Deal): readonly Block[] => [
  ...list(deal.items.map((item) => itemEntry(context, item))),
  ...accompanyingBlocks(context, deal),
];

/** An item with its options and category, and what the thing is. */
function itemEntry(context: Context, item: Item): ListItem {
  const { language, say } = context;
  const { quantity, firm, majorDefenseEquipment, system } = item;
  const details = [
    ...(firm === undefined || quantity === undefined
      ? []
      : [
          say('item-firm', {
            firm,
            option: quantity - firm,
          }),
        ]),
    ...(majorDefenseEquipment === undefined
      ? []
      : [say(majorDefenseEquipment ? 'item-mde' : 'item-not-mde')]),
  ];
  const lines = [
    ...(details.length === 0 ? [] : [details.join(' · ')]),
    systemWithId(context, system).summary[language],
  ];
  return { text: itemLine(context, item), badges: [], detail: lines.join('\n') };
}

function accompanyingBlocks(
  { language, say }: Context,
  { accompanying = [] }: Deal,
): readonly Block[] {
  if (accompanying.length === 0) return [];
  const items = accompanying.map(({ name, quantity }) => ({
    text:
      quantity === undefined
        ? name[language]
        : say('accompanying-counted', {
            name: name[language],
            count: formatNumber(quantity, language),
          }),
    badges: [],
  }));
  return [heading(say('accompanying-title')), ...list(items)];
}

/** Later printings of the same notice, which the press has reported as news. */
export function publicationItems(
  context: Context,
  { publications = [] }: Deal,
): readonly ListItem[] {
  const { dataset, language, say } = context;
  return publications.map(({ source, when, note }) => ({
    text: note[language],
    badges: [{ tone: 'source', value: 'older-reprint', text: say('badge-older-reprint') }],
    detail: say('time-and-source', {
      time: formatEdtf(when, language),
      source: nameSource(context, sourceById(dataset, source)),
    }),
  }));
}

/** The other stages of the same matter, before, about the same time, and after. */
export function lifeBlocks(context: Context, deal: Deal): readonly Block[] {
  const { say } = context;
  const { earlier, around, later } = lifeOf(context.dataset, deal);
  const part = (title: string, deals: readonly Deal[]) =>
    deals.length === 0
      ? []
      : [heading(title), ...list(deals.map((other) => recordItem(context, other)))];
  return [
    ...part(say('life-earlier'), earlier),
    ...part(say('life-around'), around),
    ...part(say('life-later'), later),
  ];
}

/** The records that are linked to a deal and are no stage of the same matter, each with what links it. */
export const relatedItems = (context: Context, deal: Deal): readonly ListItem[] =>
  relatedTo(context.dataset, deal).map(({ relation, side, record }) => {
    const item = recordItem(context, record);
    const link = context.say(`linked-${side}-${relation}`);
    return { ...item, detail: item.detail === undefined ? link : [link, item.detail].join(' · ') };
  });

/** Where the stages count a system otherwise, each number beside its stage and date. */
export function quantityItems(context: Context, deal: Deal): readonly ListItem[] {
  const { earlier, around, later } = lifeOf(context.dataset, deal);
  const stages = [...earlier, ...around, deal, ...later];
  const lines = deal.systems.flatMap((system) => {
    const counted = stages.flatMap((stage) =>
      stage.items
        .filter((item) => item.system === system && item.quantity !== undefined)
        .map((item) => ({ stage, item })),
    );
    const differ = new Set(counted.map(({ item }) => item.quantity)).size > 1;
    return differ ? counted.map(({ stage, item }) => stepLine(context, stage, item)) : [];
  });
  if (lines.length === 0) return [];
  return [...new Set(lines), context.say('quantities-explained')].map((line) => ({
    text: line,
    badges: [],
  }));
}

/** How many of a system a deal counts, beside its stage and date. */
export function stepLine(context: Context, deal: Deal, item: Item): string {
  const { say } = context;
  const stage = say(`stage-badge-${deal.stage}`);
  const time = timeText(context, deal);
  return say('life-step', {
    stage: time === undefined ? stage : say('source-dated', { source: stage, date: time }),
    item: itemLine(context, item),
  });
}
