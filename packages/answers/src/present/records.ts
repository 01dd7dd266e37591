import type { Amount, Deal, FactRecord, Figure, Item, System } from '@us-morocco-security/core';
import type { Context } from '../command.ts';
import { formatAmount } from '../language/amounts.ts';
import { formatWhen } from '../language/dates.ts';
import { formatList } from '../language/lists.ts';
import { formatQuantity } from '../language/quantities.ts';
import type { Badge, Block, Field, FieldsBlock, ListItem, TimelineEntry } from '../reply.ts';
import { blocks, fields, heading, list, text } from './blocks.ts';
import { staleNotice } from './deals.ts';
import { nameSource, principalSource } from './sources.ts';

/** The markers of a record: its stage, what its amount measures, how its claim stands, how sure the reading is. */
export function badgesOf({ say }: Pick<Context, 'say'>, record: FactRecord): readonly Badge[] {
  const badges: Badge[] = [];
  if (record.kind === 'deal') {
    const { stage } = record;
    badges.push({ tone: 'stage', value: stage, text: say(`stage-badge-${stage}`) });
  }
  if (record.kind === 'figure' && record.amount.valueKind === 'active-cases') {
    badges.push({ tone: 'value', value: 'active-cases', text: say('badge-stock-as-sales') });
  }
  if ('claimStatus' in record && record.claimStatus !== undefined) {
    const { status } = record.claimStatus;
    badges.push({ tone: 'claim', value: status, text: say(`claim-${status}`) });
  }
  if (record.confidence.level !== 'high') {
    const { level } = record.confidence;
    badges.push({ tone: 'confidence', value: level, text: say(`confidence-${level}`) });
  }
  return badges;
}

/** When it was, where the source says so; an open end carries the day on which the source stated it. */
export function timeText(
  { language }: Context,
  { when, statedOn }: FactRecord,
): string | undefined {
  if (when === undefined) return undefined;
  return formatWhen(when, language, statedOn === undefined ? {} : { statedOn });
}

/** Who says so, and what speaks against relying on it, for one cell of a table. */
export const sourceAndDoubts = (context: Context, record: FactRecord): string =>
  [
    nameSource(context, principalSource(context, record)),
    ...badgesOf(context, record)
      .filter(({ tone }) => tone === 'claim' || tone === 'confidence')
      .map(({ text: doubt }) => doubt),
  ].join(' · ');

/** A record in one line, with its badges; the second line says when and who says so. */
export function recordItem(context: Context, record: FactRecord): ListItem {
  const time = timeText(context, record);
  const source = nameSource(context, principalSource(context, record));
  return {
    text: lineOf(context, record),
    badges: badgesOf(context, record),
    detail:
      time === undefined
        ? context.say('as-stated-in', { source })
        : context.say('time-and-source', { time, source }),
    record: record.id,
  };
}

/** A deal as one of some systems sees it: its own items, and the deal around them where there are others. */
export function dealItem(context: Context, deal: Deal, systems: readonly string[]): ListItem {
  const whole = recordItem(context, deal);
  const own = deal.items.filter(({ system }) => systems.includes(system));
  if (own.length === 0 || own.length === deal.items.length) return whole;
  const items = formatList(
    own.map((item) => itemLine(context, item)),
    context.language,
  );
  const title = deal.title[context.language];
  const around = deal.amount === undefined ? title : withAmount(context, title, deal.amount);
  return { ...whole, text: context.say('item-in-deal', { item: items, deal: around }) };
}

function lineOf(context: Context, record: FactRecord): string {
  switch (record.kind) {
    case 'deal':
      return dealLine(context, record);
    case 'figure':
      return figureLine(context, record);
    case 'event':
    case 'deployment':
    case 'exercise':
    case 'statement':
      return record.summary[context.language];
    default:
      return record satisfies never;
  }
}

/** A deal of more items is named by its title. */
const ITEMS_IN_A_LINE = 2;

/** What a deal is about: "18 rocket launchers: HIMARS (M142)", with its amount where it states one. */
function dealLine(context: Context, { items, amount, title }: Deal): string {
  const { language } = context;
  const counted = items.map((item) => itemLine(context, item));
  const what = counted.length > ITEMS_IN_A_LINE ? title[language] : formatList(counted, language);
  return amount === undefined ? what : withAmount(context, what, amount);
}

const figureLine = (context: Context, { title, amount }: Figure): string =>
  withAmount(context, title[context.language], amount);

/** An amount with what it measures. */
export const amountOfKind = ({ language, say }: Context, amount: Amount): string =>
  say('amount-of-kind', {
    amount: formatAmount(amount, language),
    kind: say(`value-kind-${amount.valueKind}`),
  });

const withAmount = (context: Context, what: string, amount: Amount): string =>
  context.say('line-with-amount', {
    what,
    amount: formatAmount(amount, context.language),
    kind: kindText(context, amount),
  });

