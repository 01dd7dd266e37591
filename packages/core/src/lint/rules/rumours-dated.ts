import type { Authored, AuthoredDataset } from '../../schema/authored.ts';
import { periodOf } from '../period.ts';
import type { Finding, Rule } from '../rule.ts';
import { byId } from '../walk.ts';

type Report = Authored<'rumours'>['reports'][number];

export const rumoursDated: Rule = {
  name: 'rumours-dated',
  description:
    'Every rumour lists its reports and denials oldest first, none of them later than the source that states it.',
  check(dataset) {
    return dataset.rumours.flatMap(({ id, reports, denials = [] }) => [
      ...findingsIn(id, 'reports', reports, dataset),
      ...findingsIn(id, 'denials', denials, dataset),
    ]);
  },
};

function findingsIn(
  id: string,
  field: 'reports' | 'denials',
  list: readonly Report[],
  { sources }: AuthoredDataset,
): readonly Finding[] {
  const known = byId(sources);
  return list.flatMap(({ when, anchors }, index): readonly Finding[] => {
    const place = { collection: 'rumours', id, path: [field, index, 'when'] } as const;
    const before = list[index - 1]?.when;
    const begins = firstDay(when);
    const out = before !== undefined && firstDay(before) > begins;
    const published = anchors.flatMap(({ source }) => known.get(source)?.published ?? []);
    const days = published.flatMap((edtf) => periodOf({ edtf }).latest ?? []);
    const last = days.length < anchors.length ? undefined : days.toSorted().at(-1);
    return [
      ...(out
        ? [
            {
              ...place,
              message: `${when} comes after ${before}.`,
              fix: 'Write the oldest first.',
            },
          ]
        : []),
      ...(last !== undefined && begins > last
        ? [
            {
              ...place,
              message: `${when} begins after ${last}, the day of the latest source that states it.`,
              fix: 'Correct one of the two days.',
            },
          ]
        : []),
    ];
  });
}

const firstDay = (edtf: string): string => periodOf({ edtf }).earliest ?? '';
