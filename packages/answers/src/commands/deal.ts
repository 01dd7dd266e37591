import type { Deal } from '@us-morocco-security/core';
import { formatAmount } from '@us-morocco-security/core/labels';
import { type Context, defineCommand } from '../command.ts';
import { fitPoints } from '../first-screen.ts';
import { recordCard } from '../pictures/cards.ts';
import { illustrated } from '../pictures/illustrated.ts';
import { list, text } from '../present/blocks.ts';
import {
  contentBlocks,
  dealFields,
  dealPoints,
  lifeBlocks,
  publicationItems,
  quantityItems,
  relatedItems,
} from '../present/deal.ts';
import { stageMeanings } from '../present/deals.ts';
import { evidenceSections } from '../present/evidence.ts';
import { leadOf, leadSource } from '../present/lead.ts';
import { nextQuestions } from '../present/questions.ts';
import { timeText } from '../present/records.ts';
import { restSection, section } from '../present/sections.ts';
import type { Lead } from '../reply.ts';

const MOST_SYSTEMS = 2;

export const deal = defineCommand({
  name: 'deal',
  options: { deal: { type: 'name', of: 'deal', required: true } },
  answer(context, { deal: found }) {
    const { language } = context;
    const lead = leadFor(context, found);
    const { shown, left } = fitPoints(lead, dealPoints(context, found));
    return {
      lead,
      points: shown,
      sections: [
        ...restSection(context, left),
        ...section(context, 'summary', text(found.summary[language])),
        ...section(context, 'items', contentBlocks(context, found)),
        ...section(context, 'life', lifeBlocks(context, found)),
        ...section(context, 'related', list(relatedItems(context, found))),
        ...section(context, 'publications', list(publicationItems(context, found))),
        ...section(context, 'quantities', list(quantityItems(context, found))),
        ...section(
          context,
          'notes',
          (found.notes ?? []).map((note) => text(note[language])),
        ),
        ...section(context, 'fields', dealFields(context, found)),
        ...section(context, 'stages', stageMeanings(context, [found])),
        ...evidenceSections(context, [withPrintings(found)]),
      ],
      next: nextQuestions(
        context,
        ...found.systems
          .slice(0, MOST_SYSTEMS)
          .map((system) => ({ command: 'system', options: { name: system } }) as const),
        { command: 'sources', options: { record: found.id } },
        { command: 'cite', options: { record: found.id } },
      ),
      illustration: illustrated(() => recordCard(context, found)),
      records: [found],
    };
  },
});

/** The title, the stage and its date; then the amount with what it is not. */
function leadFor(context: Context, found: Deal): Lead {
  const { language, say } = context;
  const { amount, stage, title } = found;
  const time = timeText(context, found);
  const badge = say(`stage-badge-${stage}`);
  const figure = amount === undefined ? badge : formatAmount(amount, language);
  return leadOf(
    [
      time === undefined
        ? say('deal-lead-undated', { title: title[language], stage: badge })
        : say('deal-lead', { title: title[language], stage: badge, time }),
      amount === undefined
        ? say('deal-no-amount')
        : say('deal-amount', { amount: figure, kind: say(`value-kind-${amount.valueKind}`) }),
      amount?.covers === undefined ? undefined : say(`deal-covers-${amount.covers}`),
    ],
    { figure, source: leadSource(context, found) },
  );
}

/** The deal plus the sources of its later printings, since the answer reports those too. */
const withPrintings = (found: Deal): Deal => ({
  ...found,
  sources: [
    ...new Set([...found.sources, ...(found.publications ?? []).map(({ source }) => source)]),
  ],
});
