import type {
  Amount,
  Deal,
  FactRecord,
  Figure,
  Item,
  Stage,
  System,
} from '@us-morocco-security/core';
import type { Language } from '@us-morocco-security/core/labels';
import {
  bound,
  formatAmount,
  formatAmountOfKind,
  formatList,
  formatNumber,
  formatQuantity,
  formatRecordCount,
  formatValueKind,
  formatWhen,
} from '@us-morocco-security/core/labels';
import type { Context, Voice } from '../command.ts';
import { phrase } from '../language/messages.ts';
import type { Badge, Block, Field, FieldsBlock, ListItem, Point } from '../reply.ts';
import { fields, heading, list, text } from './blocks.ts';
import { followUp, questionAbout } from './questions.ts';
import { nameSource, principalSource } from './sources.ts';

/** The markers of a record: its stage, what its amount measures, its claim status, and the confidence. */
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
export function timeText({ language }: Voice, { when, statedOn }: FactRecord): string | undefined {
  if (when === undefined) return undefined;
  return formatWhen(when, language, statedOn === undefined ? {} : { statedOn });
}

/** The source and the reasons not to rely on it, for one cell of a table. */
export const sourceAndDoubts = (context: Context, record: FactRecord): string =>
  [
    nameSource(context, principalSource(context, record)),
    ...badgesOf(context, record)
      .filter(({ tone }) => tone === 'claim' || tone === 'confidence')
      .map(({ text: doubt }) => doubt),
  ].join(' · ');

/** Reasons not to rely on a record, the gravest first: at most one is shown beside a line. */
export function warningOf(context: Pick<Context, 'say'>, record: FactRecord): Badge | undefined {
  const badges = badgesOf(context, record);
  return (
    badges.find(({ value }) => value === 'contradicted') ??
    badges.find(({ tone, value }) => tone === 'confidence' && value === 'low')
  );
}

const stageOf = (record: FactRecord): { readonly stage?: Stage } =>
  record.kind === 'deal' ? { stage: record.stage } : {};

/**
 * A record as an entry of a list of the first screen: when it was, its title, what it covers, its amount with its kind.
 */
export function recordPoint(context: Context, record: FactRecord): Point {
  const time = timeText(context, record);
  const badge = warningOf(context, record);
  return {
    ...(time === undefined ? {} : { head: time }),
    text: titleLine(context, record),
    ...stageOf(record),
    ...(badge === undefined ? {} : { badge }),
    record: record.id,
    next: followUp(context, questionAbout(record)),
  };
}

/** A record as an item of a section: its title line, and below it when it was and who says so. */
export function recordItem(context: Context, record: FactRecord): ListItem {
  const time = timeText(context, record);
  const source = nameSource(context, principalSource(context, record));
  const badge = warningOf(context, record);
  return {
    text: titleLine(context, record),
    ...stageOf(record),
    badges: badge === undefined ? [] : [badge],
    detail:
      time === undefined
        ? context.say('as-stated-in', { source })
        : context.say('time-and-source', { time, source }),
    record: record.id,
    next: followUp(context, questionAbout(record)),
  };
}

/** A record as an item, with its notes below it. */
export function recordItems(context: Context, record: FactRecord): readonly ListItem[] {
  const { notes = [] } = record;
  const item = recordItem(context, record);
  const details = [item.detail, ...notes.map((note) => note[context.language])];
  return [{ ...item, detail: details.filter((detail) => detail !== undefined).join('\n') }];
}

/**
 * The title of a record, what its items count and what its amount measures: work on things is not a purchase of things,
 * so the title comes first and the number after it.
 */
export function titleLine(context: Context, record: FactRecord): string {
  const parts = [record.title[context.language], ...valuesOf(context, record)];
  return parts.join(' · ');
}

/** What a record counts, and its amount with what it measures. */
export function valuesOf(context: Voice, record: FactRecord): readonly string[] {
  switch (record.kind) {
    case 'deal':
      return [
        ...coverageOf(context, record),
        ...(record.amount === undefined ? [] : [amountOfKind(context, record.amount)]),
      ];
    case 'figure':
      return [amountOfKind(context, record.amount)];
    case 'deployment':
    case 'event':
    case 'exercise':
    case 'statement':
      return (record.counts ?? [])
        .slice(0, 1)
        .map((count) => formatRecordCount(count, context.language));
    default:
      return record satisfies never;
  }
}

