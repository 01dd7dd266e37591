import { type Deal, recordsBySystem, type System, stages } from '@us-morocco-security/core';
import { type Context, defineCommand } from '../command.ts';
import { fields, heading, list, notice, text } from '../present/blocks.ts';
import { newestFirst } from '../present/deals.ts';
import { isTelling } from '../present/evidence.ts';
import type { LegacyBlock } from '../present/legacy.ts';
import {
  blocks,
  dealItem,
  evidenceBlocks,
  followUps,
  fromBlocks,
  stagesNotice,
} from '../present/legacy.ts';
import { itemLine } from '../present/records.ts';

/** The whole life of a system on one page: told, notified, listed, signed, received. */
export const system = defineCommand({
  name: 'system',
  options: { name: { type: 'name', of: 'system', required: true } },
  answer(context, { name: found }) {
    const { dataset, language, say } = context;
    const deals = recordsBySystem(dataset, found.id)
      .filter((record): record is Deal => record.kind === 'deal')
      .toSorted((a, b) => newestFirst(b, a));
    return fromBlocks(
      context,
      heading(found.name[language]),
      text(found.summary[language]),
      fields(
        { label: say('label-designation'), value: found.designation },
        { label: say('label-equipment'), value: say(`equipment-${found.equipment}`) },
      ),
      stages.flatMap((stage) =>
        stageBlocks(
          context,
          found,
          deals.filter((deal) => deal.stage === stage),
        ),
      ),
      quantitiesNotice(context, found, deals),
      notesOf(deals).map((note) => text(note[language])),
      stagesNotice(context, deals),
      endNotice(context, deals),
      evidenceBlocks(context, deals, isTelling),
      followUps(
        context,
        ...deals.slice(-2).map(({ id }) => ({ command: 'deal' as const, options: { deal: id } })),
        { command: 'fms', options: { system: found.id } },
      ),
    );
  },
});

/** Where no deal names the system, it says so instead of showing an empty page. */
function endNotice({ say }: Context, deals: readonly Deal[]): readonly LegacyBlock[] {
  if (deals.length === 0) return [notice('note', say('no-result'), say('system-no-deal'))];
  const isOver = deals.some(({ stage }) => stage === 'delivered' || stage === 'cancelled');
  return isOver ? [] : [notice('note', say('life-end'), say('no-later-stage'))];
}

function stageBlocks(
  context: Context,
  system: System,
  deals: readonly Deal[],
): readonly LegacyBlock[] {
  const [first] = deals;
  if (first === undefined) return [];
  return blocks(
    heading(context.say(`stage-badge-${first.stage}`)),
    list(deals.map((deal) => dealItem(context, deal, [system.id]))),
  );
}

/** Different numbers at different stages are no contradiction; the answer says which is which. */
function quantitiesNotice(
  context: Context,
  system: System,
  deals: readonly Deal[],
): readonly LegacyBlock[] {
  const { say } = context;
  const inOrder = stages.flatMap((stage) => deals.filter((deal) => deal.stage === stage));
  const steps = inOrder.flatMap(({ stage, items }) =>
    items
      .filter((item) => item.system === system.id && item.quantity !== undefined)
      .map((item) => ({ stage, quantity: item.quantity, line: itemLine(context, item) })),
  );
  if (new Set(steps.map(({ quantity }) => quantity)).size < 2) return [];
  const lines = steps.map(({ stage, line }) =>
    say('life-step', { stage: say(`stage-badge-${stage}`), item: line }),
  );
  return [notice('note', say('quantities-title'), ...new Set(lines), say('quantities-explained'))];
}

/** Notes that several deals share are said once. */
const notesOf = (deals: readonly Deal[]) => {
  const notes = new Map(deals.flatMap(({ notes: own = [] }) => own.map((note) => [note.en, note])));
  return [...notes.values()];
};
