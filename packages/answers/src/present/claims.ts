import {
  type Dataset,
  type Localized,
  type Rumour,
  recordById,
  type Stage,
} from '@us-morocco-security/core';
import type {
  ClaimCheck,
  Claimed,
  ClaimPart,
  PartSubject,
  ReadSpan,
  Recorded,
  Unread,
} from '@us-morocco-security/core/claims';
import {
  formatAmount,
  formatList,
  formatNumber,
  formatQuantity,
  formatRecordCount,
  formatWhen,
} from '@us-morocco-security/core/labels';
import type { Context, Voice } from '../command.ts';
import type { FieldsBlock, NoticeBlock, Point } from '../reply.ts';
import { fields, notice } from './blocks.ts';
import type { JudgedPart } from './judged.ts';
import { followUp, questionAbout } from './questions.ts';
import { amountOfKind } from './records.ts';
import { stagesByWeight } from './system.ts';

/** Which words of the text were read as what. */
export function readFields(context: Context, { read }: ClaimCheck): readonly FieldsBlock[] {
  const pairs = read.map((span) => ({ label: span.text, value: readAs(context, span) }));
  return fields(...pairs);
}

function readAs(context: Context, span: ReadSpan): string {
  if (span.as === 'subject') return subjectName(context, span.subject);
  return context.say(`verify-as-${span.as}`, { value: claimedText(context, span.claimed) });
}

/** The name of what a part is about. */
export function subjectName({ dataset, language }: Voice, { kind, id }: PartSubject): string {
  const collections = {
    system: dataset.systems,
    programme: dataset.programmes,
    term: dataset.terms,
  };
  if (kind === 'statement') return statementTitle(dataset, id)?.[language] ?? id;
  return collections[kind].find((entry) => entry.id === id)?.name[language] ?? id;
}

/** The title of a statement, a conflict or a rumour that a text repeats. */
const statementTitle = (
  { statements, conflicts, rumours }: Dataset,
  id: string,
): Localized | undefined =>
  [...statements, ...conflicts, ...rumours].find((entry) => entry.id === id)?.title;

export function claimedText({ dataset, language, say }: Voice, claimed: Claimed): string {
  switch (claimed.what) {
    case 'quantity':
      return formatNumber(claimed.value, language);
    case 'amount':
      return formatAmount({ usd: claimed.value, qualifier: 'exact' }, language);
    case 'date':
      return formatWhen(claimed.when, language);
    case 'stage':
      return say(`claimed-${claimed.stage}`);
    case 'statement':
      return statementTitle(dataset, claimed.record)?.[language] ?? '';
    default:
      return claimed satisfies never;
  }
}

/** A part of the text in a few words, for the lead: "18 launchers, not 40". */
export function clauseOf(context: Context, judged: JudgedPart): string {
  const { say } = context;
  const { judgement, part } = judged;
  const claimed = claimedText(context, part.claimed);
  const recorded = firstText(context, judged);
  if (part.claimed.what === 'stage' && part.claimed.stage === 'approved-by-congress') {
    return say('verify-congress');
  }
  if (part.instead !== undefined) return say(`verify-instead-${part.instead}`);
  switch (judgement) {
    case 'agrees':
      return recorded;
    case 'disputed':
      return say('verify-disputed', { recorded: claimed });
    case 'differs':
    case 'stage-differs':
      if (part.slip !== undefined) return say('verify-slip', { recorded, claimed });
      return say('verify-not', { recorded, claimed });
    case 'other-stage':
      return say('verify-other-stage', { recorded: recordedText(context, judged, 1) });
    case 'value-kind-differs':
      return kindClause(context, judged, claimed);
    case 'older-reprint':
      return part.news === true
        ? say('verify-old-news', { recorded })
        : say('verify-reprint', { claimed, recorded });
    case 'not-in-record':
      return say('verify-no-word', { claimed });
    default:
      return judgement satisfies never;
  }
}

