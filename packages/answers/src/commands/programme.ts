import {
  type Deal,
  type FactRecord,
  type Figure,
  recordsByProgramme,
} from '@us-morocco-security/core';
import { type Command, type CommandName, type Context, defineCommand } from '../command.ts';
import {
  blocks,
  type FollowUp,
  followUps,
  heading,
  list,
  notice,
  text,
} from '../present/blocks.ts';
import { evidenceBlocks } from '../present/evidence.ts';
import { pageOf } from '../present/pages.ts';
import {
  badgesOf,
  figureFields,
  isPart,
  pointsBlock,
  recordBlocks,
  recordItem,
} from '../present/records.ts';
import type { Block } from '../reply.ts';

const DEALS_A_PAGE = 15;

/**
 * A command that tells a whole programme: what it is, its figures, its deals with their stages, what else sources say of
 * it, and every difference between them.
 */
export const programmeCommand = (
  name: CommandName,
  programmeId: string,
  extra: (context: Context) => readonly Block[] = () => [],
  next: readonly FollowUp[] = [],
): Command<Record<never, never>> =>
  defineCommand({
    name,
    options: {},
    answer(context) {
      const records = recordsByProgramme(context.dataset, programmeId);
      const deals = pageOf(context, records.filter(isDeal), DEALS_A_PAGE);
      return blocks(
        introduction(context, programmeId),
        wholeFirst(records.filter(isFigure)).flatMap((figure) => figureBlocks(context, figure)),
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
/** A figure before those that are part of it. */
const wholeFirst = (figures: readonly Figure[]): readonly Figure[] =>
  figures.toSorted((a, b) => Number(isPart(a)) - Number(isPart(b)));

const isFigure = (record: FactRecord): record is Figure => record.kind === 'figure';

function introduction({ dataset, language }: Context, programmeId: string): readonly Block[] {
  const programme = dataset.programmes.find(({ id }) => id === programmeId);
  if (programme === undefined) throw new Error(`No programme has the ID "${programmeId}".`);
  return [heading(programme.name[language]), text(programme.explanation[0][language])];
}

const figureBlocks = (context: Context, figure: Figure): readonly Block[] =>
  blocks(
    heading(figure.title[context.language]),
    badgesOf(context, figure).map((badge) => ({ type: 'badge', badge }) as const),
    figureFields(context, figure),
    pointsBlock(context, figure),
    (figure.notes ?? []).map((note) => text(note[context.language])),
  );

/** Deals one line each, then what their stages do and do not say. */
function dealBlocks(context: Context, deals: readonly Deal[]): readonly Block[] {
  if (deals.length === 0) return [];
  const { say } = context;
  const stages = [...new Set(deals.map(({ stage }) => stage))];
  return blocks(
    heading(say('deals-title')),
    list(deals.map((deal) => recordItem(context, deal))),
    notice(
      'note',
      say('stages-title'),
      ...stages.map((stage) =>
        say('stage-meaning', {
          stage: say(`stage-badge-${stage}`),
          meaning: say(`stage-means-${stage}`),
        }),
      ),
    ),
  );
}