/** What an amount measures, and what else it covers: nobody may take it for these items alone. */
function kindText({ say }: Context, { valueKind, covers }: Amount): string {
  const kind = say(`value-kind-${valueKind}`);
  return covers === undefined
    ? kind
    : say('kind-covering', { kind, covers: say(`covers-${covers}`) });
}

/** A system and how many of it: "18 rocket launchers: HIMARS (M142)". */
export function itemLine(context: Context, item: Item): string {
  const { language, say } = context;
  const system = systemWithId(context, item.system);
  const name = item.variant ?? system.name[language];
  if (item.quantity === undefined) return name;
  const { quantity, qualifier = 'exact' } = item;
  const count = formatQuantity({ quantity, qualifier }, system.equipment, language);
  return say('item-line', { count, system: name });
}

/** The system with an ID; that there is one is the dataset's promise. */
export function systemWithId({ dataset }: Context, id: string): System {
  const system = dataset.systems.find((candidate) => candidate.id === id);
  if (system === undefined) throw new Error(`No system has the ID "${id}".`);
  return system;
}

/** Why the reading is less than sure, and whether others bear the claim out. */
export function trustFields({ language, say }: Context, record: FactRecord): readonly Field[] {
  const { confidence } = record;
  const claim = 'claimStatus' in record ? record.claimStatus : undefined;
  const because = (what: string, reason: string) => say('trust-reason', { what, reason });
  return [
    ...(confidence.reason === undefined
      ? []
      : [
          {
            label: say('label-confidence'),
            value: because(say(`confidence-${confidence.level}`), confidence.reason[language]),
          },
        ]),
    ...(claim === undefined
      ? []
      : [
          {
            label: say('label-claim-status'),
            value: because(say(`claim-${claim.status}`), claim.reason[language]),
          },
        ]),
  ];
}

/** Puts the lesser of two keys first. */
const rising =
  (keyOf: (record: FactRecord) => string | undefined) =>
  (a: FactRecord, b: FactRecord): number => {
    const [one = '9999', other = '9999'] = [keyOf(a), keyOf(b)];
    return one === other ? 0 : one < other ? -1 : 1;
  };

const firstDayOf = ({ bounds }: FactRecord) => bounds?.earliest ?? bounds?.latest ?? undefined;

/** Oldest first; what has no date comes last. */
export const datedFirst = rising(firstDayOf);

/** Oldest first; what has no date stands at the day on which it was stated. */
export const byDate = rising((record) => firstDayOf(record) ?? record.statedOn);

/** A figure, field by field: how much, what it measures, for when, stated where. */
function figureFields(context: Context, figure: Figure): FieldsBlock {
  const { language, say } = context;
  const { amount } = figure;
  const time = timeText(context, figure);
  const source = nameSource(context, principalSource(context, figure));
  return fields(
    { label: say('label-amount'), value: formatAmount(amount, language) },
    { label: say('label-value-kind'), value: kindText(context, amount) },
    ...(time === undefined ? [] : [{ label: say('label-period'), value: time }]),
    { label: say('label-source'), value: source },
  );
}

/** A figure at length: its fields, what newer records it cannot count, the points and notes that go with it. */
export const figureBlocks = (context: Context, figure: Figure): readonly Block[] =>
  blocks(
    heading(figure.title[context.language]),
    badgesOf(context, figure).map((badge) => ({ type: 'badge', badge }) as const),
    figureFields(context, figure),
    staleNotice(context, figure),
    pointsBlock(context, figure),
    (figure.notes ?? []).map((note) => text(note[context.language])),
  );

/** A record at length: what it says, its value, the points it lists, its notes. */
export function recordBlocks(context: Context, record: FactRecord): readonly Block[] {
  const { language } = context;
  return blocks(
    heading(record.title[language]),
    record.kind === 'figure' ? figureFields(context, record) : list([recordItem(context, record)]),
    pointsBlock(context, record),
    (record.notes ?? []).map((note) => text(note[language])),
  );
}

/** The list that a source gives, in its order. */
const pointsBlock = ({ language }: Context, record: FactRecord): readonly Block[] =>
  'points' in record
    ? list((record.points ?? []).map((point) => ({ text: point.text[language], badges: [] })))
    : [];

/** A record at its date; one without a date stands without. */
export const timelineEntry = (context: Context, record: FactRecord): TimelineEntry => ({
  date: timeText(context, record) ?? '',
  text: recordTitle(context, record),
  badges: badgesOf(context, record),
  record: record.id,
});

/** The name of a record, with its amount where that is what it is about. */
const recordTitle = (context: Context, record: FactRecord): string =>
  record.kind === 'figure' ? figureLine(context, record) : record.title[context.language];

/** Whether a figure is included in another. */
export const isPart = ({ links = [] }: Figure): boolean =>
  links.some(({ relation }) => relation === 'part-of');