function kindClause(context: Context, { recorded: [first] }: JudgedPart, claimed: string): string {
  const { say } = context;
  if (first?.value.what !== 'amount') return claimed;
  const { valueKind } = first.value.amount;
  return valueKind === 'ceiling'
    ? say('verify-ceiling', { amount: claimed })
    : say('verify-kind', { amount: claimed, kind: say(`value-kind-${valueKind}`) });
}

const HEADS = {
  quantity: 'label-quantity',
  amount: 'label-amount',
  date: 'label-date',
  stage: 'label-stage',
  statement: 'label-statement',
} as const;

/** A part of the text with what the record has, and the record that says so. */
export function partPoint(
  context: Context,
  judged: JudgedPart,
  check: ClaimCheck,
  hasSubject: boolean,
): Point {
  const { dataset, say } = context;
  const { part, recorded } = judged;
  const label = say(HEADS[part.claimed.what]);
  const [first] = recorded;
  const record = first === undefined ? undefined : recordById(dataset, first.record);
  return {
    head: hasSubject
      ? say('verify-head', { subject: subjectName(context, part.subject), label })
      : say('point-head', { label }),
    text: verdictText(context, judged, check),
    ...(record === undefined
      ? {}
      : { record: record.id, next: followUp(context, questionAbout(record)) }),
  };
}

function verdictText(context: Context, judged: JudgedPart, check: ClaimCheck): string {
  const { say } = context;
  const { judgement, part } = judged;
  const claimed = claimedText(context, part.claimed);
  const isNumber = judgement === 'agrees' && part.claimed.what !== 'stage';
  const recorded = recordedText(context, judged, isNumber ? 1 : MOST_VALUES);
  if (part.claimed.what === 'stage' && part.claimed.stage === 'approved-by-congress') {
    return say('verdict-congress', { recorded });
  }
  if (part.instead !== undefined) {
    return say(`verdict-instead-${part.instead}`, { claimed, recorded });
  }
  if (part.news === true) return say('verdict-old-news', { words: part.span.text, recorded });
  switch (judgement) {
    case 'agrees':
      return part.rounded
        ? say('verdict-agrees-rounded', { claimed, recorded })
        : say('verdict-agrees', { recorded });
    case 'value-kind-differs':
      return isCeiling(judged)
        ? say('verdict-ceiling', { amount: claimed })
        : say('verdict-value-kind-differs', {
            claimed,
            presented: presentedAs(context, judged, check),
            recorded,
          });
    case 'not-in-record':
      return recorded === ''
        ? say('verdict-not-in-record', { claimed })
        : say('verdict-not-in-record-beside', { claimed, recorded });
    case 'disputed':
      return say('verdict-disputed', { recorded: claimed });
    case 'differs':
    case 'stage-differs':
      if (part.slip !== undefined) return say('verdict-slip', { claimed, recorded });
      return say(`verdict-${judgement}`, { claimed, recorded });
    case 'other-stage':
    case 'older-reprint':
      return say(`verdict-${judgement}`, { claimed, recorded });
    default:
      return judgement satisfies never;
  }
}

/** As what a text presents an amount, by the stage that it names. */
function presentedAs(
  { say }: Context,
  { recorded: [first] }: JudgedPart,
  { read }: ClaimCheck,
): string {
  const value = first?.value;
  if (value?.what === 'amount' && value.amount.valueKind === 'active-cases') {
    return say('presented-sold');
  }
  const stage = read.flatMap((span) =>
    span.as === 'stage' && span.claimed.what === 'stage' ? [span.claimed.stage] : [],
  )[0];
  if (stage === 'sold') return say('presented-sold');
  if (stage === 'bought' || stage === 'signed') return say('presented-bought');
  return say('presented-other');
}

const isCeiling = ({ recorded: [first] }: JudgedPart): boolean =>
  first?.value.what === 'amount' && first.value.amount.valueKind === 'ceiling';

const MOST_VALUES = 3;

