import { type Deal, rumoursAbout, type System } from '@us-morocco-security/core';
import { formatClauses, formatList } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import { fitLead, fitsLead, leadSource } from '../present/lead.ts';
import { amountOfKind, timeText } from '../present/records.ts';
import { isAcquisition, ownCounts, stagesByWeight, systemRecord } from '../present/system.ts';
import type { Lead } from '../reply.ts';
import type { Asking } from './intent.ts';
import type { Event } from './words.ts';

const STAGES = {
  delivery: ['delivered'],
  contract: ['contracted'],
  notification: ['notified'],
} as const satisfies Readonly<Record<Event, readonly Deal['stage'][]>>;

const MOST_VALUES = 3;
const MOST_MAKERS = 5;

/** What the record has of what a plain question asks about a system; undefined where the system's own lead answers. */
export function askedLead(context: Context, system: System, asking: Asking): Lead | undefined {
  const { deals } = systemRecord(context, system);
  const acquired = deals.filter(isAcquisition);
  if (acquired.length === 0 || rumoursAbout(context.dataset, system.id).length > 0)
    return undefined;
  switch (asking.intent) {
    case 'when':
    case 'latest':
      return whenLead(context, system, acquired, asking.event);
    case 'how-many':
      return manyLead(context, system, acquired, asking.event);
    case 'how-much':
    case 'total':
      return muchLead(context, system, acquired, asking.event);
    case 'who-makes':
      return makerLead(context, system, deals);
    case 'about':
    case 'compare':
    case 'is-true':
    case 'whether':
      return undefined;
    default:
      return asking.intent satisfies never;
  }
}

/** The deals from the stage that says most, each newest first; those of the event asked for alone, where there are any. */
function ranked(deals: readonly Deal[], event: Event | undefined): readonly Deal[] {
  const all = deals.toSorted(
    (one, other) => stagesByWeight.indexOf(other.stage) - stagesByWeight.indexOf(one.stage),
  );
  if (event === undefined) return all;
  const wanted = all.filter(({ stage }) => STAGES[event].some((one) => one === stage));
  return wanted.length > 0 ? wanted : all;
}

const isOf = ({ stage }: Deal, event: Event): boolean => STAGES[event].some((one) => one === stage);

const stageWord = ({ say }: Context, { stage }: Deal): string => say(`verify-stage-${stage}`);

/** Says first that what was asked for is not on record, where it is not. */
function nothingOf(
  { language, say }: Context,
  { name }: System,
  deals: readonly Deal[],
  event: Event | undefined,
): string | undefined {
  return event === undefined || deals.some((deal) => isOf(deal, event))
    ? undefined
    : say(`ask-none-${event}`, { system: name[language] });
}

function whenLead(
  context: Context,
  system: System,
  deals: readonly Deal[],
  event: Event | undefined,
): Lead | undefined {
  const { language, say } = context;
  const none = nothingOf(context, system, deals, event);
  const found = ranked(deals, event);
  const deal = found.find(({ when }) => when !== undefined) ?? found[0];
  if (deal === undefined) return undefined;
  const name = system.name[language];
  const stage = stageWord(context, deal);
  const time = timeText(context, deal);
  const told =
    none === undefined
      ? time === undefined
        ? say('ask-at-undated', { system: name, stage })
        : say('ask-at', { system: name, stage, time })
      : time === undefined
        ? say('ask-furthest-undated', { stage })
        : say('ask-furthest', { stage, time });
  return fitLead([none, told], {
    figure: time ?? stage,
    source: leadSource(context, deal),
  }).lead;
}

function manyLead(
  context: Context,
  system: System,
  deals: readonly Deal[],
  event: Event | undefined,
): Lead {
  const counted = deals.filter((deal) => ownCounts(context, system, deal).length > 0);
  const values = largestFirst(ranked(counted, event), system).flatMap((deal) =>
    ownCounts(context, system, deal).map((value) => ({ deal, value })),
  );
  const mayHold = event === undefined && counted.some((deal) => isOf(deal, 'delivery'));
  return valuesLead(
    context,
    system,
    values,
    [nothingOf(context, system, deals, event), 'ask-no-number'],
    mayHold ? context.say('ask-no-holding') : undefined,
  );
}

