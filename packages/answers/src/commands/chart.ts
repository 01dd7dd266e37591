import { stages } from '@us-morocco-security/core';
import { formatNumber } from '@us-morocco-security/core/labels';
import { type Answer, type Context, defineCommand, type Question } from '../command.ts';
import { fitPoints, MOST_ENTRIES } from '../first-screen.ts';
import { type Mark, marksOf, type Picture } from '../picture.ts';
import { drawn } from '../pictures/charts.ts';
import { chartLabel, chartNames, type Drawable } from '../pictures/names.ts';
import { sourcesOfRecords } from '../present/evidence.ts';
import { leadOf } from '../present/lead.ts';
import { followUp, nextQuestions } from '../present/questions.ts';
import { lazySection, restSection, section } from '../present/sections.ts';
import type { Block, Point } from '../reply.ts';
import { citables } from '../resolve/named.ts';

/** A picture of the figures, with all it shows in words: a chart, or the life of a system. */
export const chart = defineCommand({
  name: 'chart',
  options: { which: { type: 'name', of: 'chart', required: false } },
  answer(context, { which }) {
    if (which === undefined) return allCharts(context, []);
    const picture = drawn(context, which);
    return picture === undefined
      ? allCharts(context, [context.say('chart-none')])
      : oneChart(context, which, picture);
  },
});

/** What can be drawn. */
function allCharts(context: Context, before: readonly string[]): Answer {
  const { language, say } = context;
  const there = chartNames.filter((name) => drawn(context, { id: name }) !== undefined);
  const figure = formatNumber(there.length, language);
  const lead = leadOf([...before, say('charts-lead', { count: figure })], { figure });
  const points = there.map((name) => ({
    text: chartLabel(name, language),
    next: followUp(context, questionFor(name)),
  }));
  const { shown, left } = fitPoints(lead, points, MOST_ENTRIES);
  return {
    lead,
    points: shown,
    isList: true,
    sections: restSection(context, left),
    next: nextQuestions(context, { command: 'help' }),
  };
}

function oneChart(context: Context, which: Drawable, picture: Picture): Answer {
  const { dataset, say } = context;
  const { caveats, subtitle, title } = picture;
  const lead = leadOf([say('chart-points', { title, about: subtitle })], { figure: title });
  const ids = new Set(marksOf(picture).flatMap(({ mark }) => mark.record ?? []));
  const records = citables(dataset).filter(({ id }) => ids.has(id));
  const { shown, left } = fitPoints(lead, [
    ...caveats.map((caveat) => ({ text: caveat })),
    ...newestMarks(picture),
  ]);
  return {
    lead,
    points: shown,
    sections: [
      ...restSection(
        context,
        left.filter(({ record }) => record === undefined),
      ),
      ...lazySection(context, 'list', true, () => tablesOf(picture)),
      ...section(context, 'sources', sourcesOfRecords(context, records)),
    ],
    next: nextQuestions(
      context,
      ...(which.system === undefined
        ? []
        : [{ command: 'system', options: { name: which.system.id } } as const]),
      ...chartNames.filter((name) => name !== which.id).map(questionFor),
    ).slice(0, MOST_NEXT),
    illustration: { picture },
    records,
  };
}

const MOST_NEXT = 4;

const questionFor = (which: string): Question => ({ command: 'chart', options: { which } });

/** The last marks of a picture as lines: what is newest. */
const newestMarks = (picture: Picture): readonly Point[] =>
  marksOf(picture)
    .filter(({ mark }) => mark.value !== null)
    .toReversed()
    .map(({ group, mark }) => ({
      head: [group, mark.label].filter((part) => part !== '').join(' · '),
      text: mark.shown,
      ...stageOf(mark),
      ...(mark.record === null ? {} : { record: mark.record }),
    }));

const stageOf = ({ hue }: Mark): Pick<Point, 'stage'> => {
  const stage = stages.find((one) => one === hue);
  return stage === undefined ? {} : { stage };
};

/** Every mark, group by group. */
function tablesOf(picture: Picture): readonly Block[] {
  const all = marksOf(picture);
  const groups = [...new Set(all.map(({ group }) => group))];
  return groups.flatMap((group): readonly Block[] => [
    ...(group === '' ? [] : [{ type: 'heading', text: group } as const]),
    {
      type: 'fields',
      fields: all
        .filter((one) => one.group === group)
        .map(({ mark }) => ({
          label: mark.label,
          value: [mark.shown, mark.detail].filter((part) => part !== undefined).join(' · '),
        })),
    },
  ]);
}
