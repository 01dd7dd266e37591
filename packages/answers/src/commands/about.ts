import { factsOf } from '@us-morocco-security/core';
import { formatCount, formatList, formatWhen } from '@us-morocco-security/core/labels';
import { type Context, defineCommand } from '../command.ts';
import { fitPoints } from '../first-screen.ts';
import { list, text } from '../present/blocks.ts';
import { leadOf } from '../present/lead.ts';
import { nextQuestions } from '../present/questions.ts';
import { holdingsTable } from '../present/releases.ts';
import { restSection, section } from '../present/sections.ts';
import { nameSource } from '../present/sources.ts';
import type { Point } from '../reply.ts';

/** What a reader may miss here, in the order in which it is asked for. */
const ABSENCES = [
  'unseen-notices',
  'deliveries',
  'prices',
  'original-page',
  'closed-data',
  'opinion',
] as const;

/** What this record is, how much it holds, and what it does not. */
export const about = defineCommand({
  name: 'about',
  options: {},
  answer(context) {
    const { dataset, language, say } = context;
    const records = formatCount(factsOf(dataset).length, 'record', language);
    const lead = leadOf(
      [
        say('about-lead', {
          version: dataset.version,
          records,
          sources: formatCount(dataset.sources.length, 'source', language),
          day: formatWhen({ edtf: dataset.asOf }, language),
        }),
        say('about-lead-rule'),
      ],
      { figure: records },
    );
    const { shown, left } = fitPoints(lead, aboutPoints(context));
    return {
      lead,
      points: shown,
      sections: [
        ...restSection(context, left),
        ...section(
          context,
          'absent',
          list(ABSENCES.map((absence) => ({ text: say(`about-absent-${absence}`), badges: [] }))),
        ),
        ...section(context, 'holdings', holdingsTable(context)),
        ...section(context, 'licence', text(say('about-licence-note'))),
      ],
      next: nextQuestions(
        context,
        { command: 'sources' },
        { command: 'conflicts' },
        { command: 'whatsnew' },
        { command: 'help' },
      ),
    };
  },
});

function aboutPoints(context: Context): readonly Point[] {
  const { dataset, language, say } = context;
  return [
    {
      text: formatList(
        [
          formatCount(dataset.systems.length, 'system', language),
          formatCount(dataset.conflicts.length, 'conflict', language),
        ],
        language,
      ),
    },
    ...dataset.sources
      .filter(({ id }) => isReprinted(context, id))
      .map((sheet) => ({ head: say('about-sheet'), text: nameSource(context, sheet) })),
    { head: say('about-code-licence'), text: 'MIT' },
    { head: say('about-data-licence'), text: 'CC0-1.0' },
  ];
}

/** Whether several sources reprint or translate a source, and not one alone. */
const isReprinted = ({ dataset }: Context, id: string): boolean =>
  dataset.sources.filter(({ original }) => original === id).length > 1;
