import {
  type Deal,
  findSystem,
  namesOf,
  recordsBySystem,
  type System,
} from '@us-morocco-security/core';
import { type Context, defineCommand } from '../command.ts';
import { AnswerError } from '../failure.ts';
import { nearest } from '../nearest.ts';
import { blocks, fields, followUps, heading, list, notice, text } from '../present/blocks.ts';
import { evidenceBlocks } from '../present/evidence.ts';
import { recordItem } from '../present/records.ts';

export const system = defineCommand({
  name: 'system',
  options: { name: { type: 'name', of: 'system', required: true } },
  answer(context, { name }) {
    const { dataset, language, say } = context;
    const found = systemNamed(context, name);
    const records = recordsBySystem(dataset, found.id);
    const deals = records.filter((record): record is Deal => record.kind === 'deal');
    return blocks(
      heading(found.name[language]),
      text(found.summary[language]),
      fields(
        { label: say('label-designation'), value: found.designation },
        { label: say('label-equipment'), value: say(`equipment-${found.equipment}`) },
      ),
      list(records.map((record) => recordItem(context, record))),
      deals.flatMap(({ notes = [] }) => notes.map((note) => text(note[language]))),
      stageNotice(context, deals),
      evidenceBlocks(context, records),
      followUps(
        context,
        ...records
          .slice(0, 2)
          .map(({ id }) => ({ command: 'cite' as const, options: { record: id } })),
      ),
    );
  },
});

/**
 * The system that bears a name or an alias in any script.
 *
 * @throws AnswerError `unknown-name`, with the nearest names
 */
function systemNamed({ dataset, language }: Context, name: string): System {
  const found = findSystem(dataset, name);
  if (found !== undefined) return found;
  const near = nearest(name, dataset.systems.flatMap(namesOf));
  const systems = new Set(near.map((alias) => findSystem(dataset, alias)?.name[language] ?? alias));
  throw new AnswerError('unknown-name', name, [...systems]);
}

/** What the latest stage on record says, and that nothing later is recorded. */
function stageNotice({ say }: Context, deals: readonly Deal[]) {
  const stages = [...new Set(deals.map(({ stage }) => stage))];
  return notice(
    'note',
    say('stages-title'),
    ...stages.map((stage) =>
      say('stage-meaning', {
        stage: say(`stage-badge-${stage}`),
        meaning: say(`stage-means-${stage}`),
      }),
    ),
    ...(stages.includes('delivered') || stages.includes('cancelled')
      ? []
      : [say('no-later-stage')]),
  );
}