/** What the record has, each value once. */
export function recordedText(
  voice: Voice,
  { judgement, part: { subject }, recorded }: JudgedPart,
  most: number,
): string {
  const told = judgement === 'differs' ? eachNumberOnce(recorded) : recorded;
  const values = new Set(told.map((one) => valueText(voice, one, subject)));
  const shown = [...values].slice(0, most);
  const [only = ''] = shown;
  return shown.length > 1 ? formatList(shown, voice.language) : only;
}

/** Reports a number that several stages share once, at the first of them. */
const eachNumberOnce = (recorded: readonly Recorded[]): readonly Recorded[] =>
  recorded.filter(
    ({ value }, index) =>
      value.what !== 'quantity' ||
      recorded.findIndex(
        (other) => other.value.what === 'quantity' && other.value.value === value.value,
      ) === index,
  );

/** The most important recorded value in a few words; a number is given without its stage unless the stage is the point. */
function firstText(
  context: Context,
  { isAtStage, judgement, part: { subject }, recorded }: JudgedPart,
): string {
  // What agrees is told as the text tells it.
  const [first] = judgement === 'agrees' ? recorded : heaviestFirst(recorded);
  if (first === undefined) return '';
  return first.value.what === 'quantity' && !isAtStage
    ? quantityText(context, first.value, subject)
    : valueText(context, first, subject);
}

const weightOf = ({ value }: Recorded): number =>
  value.what === 'stage' ? stagesByWeight.indexOf(value.stage) : 0;

/** Stages from the one that says most; other values keep their order. */
const heaviestFirst = (recorded: readonly Recorded[]): readonly Recorded[] =>
  recorded.toSorted((one, other) => weightOf(other) - weightOf(one));

function valueText(voice: Voice, { value, record }: Recorded, subject: PartSubject): string {
  const { language, say, dataset } = voice;
  switch (value.what) {
    case 'quantity': {
      const deal = recordById(dataset, record);
      const things = quantityText(voice, value, subject);
      return deal.kind !== 'deal'
        ? things
        : say('verify-at-stage', { value: things, stage: stageWord(voice, deal.stage) });
    }
    case 'count':
      return formatRecordCount(value.count, language);
    case 'amount':
      return amountOfKind(voice, value.amount);
    case 'date':
      return formatWhen(value.when, language);
    case 'stage':
      return stageWord(voice, value.stage);
    case 'statement':
      return recordById(dataset, record).title[language];
    default:
      return value satisfies never;
  }
}

function quantityText(
  { dataset, language }: Voice,
  { qualifier, value }: Extract<Recorded['value'], { readonly what: 'quantity' }>,
  { id }: PartSubject,
): string {
  const system = dataset.systems.find((one) => one.id === id);
  return formatQuantity({ quantity: value, qualifier }, system?.equipment ?? 'system', language);
}

const stageWord = ({ say }: Voice, stage: Stage): string => say(`verify-stage-${stage}`);

/** What could not be compared with the record, and why. */
export function unreadNotice({ say }: Context, unread: readonly Unread[]): readonly NoticeBlock[] {
  if (unread.length === 0) return [];
  const lines = unread.map(({ text, reason }) => say(`unread-${reason}`, { words: text }));
  return [notice('note', say('verify-unread-title'), ...new Set(lines))];
}

/** The rumours that a text repeats, and those about a thing that it names. */
export function rumoursIn({ dataset }: Context, { parts, read }: ClaimCheck): readonly Rumour[] {
  const ids = new Set([
    ...parts.map(({ subject }) => subject.id),
    ...read.flatMap((span) => (span.as === 'subject' ? [span.subject.id] : [])),
  ]);
  return dataset.rumours.filter(({ id, about: [thing = id] }) => ids.has(id) || ids.has(thing));
}

/** Whether a part repeats a rumour: it is told as such, with who reported it. */
export const isRumour = ({ dataset }: Context, { subject }: ClaimPart): boolean =>
  dataset.rumours.some(({ id }) => id === subject.id);
