import type { Deal } from '@us-morocco-security/core';
import { defineCommand } from '../command.ts';
import { blocks, followUps, heading, text } from '../present/blocks.ts';
import { contentBlocks, dealFields, lifeBlocks, publicationBlocks } from '../present/deal.ts';
import { evidenceBlocks } from '../present/evidence.ts';
import { dealNamed } from '../present/named.ts';
import { badgesOf } from '../present/records.ts';

const MOST_SYSTEMS = 2;

export const deal = defineCommand({
  name: 'deal',
  options: { deal: { type: 'name', of: 'deal', required: true } },
  answer(context, { deal: name }) {
    const { language } = context;
    const found = dealNamed(context, name);
    return blocks(
      heading(found.title[language]),
      badgesOf(context, found).map((badge) => ({ type: 'badge', badge }) as const),
      text(found.summary[language]),
      dealFields(context, found),
      contentBlocks(context, found),
      publicationBlocks(context, found),
      lifeBlocks(context, found),
      (found.notes ?? []).map((note) => text(note[language])),
      evidenceBlocks(context, [withPrintings(found)]),
      followUps(
        context,
        ...found.systems
          .slice(0, MOST_SYSTEMS)
          .map((system) => ({ command: 'system', options: { name: system } })),
        { command: 'sources', options: { record: found.id } },
        { command: 'cite', options: { record: found.id } },
      ),
    );
  },
});

/** The deal with the sources of its later printings among its own, since the answer tells those too. */
const withPrintings = (found: Deal): Deal => ({
  ...found,
  sources: [
    ...new Set([...found.sources, ...(found.publications ?? []).map(({ source }) => source)]),
  ],
});
