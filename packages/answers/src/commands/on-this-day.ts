import { type DatedRecord, timeline } from '@us-morocco-security/core';
import { type Context, defineCommand } from '../command.ts';
import { formatDayOfYear } from '../language/dates.ts';
import { type PlainDate, parseDate } from '../language/edtf.ts';
import { heading, notice, text } from '../present/blocks.ts';
import type { LegacyBlock } from '../present/legacy.ts';
import { blocks, followUps, fromBlocks, timelineEntry } from '../present/legacy.ts';
import { citationsBlock } from '../present/sources.ts';
import { type DayOfYear, readDayOfYear } from '../resolve/typed-dates.ts';

/** The records whose first day falls on one day of the year, oldest first. */
interface Day extends DayOfYear {
  readonly records: readonly DatedRecord[];
}

export const onThisDay = defineCommand({
  name: 'onthisday',
  options: { date: { type: 'date', required: false } },
  answer(context, { date }) {
    const { language, say } = context;
    const asked = readDayOfYear(date ?? context.today);
    const days = daysOfYear(context);
    const found = days.find((day) => placeOf(day) === placeOf(asked));
    return fromBlocks(
      context,
      heading(say('onthisday-title', { day: formatDayOfYear(asked, language) })),
      found === undefined
        ? nearestDays(context, days, asked)
        : [
            text(say('onthisday-intro')),
            entriesOf(context, found),
            citationsBlock(context, found.records),
          ],
      followUps(context, { command: 'timeline' }),
    );
  },
});

/** Every day of the year that has a record, from January to December. A doubtful day or a bare month is none. */
function daysOfYear({ dataset }: Context): readonly Day[] {
  const days = new Map<number, Day>();
  for (const record of timeline(dataset)) {
    const date = firstDay(record);
    if (date === undefined) continue;
    const { month, day } = date;
    const before = days.get(placeOf(date))?.records ?? [];
    days.set(placeOf(date), { month, day, records: [...before, record] });
  }
  return [...days.values()].toSorted((a, b) => placeOf(a) - placeOf(b));
}

function firstDay({ when }: DatedRecord): PlainDate | undefined {
  if (when === undefined || !('edtf' in when) || when.edtf.startsWith('../')) return undefined;
  const date = parseDate(when.edtf.split('/')[0] ?? '');
  return date.shape === 'day' && !date.about ? date : undefined;
}

/** Orders the days of a year; no two have the same place. */
const placeOf = ({ month, day }: DayOfYear): number => month * 100 + day;

/** The last day with a record before the one asked for, and the next after it; the year turns round. */
function nearestDays(
  context: Context,
  days: readonly Day[],
  asked: DayOfYear,
): readonly LegacyBlock[] {
  const { language, say } = context;
  const before = days.findLast((day) => placeOf(day) < placeOf(asked)) ?? days.at(-1);
  const after = days.find((day) => placeOf(day) > placeOf(asked)) ?? days[0];
  const near = (key: 'onthisday-before' | 'onthisday-after', day: Day | undefined) =>
    day === undefined
      ? []
      : [heading(say(key, { day: formatDayOfYear(day, language) })), entriesOf(context, day)];
  return blocks(
    notice('note', say('no-result'), say('onthisday-nothing')),
    near('onthisday-before', before),
    near('onthisday-after', after === before ? undefined : after),
    citationsBlock(
      context,
      [before, after].flatMap((day) => day?.records ?? []),
    ),
  );
}

const entriesOf = (context: Context, { records }: Day): LegacyBlock => ({
  type: 'timeline',
  entries: records.map((record) => timelineEntry(context, record)),
});
