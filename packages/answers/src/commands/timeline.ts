import { timeline as datedRecords, newestFirst, topics } from '@us-morocco-security/core';
import { formatCount, formatEdtf, formatSince } from '@us-morocco-security/core/labels';
import { type Context, defineCommand } from '../command.ts';
import { illustratedBy } from '../pictures/charts.ts';
import { capitalized } from '../present/blocks.ts';
import { sourcesOfRecords } from '../present/evidence.ts';
import { leadOf } from '../present/lead.ts';
import { pageOf } from '../present/list.ts';
import { nextQuestions } from '../present/questions.ts';
import { recordPoint } from '../present/records.ts';
import { section } from '../present/sections.ts';
import { choiceLabel } from '../words.ts';

export const timeline = defineCommand({
  name: 'timeline',
  options: {
    from: { type: 'date', required: false },
    to: { type: 'date', required: false },
    topic: { type: 'choice', choices: topics, required: false },
  },
  answer(context, { from, to, topic }) {
    const { dataset, language, say } = context;
    const found = datedRecords(dataset, {
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(topic === undefined ? {} : { topic }),
    }).toSorted(newestFirst);
    const { items, points, page } = pageOf(context, found, recordPoint);
    const count = formatCount(found.length, 'record', language);
    const about = [
      ...rangeLabel(context, from, to),
      ...(topic === undefined ? [] : [choiceLabel(topic, dataset, language)]),
    ].join(' · ');
    return {
      lead:
        found.length === 0
          ? leadOf([capitalized(say('timeline-lead-none', { about })), say('timeline-nothing')])
          : leadOf(
              [
                about === ''
                  ? say('timeline-lead', { count })
                  : say('timeline-lead-about', { about, count }),
              ],
              { figure: count },
            ),
      points,
      isList: true,
      page,
      sections: section(context, 'sources', sourcesOfRecords(context, items)),
      next: nextQuestions(
        context,
        { command: 'timeline', options: { topic: 'sales' } },
        { command: 'timeline', options: { topic: 'exercises' } },
        { command: 'onthisday' },
      ),
      illustration: about === '' ? illustratedBy(context, 'timeline') : null,
      records: items,
    };
  },
});

/** The range asked for: "from 2004 to 2012". */
function rangeLabel(
  { language }: Context,
  from: string | undefined,
  to: string | undefined,
): readonly string[] {
  if (from !== undefined && to !== undefined)
    return [formatEdtf(from === to ? from : `${from}/${to}`, language)];
  if (from !== undefined) return [formatSince(from, language)];
  return to === undefined ? [] : [formatEdtf(`../${to}`, language)];
}
