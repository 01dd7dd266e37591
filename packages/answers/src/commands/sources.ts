import type { Citable, Source } from '@us-morocco-security/core';
import { formatCount } from '@us-morocco-security/core/labels';
import { type Answer, type Context, defineCommand, type Question } from '../command.ts';
import { fitPoints } from '../first-screen.ts';
import { recordCard } from '../pictures/cards.ts';
import { illustrated } from '../pictures/illustrated.ts';
import { text } from '../present/blocks.ts';
import { evidenceSections, sourcesOfRecords } from '../present/evidence.ts';
import { leadOf, leadSource } from '../present/lead.ts';
import { pageOf } from '../present/list.ts';
import { type Printed, printedValues } from '../present/printed.ts';
import { nextQuestions } from '../present/questions.ts';
import { section, titledSection } from '../present/sections.ts';
import { citation } from '../present/sources.ts';
import type { Point } from '../reply.ts';

/** All sources, or where each value of one record is printed, and in which words. */
export const sources = defineCommand({
  name: 'sources',
  options: { record: { type: 'name', of: 'record', required: false } },
  answer: (context, { record }) =>
    record === undefined ? allSources(context) : sourcesOfRecord(context, record),
});

function allSources(context: Context): Answer {
  const { dataset, language, say } = context;
  const { items, points, page } = pageOf(context, dataset.sources, sourcePoint);
  const count = formatCount(dataset.sources.length, 'source', language);
  return {
    lead: leadOf([say('sources-lead', { count })], { figure: count }),
    points,
    isList: true,
    page,
    records: items,
    sections: [
      ...section(context, 'sources', [
        {
          type: 'citations',
          title: say('label-sources'),
          citations: items.map((source) => citation(context, source)),
        },
      ]),
      ...section(context, 'notes', text(say('sources-unseen'))),
    ],
    next: nextQuestions(
      context,
      { command: 'sources', options: { record: 'fms-active-cases' } },
      { command: 'about' },
    ),
  };
}

function sourcePoint(context: Context, source: Source): Point {
  const { badges, text } = citation(context, source);
  const [badge] = badges;
  return badge === undefined ? { text } : { text, badge };
}

const MOST_VALUES = 6;

function sourcesOfRecord(context: Context, record: Citable): Answer {
  const { language, say } = context;
  const printed = printedValues(context, record);
  const values = new Set(printed.map(({ label }) => label)).size;
  const title = record.title[language];
  const count = formatCount(record.sources.length, 'source', language, 'governed');
  const lead = leadOf(
    [
      say('sources-lead-record', {
        title,
        values: formatCount(values, 'value', language),
        count,
      }),
    ],
    { figure: count, source: leadSource(context, record) },
  );
  return {
    lead,
    points: fitPoints(lead, firstOfEach(printed).slice(0, MOST_VALUES).map(printedPoint(context)))
      .shown,
    sections: [
      ...titledSection(context, 'fields', say('sources-printed-title'), [
        {
          type: 'table',
          columns: [say('column-field'), say('label-as-printed'), say('label-source')],
          rows: printed.map(({ label, asPrinted, place }) => [label, asPrinted, place]),
        },
      ]),
      ...evidenceOf(context, record),
    ],
    next: nextQuestions(
      context,
      { command: 'cite', options: { record: record.id } },
      ...questionsAbout(record),
    ),
    illustration: illustrated(() => recordCard(context, record)),
    records: [record],
  };
}

/** Of each value its first print; the table has the others. */
const firstOfEach = (printed: readonly Printed[]): readonly Printed[] =>
  [...new Map(printed.toReversed().map((one) => [one.label, one])).values()].toReversed();

const printedPoint =
  ({ say }: Context) =>
  ({ label, asPrinted, place }: Printed): Point => ({
    head: say('point-head', { label }),
    text: say('printed-in', { printed: asPrinted, source: place }),
  });

const evidenceOf = (context: Context, record: Citable) =>
  record.kind === 'series' || record.kind === 'rumour'
    ? section(context, 'sources', sourcesOfRecords(context, [record]))
    : evidenceSections(context, [record]);

/** The question about the record itself. */
function questionsAbout(record: Citable): readonly Question[] {
  switch (record.kind) {
    case 'deal':
      return [{ command: 'deal', options: { deal: record.id } }];
    case 'rumour':
      return [];
    default:
      return [{ command: 'timeline', options: { topic: record.topic } }];
  }
}
