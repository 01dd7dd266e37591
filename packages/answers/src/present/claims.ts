import { recordById } from '@us-morocco-security/core';
import type {
  ClaimCheck,
  Claimed,
  ClaimPart,
  ReadSpan,
  Recorded,
  Subject,
  Unread,
} from '@us-morocco-security/core/claims';
import type { Context } from '../command.ts';
import { formatAmount } from '../language/amounts.ts';
import { formatWhen } from '../language/dates.ts';
import { formatList } from '../language/lists.ts';
import { formatNumber } from '../language/number.ts';
import { formatQuantity, formatRecordCount } from '../language/quantities.ts';
import type { Badge, FieldsBlock, ListItem, NoticeBlock } from '../reply.ts';
import { fields, notice } from './blocks.ts';
import { amountOfKind, recordItem } from './records.ts';

/** Which words of the text were read as what. */
export function readFields(context: Context, { read }: ClaimCheck): readonly FieldsBlock[] {
  if (read.length === 0) return [];
  const pairs = read.map((span) => ({ label: span.text, value: readAs(context, span) }));
  return fields(...pairs);
}

function readAs(context: Context, span: ReadSpan): string {
  if (span.as === 'subject') return nameOf(context, span.subject);
  return context.say(`verify-as-${span.as}`, { value: claimedText(context, span.claimed) });
}

/** The name of what a part is about. */
function nameOf({ dataset, language }: Context, { kind, id }: Subject): string {
  const collections = {
    system: dataset.systems,
    programme: dataset.programmes,
    term: dataset.terms,
  };
  return collections[kind].find((entry) => entry.id === id)?.name[language] ?? id;
}

function claimedText({ language, say }: Context, claimed: Claimed): string {
  switch (claimed.what) {
    case 'quantity':
      return formatNumber(claimed.value, language);
    case 'amount':
      return formatAmount({ usd: claimed.value, qualifier: 'exact' }, language);
    case 'date':
      return formatWhen(claimed.when, language);
    case 'stage':
      return say(`claimed-${claimed.stage}`);
    default:
      return claimed satisfies never;
  }
}

/** One part of the text: the verdict in a sentence, its badge, and the record that bears it. */
export function partItem(context: Context, part: ClaimPart): ListItem {
  const { say, dataset } = context;
  const line = say('verify-part', {
    subject: nameOf(context, part.subject),
    verdict: verdictText(context, part),
  });
  const [first] = part.recorded;
  if (first === undefined) return { text: line, badges: [verdictBadge(context, part)] };
  const record = recordItem(context, recordById(dataset, first.record));
  return {
    text: line,
    badges: [verdictBadge(context, part), ...record.badges],
    detail: say('verify-recorded', { record: record.text, source: record.detail ?? '' }),
    record: first.record,
  };
}

const verdictBadge = ({ say }: Context, part: ClaimPart): Badge => ({
  tone: 'claim',
  value: part.verdict,
  text: isCeiling(part) ? say('verdict-badge-ceiling') : say(`verdict-badge-${part.verdict}`),
});

function verdictText(context: Context, part: ClaimPart): string {
  const { say } = context;
  const claimed = claimedText(context, part.claimed);
  const recorded = recordedText(context, part);
  switch (part.verdict) {
    case 'agrees':
      return part.rounded
        ? say('verdict-agrees-rounded', { claimed, recorded })
        : say('verdict-agrees', { recorded });
    case 'differs':
      return say('verdict-differs', { claimed, recorded });
    case 'stage-differs':
      return say('verdict-stage-differs', { claimed, recorded });
    case 'value-kind-differs':
      return isCeiling(part)
        ? say('verdict-ceiling', { amount: claimed })
        : say('verdict-value-kind-differs', { claimed, recorded });
    case 'older-reprint':
      return say('verdict-older-reprint', { claimed, recorded });
    case 'not-in-record':
      return recorded === ''
        ? say('verdict-not-in-record', { claimed })
        : say('verdict-not-in-record-beside', { claimed, recorded });
    default:
      return part.verdict satisfies never;
  }
}

const isCeiling = ({ verdict, recorded: [first] }: ClaimPart): boolean =>
  verdict === 'value-kind-differs' &&
  first?.value.what === 'amount' &&
  first.value.amount.valueKind === 'ceiling';

const MOST_VALUES = 4;

/** What the record has, each value once: one for a part that agrees, all that matter for one that does not. */
function recordedText(context: Context, { recorded, verdict, subject }: ClaimPart): string {
  const most = verdict === 'agrees' ? 1 : MOST_VALUES;
  const values = new Set(recorded.map((one) => valueText(context, one, subject)));
  return formatList([...values].slice(0, most), context.language);
}

function valueText(context: Context, { value, record }: Recorded, subject: Subject): string {
  const { language, say, dataset } = context;
  switch (value.what) {
    case 'quantity': {
      const system = dataset.systems.find(({ id }) => id === subject.id);
      const quantity = { quantity: value.value, qualifier: value.qualifier };
      const deal = recordById(dataset, record);
      const things = formatQuantity(quantity, system?.equipment ?? 'system', language);
      return deal.kind !== 'deal'
        ? things
        : say('verify-at-stage', { value: things, stage: say(`stage-badge-${deal.stage}`) });
    }
    case 'count':
      return formatRecordCount(value.count, language);
    case 'amount':
      return amountOfKind(context, value.amount);
    case 'date':
      return formatWhen(value.when, language);
    case 'stage':
      return say(`stage-badge-${value.stage}`);
    default:
      return value satisfies never;
  }
}

/** What could not be held against the record, and why. */
export function unreadNotice({ say }: Context, unread: readonly Unread[]): readonly NoticeBlock[] {
  if (unread.length === 0) return [];
  const lines = unread.map(({ text, reason }) => say(`unread-${reason}`, { words: text }));
  return [notice('note', say('verify-unread-title'), ...new Set(lines))];
}
