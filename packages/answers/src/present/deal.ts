import { type Deal, type Item, type Publication, sourceById } from '@us-morocco-security/core';
import type { Context } from '../command.ts';
import { formatAmount } from '../language/amounts.ts';
import { isolate } from '../language/bidi.ts';
import { formatEdtf } from '../language/dates.ts';
import { formatList } from '../language/lists.ts';
import { formatNumber } from '../language/number.ts';
import type { Block, Field, FieldsBlock, ListItem } from '../reply.ts';
import { blocks, fields, heading, list, notice } from './blocks.ts';
import { stagesNotice } from './deals.ts';
import { type Life, lifeOf, type Related, relatedTo } from './life.ts';
import { programmeWithId } from './named.ts';
import { dealItem, itemLine, recordItem, timeText, trustFields } from './records.ts';
import { nameSource } from './sources.ts';

/** A deal, field by field; what no source gives has no field. */
export function dealFields(context: Context, deal: Deal): FieldsBlock {
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

const optional = (label: string, value: string | undefined): readonly Field[] =>
  value === undefined ? [] : [{ label, value }];

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
export const contentBlocks = (context: Context, deal: Deal): readonly Block[] =>
  blocks(
    heading(context.say('items-title')),
    list(deal.items.map((item) => itemEntry(context, item))),
    accompanyingBlocks(context, deal),
  );

function itemEntry(context: Context, item: Item): ListItem {
  const { say } = context;
  const { quantity, firm, majorDefenseEquipment } = item;
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
  return {
    text: itemLine(context, item),
    badges: [],
    ...(details.length === 0 ? {} : { detail: details.join(' · ') }),
  };
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

/** Later printings of the same notice, which the press has told as news. */
export function publicationBlocks(context: Context, { publications = [] }: Deal): readonly Block[] {
  if (publications.length === 0) return [];
  const { say } = context;
  return [
    notice('note', say('publications-title'), say('publications-meaning')),
    ...list(publications.map((publication) => publicationLine(context, publication))),
  ];
}

function publicationLine(context: Context, { source, when, note }: Publication): ListItem {
  const { dataset, language, say } = context;
  return {
    text: note[language],
    badges: [{ tone: 'source', value: 'older-reprint', text: say('badge-older-reprint') }],
    detail: say('time-and-source', {
      time: formatEdtf(when, language),
      source: nameSource(context, sourceById(dataset, source)),
    }),
  };
}

/** The other stages of the same matter, what else is linked, and where the numbers differ. */
export function lifeBlocks(context: Context, deal: Deal): readonly Block[] {
  const { dataset, say } = context;
  const life = lifeOf(dataset, deal);
  const related = relatedTo(dataset, deal);
  const section = (title: string, items: readonly ListItem[]) =>
    items.length === 0 ? [] : [heading(title), ...list(items)];
  const stages = (deals: readonly Deal[]) =>
    deals.map((other) => dealItem(context, other, deal.systems));
  return blocks(
    section(say('life-earlier'), stages(life.earlier)),
    section(say('life-around'), stages(life.around)),
    section(say('life-later'), stages(life.later)),
    section(
      say('life-related'),
      related.map((other) => relatedLine(context, other)),
    ),
    quantityBlocks(context, deal, life),
    stagesNotice(context, [deal]),
    endBlocks(context, deal, life),
  );
}

function relatedLine(context: Context, { relation, side, record }: Related): ListItem {
  const item = recordItem(context, record);
  const link = context.say(`linked-${side}-${relation}`);
  return {
    ...item,
    detail: item.detail === undefined ? link : [link, item.detail].join(' · '),
  };
}

/** Where the stages count a system otherwise, each number beside its stage and date. */
function quantityBlocks(
  context: Context,
  deal: Deal,
  { earlier, around, later }: Life,
): readonly Block[] {
  const { say } = context;
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
  return [notice('note', say('quantities-title'), ...new Set(lines), say('quantities-explained'))];
}

function stepLine(context: Context, deal: Deal, item: Item): string {
  const { say } = context;
  const stage = say(`stage-badge-${deal.stage}`);
  const time = timeText(context, deal);
  return say('life-step', {
    stage: time === undefined ? stage : say('source-dated', { source: stage, date: time }),
    item: itemLine(context, item),
  });
}

/** Said where the deal stands at the last stage on record and that stage is not the end. */
function endBlocks({ say }: Context, { stage }: Deal, { around, later }: Life): readonly Block[] {
  const isOver = around.length + later.length > 0 || stage === 'delivered' || stage === 'cancelled';
  return isOver ? [] : [notice('note', say('life-end'), say('no-later-stage'))];
}