/** The largest number of each stage, in the order of the stages, then the others. */
function largestFirst(deals: readonly Deal[], { id }: System): readonly Deal[] {
  const countOf = ({ items }: Deal): number =>
    items.reduce((sum, { quantity, system }) => (system === id ? sum + (quantity ?? 0) : sum), 0);
  const byStage = stagesByWeight
    .toReversed()
    .map((stage) =>
      deals
        .filter((deal) => deal.stage === stage)
        .toSorted((one, other) => countOf(other) - countOf(one)),
    );
  return [
    ...byStage.flatMap((ofStage) => ofStage.slice(0, 1)),
    ...byStage.flatMap((all) => all.slice(1)),
  ];
}

function muchLead(
  context: Context,
  system: System,
  deals: readonly Deal[],
  event: Event | undefined,
): Lead {
  const priced = ranked(
    deals.filter(({ amount }) => amount !== undefined),
    event,
  );
  const values = priced.flatMap((deal) =>
    deal.amount === undefined ? [] : [{ deal, value: amountOfKind(context, deal.amount) }],
  );
  const isPaid = priced.some(({ amount }) => amount?.valueKind === 'contract');
  return valuesLead(
    context,
    system,
    values,
    [nothingOf(context, system, deals, event), 'ask-no-amount'],
    isPaid || values.length === 0 ? undefined : context.say('ask-no-price'),
  );
}

interface ValueAt {
  readonly deal: Deal;
  readonly value: string;
}

/** As many values as a lead has room for, each with its stage and date. */
function valuesLead(
  context: Context,
  { name }: System,
  values: readonly ValueAt[],
  [none, nothing]: readonly [string | undefined, 'ask-no-number' | 'ask-no-amount'],
  caveat?: string,
): Lead {
  const { language, say } = context;
  const [first] = values;
  if (first === undefined) {
    return fitLead([none ?? say(nothing, { system: name[language] })]).lead;
  }
  const sentence = (count: number) => {
    const shown = values.slice(0, count).map((one) => valueAt(context, one));
    const told = formatClauses(shown, language);
    return none === undefined
      ? say('ask-values', { system: name[language], values: told })
      : say('ask-values-only', { values: told });
  };
  const marks = { figure: first.value, source: leadSource(context, first.deal) };
  const sentences = (count: number) =>
    [none, sentence(count), caveat].filter((one) => one !== undefined);
  let count = Math.min(values.length, MOST_VALUES);
  while (count > 1 && !fitsLead(sentences(count))) count -= 1;
  return fitLead(sentences(count), marks).lead;
}

function valueAt(context: Context, { deal, value }: ValueAt): string {
  const { say } = context;
  const stage = stageWord(context, deal);
  const time = timeText(context, deal);
  return time === undefined
    ? say('ask-value-undated', { value, stage })
    : say('ask-value-at', { value, stage, time });
}

function makerLead(context: Context, { name }: System, deals: readonly Deal[]): Lead {
  const { language, say } = context;
  const named = deals.filter(({ contractors = [] }) => contractors.length > 0);
  const makers = [...new Set(named.flatMap(({ contractors = [] }) => contractors))];
  const [deal] = named;
  if (deal === undefined) return fitLead([say('ask-no-maker', { system: name[language] })]).lead;
  const shown = formatList(makers.slice(0, MOST_MAKERS), language);
  const more = makers.length - MOST_MAKERS;
  const names = more > 0 ? say('and-more', { names: shown, more }) : shown;
  return fitLead([say('ask-makers', { system: name[language], names })], {
    figure: shown,
    source: leadSource(context, deal),
  }).lead;
}
