import { formatRecordCount, formatWhen } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { BarsPicture } from '../picture.ts';
import { type DatedCount, datedCounts } from '../present/peacekeepers.ts';
import { nameSource, principalSource } from '../present/sources.ts';
import { frameOf } from './frame.ts';

/** The dated counts of peacekeepers, each with who says so; undefined where there are not two to compare. */
export function peacekeepersPicture(context: Context): BarsPicture | undefined {
  const { say } = context;
  const counts = datedCounts(context.dataset).toReversed();
  if (counts.length < 2) return undefined;
  return {
    type: 'bars',
    ...frameOf(context, {
      name: 'peacekeeping',
      title: say('chart-peacekeeping'),
      subtitle: say('chart-peacekeeping.about'),
      caveats: [say('peacekeeping-chart-note')],
      of: counts.map(({ record }) => record),
    }),
    groups: [{ title: null, marks: counts.map((count) => countMark(context, count)) }],
  };
}

const countMark = (context: Context, { people, record, when }: DatedCount) =>
  ({
    label: formatWhen(when, context.language),
    value: people.value,
    shown: formatRecordCount(people, context.language),
    detail: nameSource(context, principalSource(context, record)),
    unit: 'people',
    kind: null,
    hue: 'first',
    date: record.bounds?.earliest ?? null,
    record: record.id,
  }) as const;
