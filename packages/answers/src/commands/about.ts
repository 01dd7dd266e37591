import { factsOf } from '@us-morocco-security/core';
import { defineCommand } from '../command.ts';
import { formatNumber } from '../language/number.ts';
import { fields, heading, list, text } from '../present/blocks.ts';
import { followUps, fromBlocks } from '../present/legacy.ts';
import { nameSource } from '../present/sources.ts';

/** What a reader may miss here, in the order in which it is asked for. */
const ABSENCES = [
  'unseen-notices',
  'deliveries',
  'prices',
  'original-page',
  'closed-data',
  'opinion',
] as const;

export const about = defineCommand({
  name: 'about',
  options: {},
  answer(context) {
    const { dataset, language, say } = context;
    const counts = [
      ['about-facts', factsOf(dataset).length],
      ['label-sources', dataset.sources.length],
      ['about-conflicts', dataset.conflicts.length],
      ['label-systems', dataset.systems.length],
    ] as const;
    const originals = new Set(dataset.sources.map(({ original }) => original));
    return fromBlocks(
      context,
      heading(say('about-title')),
      text(say('about-intro')),
      fields(
        { label: say('label-version'), value: dataset.version },
        ...counts.map(([label, count]) => ({
          label: say(label),
          value: formatNumber(count, language),
        })),
        ...dataset.sources
          .filter(({ id }) => originals.has(id))
          .map((sheet) => ({ label: say('about-sheet'), value: nameSource(context, sheet) })),
        { label: say('about-code-licence'), value: 'MIT' },
        { label: say('about-data-licence'), value: 'CC0-1.0' },
      ),
      text(say('about-licence-note')),
      heading(say('about-absent-title')),
      list(ABSENCES.map((absence) => ({ text: say(`about-absent-${absence}`), badges: [] }))),
      followUps(context, { command: 'sources' }, { command: 'help' }),
    );
  },
});
