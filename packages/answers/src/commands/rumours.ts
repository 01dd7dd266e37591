import type { Rumour } from '@us-morocco-security/core';
import { formatCount, formatEdtf, formatList } from '@us-morocco-security/core/labels';
import { type Context, defineCommand } from '../command.ts';
import type { Size } from '../first-screen.ts';
import { sourcesOfRecords } from '../present/evidence.ts';
import { leadOf } from '../present/lead.ts';
import { pageOf } from '../present/list.ts';
import { followUp, nextQuestions } from '../present/questions.ts';
import { reportersOf, rumourBlocks } from '../present/rumours.ts';
import { lazySection, section } from '../present/sections.ts';
import type { Point } from '../reply.ts';

/** What the lead takes at most. */
const LEAD: Size = { characters: 160, lines: 5 };

/** What is reported and no notice supports: by whom, first and last seen, and who denies it. */
export const rumours = defineCommand({
  name: 'rumours',
  options: {},
  answer(context) {
    const { dataset, language, say } = context;
    const newest = dataset.rumours.toSorted((a, b) => (a.lastSeen < b.lastSeen ? 1 : -1));
    const { items, points, page } = pageOf(context, newest, rumourEntry, LEAD);
    const count = formatCount(newest.length, 'rumour', language);
    return {
      lead:
        newest.length === 0
          ? leadOf([say('rumours-none')])
          : leadOf(
              [
                say('rumours-lead', { count }),
                say('rumours-rule', { day: formatEdtf(dataset.asOf, language) }),
              ],
              { figure: count },
            ),
      points,
      isList: true,
      page,
      sections: [
        ...lazySection(context, 'summary', items.length > 0, () =>
          items.flatMap((rumour) => rumourBlocks(context, rumour)),
        ),
        ...section(context, 'sources', sourcesOfRecords(context, items)),
      ],
      next: nextQuestions(
        context,
        { command: 'fms', options: { stage: 'claimed' } },
        { command: 'explain', options: { term: 'notification' } },
      ),
      records: items,
    };
  },
});

/** A rumour in one line: from when to when it was reported, what, by whom; below it, who denies it. */
function rumourEntry(context: Context, rumour: Rumour): Point {
  const { language, say } = context;
  const { denials = [], firstSeen, id, lastSeen, title } = rumour;
  const deniers = [...new Set(denials.map(({ by }) => by[language]))];
  return {
    head: formatEdtf(firstSeen === lastSeen ? firstSeen : `${firstSeen}/${lastSeen}`, language),
    text: say('rumour-line', { title: title[language], by: reportersOf(context, rumour) }),
    ...(deniers.length === 0
      ? {}
      : { detail: say('rumour-denied', { by: formatList(deniers, language) }) }),
    record: id,
    next: followUp(context, { command: 'sources', options: { record: id } }),
  };
}
