import {
  type Deal,
  type FactRecord,
  type Figure,
  recordsByProgramme,
} from '@us-morocco-security/core';
import type { Question as FollowUp } from '../command.ts';
import { type Command, type CommandName, type Context, defineCommand } from '../command.ts';
import { heading, list, text } from '../present/blocks.ts';
import { newestFirst } from '../present/deals.ts';
import type { LegacyBlock } from '../present/legacy.ts';
import {
  blocks,
  evidenceBlocks,
  figureBlocks,
  followUps,
  fromBlocks,
  pageOf,
  stagesNotice,
} from '../present/legacy.ts';
import { isPart, recordBlocks, recordItem } from '../present/records.ts';
import { programmeWithId } from '../resolve/named.ts';

const DEALS_A_PAGE = 15;

/**
 * A command that tells a whole programme: what it is, its figures, its deals with their stages, what else sources say of
 * it, and every difference between them.
 */
export const programmeCommand = (
  name: CommandName,
  programmeId: string,
  extra: (context: Context) => readonly LegacyBlock[] = () => [],
  next: readonly FollowUp[] = [],
): Command<Record<never, never>> =>
  defineCommand({
    name,
    options: {},
    answer(context) {
      const records = recordsByProgramme(context.dataset, programmeId);
      const deals = pageOf(context, records.filter(isDeal).toSorted(newestFirst), DEALS_A_PAGE);
      return fromBlocks(
        context,
        introduction(context, programmeId),
        figuresAtLength(records).flatMap((figure) => figureBlocks(context, figure)),
        yearlyBlocks(context, records),
        dealBlocks(context, deals.items),
        extra(context),
        records
          .filter((record) => !isDeal(record) && !isFigure(record))
          .flatMap((record) => recordBlocks(context, record)),
        evidenceBlocks(context, records),
        deals.block,
        followUps(context, { command: 'explain', options: { term: programmeId } }, ...next),
      );
    },
  });

const isDeal = (record: FactRecord): record is Deal => record.kind === 'deal';

const isFigure = (record: FactRecord): record is Figure => record.kind === 'figure';

/** Figures that span more than a year, a whole before its parts. */
const figuresAtLength = (records: readonly FactRecord[]): readonly Figure[] =>
  records
    .filter(isFigure)
    .filter((figure) => isPart(figure) || !isYearly(figure))
    .toSorted((a, b) => Number(isPart(a)) - Number(isPart(b)));

/** Figures of single years, oldest first. */
function yearlyBlocks(context: Context, records: readonly FactRecord[]): readonly LegacyBlock[] {
  const yearly = records
    .filter(isFigure)
    .filter((figure) => isYearly(figure) && !isPart(figure))
    .toSorted((a, b) => ((a.bounds?.earliest ?? '') < (b.bounds?.earliest ?? '') ? -1 : 1));
  if (yearly.length === 0) return [];
  return blocks(
    heading(context.say('yearly-title')),
    list(yearly.map((figure) => recordItem(context, figure))),
  );
}

const isYearly = ({ bounds }: Figure): boolean => {
  const { earliest, latest } = bounds ?? {};
  if (!earliest || !latest) return false;
  return Date.parse(latest) - Date.parse(earliest) < 366 * 24 * 60 * 60 * 1000;
};

function introduction(context: Context, programmeId: string): readonly LegacyBlock[] {
  const { name, explanation } = programmeWithId(context, programmeId);
  return [heading(name[context.language]), text(explanation[0][context.language])];
}

/** Deals one line each, then what their stages do and do not say. */
const dealBlocks = (context: Context, deals: readonly Deal[]): readonly LegacyBlock[] =>
  deals.length === 0
    ? []
    : blocks(
        heading(context.say('deals-title')),
        list(deals.map((deal) => recordItem(context, deal))),
        stagesNotice(context, deals),
      );