/** A deal with more counted items is shown by its title only; its own page lists them. */
const ITEMS_IN_A_LINE = 2;

/** How many of what: "18 launchers"; by name where the deal counts several systems. */
function coverageOf(context: Voice, { items }: Deal): readonly string[] {
  const counted = items.filter(({ quantity }) => quantity !== undefined);
  if (counted.length === 0 || items.length > ITEMS_IN_A_LINE) return [];
  const [only, ...others] = counted;
  if (only !== undefined && others.length === 0) {
    const { equipment } = systemWithId(context, only.system);
    return [formatQuantity(only, equipment, context.language)];
  }
  return [
    formatList(
      counted.map((item) => itemLine(context, item)),
      context.language,
    ),
  ];
}

/** An amount with what it measures, and what else it covers. */
export const amountOfKind = ({ language }: Pick<Context, 'language'>, amount: Amount): string =>
  formatAmountOfKind(amount, language);

/** A system and how many of it: "18 HIMARS (M142) launchers". */
export function itemLine(context: Voice, item: Item): string {
  const { language, say } = context;
  const system = systemWithId(context, item.system);
  const name = variantName(system, item.variant, language);
  if (item.quantity === undefined) return name;
  const { quantity, qualifier = 'exact' } = item;
  const { equipment } = system;
  return say('item-line', {
    count: formatQuantity({ quantity, qualifier }, equipment, language),
    figure: bound(formatNumber(quantity, language), qualifier, language),
    things: phrase(language)(quantity === 1 ? `equipment-${equipment}` : `plural-${equipment}`),
    system: name,
  });
}

/** A variant as its source names it; where that is the everyday name alone, in the reader's language. */
function variantName({ name }: System, variant: string | undefined, language: Language): string {
  if (variant === undefined) return name[language];
  return variant === everydayName(name.en) ? everydayName(name[language]) : variant;
}

/** "Abrams (M1A1)" without its designation. */
const everydayName = (name: string): string => name.replace(/\s*[(\u2068].*$/u, '');

/** The system with an ID; that there is one is the dataset's promise. */
export function systemWithId({ dataset }: Pick<Context, 'dataset'>, id: string): System {
  const system = dataset.systems.find((candidate) => candidate.id === id);
  if (system === undefined) throw new Error(`No system has the ID "${id}".`);
  return system;
}

/** Why confidence is below high, and whether other sources support the claim. */
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
            value: because(
              say(`confidence-level-${confidence.level}`),
              confidence.reason[language],
            ),
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

/** A figure, field by field: how much, what it measures, for when, stated where. */
function figureFields(context: Context, figure: Figure): readonly FieldsBlock[] {
  const { language, say } = context;
  const { amount } = figure;
  const time = timeText(context, figure);
  const source = nameSource(context, principalSource(context, figure));
  return fields(
    { label: say('label-amount'), value: formatAmount(amount, language) },
    { label: say('label-value-kind'), value: formatValueKind(amount, language) },
    ...(time === undefined ? [] : [{ label: say('label-period'), value: time }]),
    ...trustFields(context, figure),
    { label: say('label-source'), value: source },
  );
}

/** A record at length, as part of a section: its value, the points it lists, its notes. */
export const recordBlocks = (context: Context, record: FactRecord): readonly Block[] => [
  heading(record.title[context.language]),
  ...(record.kind === 'figure'
    ? figureFields(context, record)
    : [text(record.summary[context.language])]),
  ...pointsBlock(context, record),
  ...(record.notes ?? []).map((note) => text(note[context.language])),
];

/** The list that a source gives, in its order. */
const pointsBlock = ({ language }: Context, record: FactRecord): readonly Block[] =>
  'points' in record
    ? list((record.points ?? []).map((point) => ({ text: point.text[language], badges: [] })))
    : [];

/** Whether a figure is included in another. */
export const isPart = ({ links = [] }: Figure): boolean =>
  links.some(({ relation }) => relation === 'part-of');
