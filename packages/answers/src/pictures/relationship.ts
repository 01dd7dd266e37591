import { type DatedRecord, timeline, topics } from '@us-morocco-security/core';
import type { Context } from '../command.ts';
import type { TimelinePicture, YearMark } from '../picture.ts';
import { timeText } from '../present/records.ts';
import { frameOf } from './frame.ts';

/** The events that readers look for; one that is not on record is left out. */
const MILESTONES: readonly { readonly record: string }[] = [
  { record: 'icd-1960' },
  { record: 'access-1982' },
  { record: 'mnna-2004' },
  { record: 'coalition-2014' },
  { record: 'roadmap-2020' },
];

/** Every dated record by topic and year; undefined where there are not two. */
export function relationshipPicture(context: Context): TimelinePicture | undefined {
  const { dataset, language, say } = context;
  const records = timeline(dataset);
  if (records.length < 2) return undefined;
  const years = records.map(yearOf);
  const first = Math.min(...years);
  return {
    type: 'timeline',
    ...frameOf(context, {
      name: 'timeline',
      title: say('chart-timeline', { first: String(first) }),
      subtitle: say('chart-timeline.about'),
      of: records,
    }),
    first,
    last: Math.max(...years),
    rows: topics
      .filter((topic) => records.some((record) => record.topic === topic))
      .map((topic) => ({
        label: say(`topic-${topic}`),
        hue: 'first',
        marks: records
          .filter((record) => record.topic === topic)
          .map((record) => recordMark(context, record)),
      })),
    milestones: MILESTONES.flatMap(
      ({ record: id }) => records.find((record) => record.id === id) ?? [],
    ).map((record) => ({ year: yearOf(record), text: record.title[language] })),
  };
}

const yearOf = ({ bounds }: DatedRecord): number =>
  Number((bounds.earliest ?? bounds.latest ?? '').slice(0, 4));

const recordMark = (context: Context, record: DatedRecord): YearMark => ({
  label: record.title[context.language],
  value: 1,
  shown: timeText(context, record) ?? String(yearOf(record)),
  unit: 'things',
  kind: null,
  hue: 'first',
  date: record.bounds.earliest ?? record.bounds.latest,
  record: record.id,
  year: yearOf(record),
  state: 'value',
});
