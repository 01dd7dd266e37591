import {
  type Conflict,
  conflicts as conflictsOf,
  sourcesOf,
  topics,
} from '@us-morocco-security/core';
import { formatCount, formatList } from '@us-morocco-security/core/labels';
import { type Answer, type Context, defineCommand } from '../command.ts';
import { fitPoints } from '../first-screen.ts';
import { sourcesOfRecords } from '../present/evidence.ts';
import { fitLead, leadOf } from '../present/lead.ts';
import { pageOf } from '../present/list.ts';
import { followUp, nextQuestions } from '../present/questions.ts';
import { restSection, section } from '../present/sections.ts';
import { nameSource } from '../present/sources.ts';
import type { Point } from '../reply.ts';
import { choiceLabel } from '../words.ts';

/** The disagreements between sources, or one of them, reading beside reading; none is settled. */
export const conflicts = defineCommand({
  name: 'conflicts',
  options: {
    topic: { type: 'choice', choices: topics, required: false },
    conflict: { type: 'name', of: 'conflict', required: false },
  },
  answer: (context, { conflict, topic }) =>
    conflict === undefined ? listOf(context, topic) : readingsOf(context, conflict),
});

function listOf(context: Context, topic: Conflict['topic'] | undefined): Answer {
  const { dataset, language, say } = context;
  const found = conflictsOf(dataset).filter(
    (conflict) => topic === undefined || conflict.topic === topic,
  );
  const { items, points, page } = pageOf(context, found, conflictPoint);
  const count = formatCount(found.length, 'conflict', language);
  const about = topic === undefined ? undefined : choiceLabel(topic, dataset, language);
  const opening =
    about === undefined
      ? say('conflicts-lead', { count })
      : say('conflicts-lead-topic', { topic: about, count });
  return {
    lead:
      found.length === 0
        ? leadOf([say('conflicts-none', { topic: about ?? '' })])
        : leadOf([opening, say('conflicts-unsettled')], { figure: count }),
    points,
    isList: true,
    page,
    sections: section(context, 'sources', sourcesOfRecords(context, items)),
    next: nextQuestions(
      context,
      ...(topic === undefined ? [] : [{ command: 'conflicts' } as const]),
      { command: 'explain', options: { term: 'conflict' } },
    ),
    records: items,
  };
}

const MOST_IN_A_DETAIL = 200;

/** What the readings say where they are short, else what the sources differ about. */
function conflictPoint(context: Context, conflict: Conflict): Point {
  const { language } = context;
  const readings = conflict.readings.map(({ says }) => says[language]).join(' ');
  return {
    text: conflict.title[language],
    detail: readings.length <= MOST_IN_A_DETAIL ? readings : conflict.summary[language],
    next: followUp(context, { command: 'conflicts', options: { conflict: conflict.id } }),
  };
}

/** One conflict, each reading with every page that prints it. */
function readingsOf(context: Context, conflict: Conflict): Answer {
  const { language, say } = context;
  const title = conflict.title[language];
  const { lead, left } = fitLead([say('conflict-title', { title }), conflict.summary[language]], {
    figure: title,
  });
  const { shown, left: more } = fitPoints(lead, [
    ...left.map((text) => ({ text })),
    ...conflict.readings.map((reading) => readingPoint(context, reading)),
  ]);
  return {
    lead,
    points: shown,
    sections: [
      ...restSection(context, more),
      ...section(context, 'sources', sourcesOfRecords(context, [conflict])),
    ],
    next: nextQuestions(
      context,
      ...conflict.records
        .slice(0, MOST_RECORDS)
        .map((record) => ({ command: 'sources', options: { record } }) as const),
      { command: 'conflicts', options: { topic: conflict.topic } },
    ),
    records: conflict.records.map((id) => ({ id })),
  };
}

const MOST_RECORDS = 1;

function readingPoint(context: Context, { says, anchors }: Conflict['readings'][number]): Point {
  const { dataset, language, say } = context;
  const sources = sourcesOf(dataset, {
    sources: [...new Set(anchors.map(({ source }) => source))],
  });
  const names = sources.map((source) => nameSource(context, source));
  return {
    text: says[language],
    detail: say('as-stated-in', { source: formatList(names, language) }),
  };
}
