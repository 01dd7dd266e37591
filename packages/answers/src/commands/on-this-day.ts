import { type DatedRecord, newestFirst, timeline } from '@us-morocco-security/core';
import {
  formatCount,
  formatDayOfYear,
  formatList,
  type PlainDate,
  parseDate,
} from '@us-morocco-security/core/labels';
import { type Answer, type Context, defineCommand } from '../command.ts';
import { fitPoints, MOST_ENTRIES } from '../first-screen.ts';
import { sourcesOfRecords } from '../present/evidence.ts';
import { leadOf } from '../present/lead.ts';
import { pageOf } from '../present/list.ts';
import { nextQuestions } from '../present/questions.ts';
import { recordPoint } from '../present/records.ts';
import { restSection, section } from '../present/sections.ts';
import { type DayOfYear, readDayOfYear } from '../resolve/typed-dates.ts';

/** The records whose first day falls on one day of the year. */
interface Day extends DayOfYear {
  readonly records: readonly DatedRecord[];
}

export const onThisDay = defineCommand({
  name: 'onthisday',
  options: { date: { type: 'date', required: false } },
  answer(context, { date }) {
    const asked = readDayOfYear(date ?? context.today);
    const days = daysOfYear(context);
    const found = days.find((day) => placeOf(day) === placeOf(asked));
    return {
      ...(found === undefined ? nearestDays(context, days, asked) : recordsOfDay(context, found)),
      next: nextQuestions(context, { command: 'timeline' }, { command: 'overview' }),
    };
  },
});

function recordsOfDay(context: Context, day: Day): Answer {
  const { language, say } = context;
  const { items, points, page } = pageOf(context, day.records.toSorted(newestFirst), recordPoint);
  const count = formatCount(day.records.length, 'record', language);
  return {
    lead: leadOf(
      [
        say('onthisday-lead', { day: formatDayOfYear(day, language), count }),
        day.records.length > 1 ? say('list-newest-first') : undefined,
      ],
      { figure: count },
    ),
    points,
    isList: true,
    page,
    sections: section(context, 'sources', sourcesOfRecords(context, items)),
    records: items,
  };
}

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
function nearestDays(context: Context, days: readonly Day[], asked: DayOfYear): Answer {
  const { language, say } = context;
  const before = days.findLast((day) => placeOf(day) < placeOf(asked)) ?? days.at(-1);
  const after = days.find((day) => placeOf(day) > placeOf(asked)) ?? days[0];
  const near = [...new Set([before, after])].flatMap((day) => day ?? []);
  const names = near.map((day) => formatDayOfYear(day, language));
  const records = near.flatMap((day) => day.records.toSorted(newestFirst));
  const lead = leadOf(
    [
      say('onthisday-none', { day: formatDayOfYear(asked, language) }),
      names.length === 0
        ? undefined
        : say('onthisday-nearest', { days: formatList(names, language) }),
    ],
    names.length === 0 ? {} : { figure: names[0] },
  );
  const { shown, left } = fitPoints(
    lead,
    records.map((record) => recordPoint(context, record)),
    MOST_ENTRIES,
  );
  return {
    lead,
    points: shown,
    isList: true,
    sections: [
      ...restSection(context, left),
      ...section(context, 'sources', sourcesOfRecords(context, records)),
    ],
    records,
  };
}
