// Temporary: lets a command that still gives blocks give an answer. Removed once every command is converted.
import type { Deal, Divergence, FactRecord } from '@us-morocco-security/core';
import type { Answer, Context, Question } from '../command.ts';
import { AnswerError } from '../failure.ts';
import type { Block, FollowUp, Page, TimelineEntry } from '../reply.ts';
import { stageMeanings } from './deals.ts';
import { evidenceSections } from './evidence.ts';
import { leadOf } from './lead.ts';
import { nextQuestions } from './questions.ts';
import { recordBlocks, recordItem, timeText, titleLine } from './records.ts';
import { section } from './sections.ts';

interface Next {
  readonly type: 'followUps';
  readonly commands: readonly FollowUp[];
}
interface Pages {
  readonly type: 'pages';
  readonly page: Page;
}
export type LegacyBlock = Block | Next | Pages;

export const blocks = (
  ...parts: readonly (LegacyBlock | readonly LegacyBlock[])[]
): readonly LegacyBlock[] => parts.flat();

export const followUps = (
  context: Context,
  ...questions: readonly { readonly command: string; readonly options?: Question['options'] }[]
): readonly Next[] => [
  { type: 'followUps', commands: nextQuestions(context, ...(questions as readonly Question[])) },
];

export function pageOf<Item>(
  { say, request: { page } }: Context,
  items: readonly Item[],
  perPage: number,
) {
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  if (page < 1 || page > pages) throw new AnswerError('bad-page', String(page));
  const block: readonly Pages[] =
    pages === 1
      ? []
      : [{ type: 'pages', page: { label: say('page-of', { page, pages }), page, pages } }];
  return { items: items.slice((page - 1) * perPage, page * perPage), block };
}

export function fromBlocks(
  context: Context,
  ...parts: readonly (LegacyBlock | readonly LegacyBlock[])[]
): Answer {
  const all = parts.flat();
  const shown = all.filter(
    (block): block is Block => block.type !== 'followUps' && block.type !== 'pages',
  );
  const [text] = shown.flatMap((block) => (block.type === 'text' ? block.text : []));
  return {
    lead: leadOf([text ?? '?']),
    sections: section(context, 'other', shown),
    page: all.flatMap((block) => (block.type === 'pages' ? block.page : []))[0] ?? null,
    next: all.flatMap((block) => (block.type === 'followUps' ? block.commands : [])),
  };
}

export const evidenceBlocks = (
  context: Context,
  records: readonly FactRecord[],
  isShown?: (divergence: Divergence) => boolean,
): readonly Block[] =>
  evidenceSections(context, records, isShown).flatMap(({ blocks: all }) => all);
export const figureBlocks = recordBlocks;
export const timelineEntry = (context: Context, record: FactRecord): TimelineEntry => ({
  date: timeText(context, record) ?? '',
  text: titleLine(context, record),
  badges: [],
  record: record.id,
});
export const dealItem = (context: Context, deal: FactRecord, _systems: readonly string[]) =>
  recordItem(context, deal);

export const stagesNotice = (context: Context, deals: readonly Deal[]) =>
  stageMeanings(context, deals);
export const staleNotice = (_context: Context, _figure: FactRecord): readonly Block[] => [];
