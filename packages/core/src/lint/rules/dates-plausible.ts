import type { AuthoredDataset } from '../../schema/authored.ts';
import { periodOf } from '../period.ts';
import type { Finding, Rule } from '../rule.ts';
import {
  type Anchor,
  anchorsOf,
  byId,
  type Fact,
  facts,
  type Path,
  type When,
  whenOf,
  written,
} from '../walk.ts';

/** Cooperation of the kind that is recorded begins after the Second World War. */
const FIRST_DAY = '1945-01-01';

type Problem = Pick<Finding, 'message' | 'fix'>;

export const datesPlausible: Rule = {
  name: 'dates-plausible',
  description:
    'Every date runs forward, lies after 1944, and is no later than the sources that print it.',
  check(dataset) {
    return [
      ...facts(dataset).flatMap((fact) => {
        const when = whenOf(fact);
        const { collection, record } = fact;
        if (when === undefined) return [];
        const anchors = anchorsOf(fact, 'when').map(({ anchor }) => anchor);
        const problems = isPlan(fact)
          ? calendarProblems(when)
          : timeProblems(when, anchors, dataset);
        return located(collection, record.id, ['when'], problems);
      }),
      ...dataset.conflicts.flatMap(({ id, readings }) =>
        readings.flatMap(({ when, anchors }, index) =>
          when
            ? located(
                'conflicts',
                id,
                ['readings', index, 'when'],
                timeProblems(when, anchors, dataset),
              )
            : [],
        ),
      ),
      ...dataset.sources.flatMap(({ id, published }) =>
        published
          ? located('sources', id, ['published'], calendarProblems({ edtf: published }))
          : [],
      ),
      ...dataset.sources.flatMap((source) => orderProblems(source, dataset)),
    ];
  },
};

/** An exercise that was planned or cancelled is dated by its plan, which is printed before its time. */
const isPlan = (fact: Fact): boolean =>
  fact.collection === 'exercises' && fact.record.outcome !== 'held';

const located = (
  collection: Finding['collection'],
  id: string,
  path: Path,
  problems: readonly Problem[],
): readonly Finding[] => problems.map((problem) => ({ collection, id, path, ...problem }));

function timeProblems(
  when: When,
  anchors: readonly Anchor[],
  dataset: AuthoredDataset,
): readonly Problem[] {
  const faults = calendarProblems(when);
  return faults.length > 0 ? faults : futureProblems(when, anchors, dataset);
}

function calendarProblems(when: When): readonly Problem[] {
  if (runsBackwards(when)) {
    return [{ message: `${written(when)} runs backwards.`, fix: 'Write the earlier end first.' }];
  }
  const { earliest, latest } = periodOf(when);
  if ((earliest ?? latest ?? FIRST_DAY) < FIRST_DAY) {
    const message = `${written(when)} lies before 1945.`;
    return [{ message, fix: 'Correct the year.' }];
  }
  return [];
}

function runsBackwards(when: When): boolean {
  if ('fiscalYears' in when) return when.fiscalYears.from > when.fiscalYears.to;
  const [from, to] = when.edtf.split('/').map((end) => (end === '..' ? '' : end));
  const [begins, ends] = [from, to].map((edtf) => (edtf ? periodOf({ edtf }) : undefined));
  return !!begins?.earliest && !!ends?.latest && begins.earliest > ends.latest;
}

/** Without a clock: a source cannot print what began after it appeared. */
function futureProblems(
  when: When,
  anchors: readonly Anchor[],
  dataset: AuthoredDataset,
): readonly Problem[] {
  const days = anchors.map(({ source }) => lastDayOf(source, dataset));
  const begins = periodOf(foreseen(when)).earliest;
  const last = days.reduce((one, other) => (one && other && one > other ? one : other), days[0]);
  if (days.includes(undefined) || !last || !begins || begins <= last) return [];
  const message = `${written(when)} begins after ${last}, the day of the latest source that states it.`;
  return [{ message, fix: 'Correct the date, or anchor it in the source that reports it.' }];
}

/** A fiscal year is asked for and voted in the year before it. */
const foreseen = (when: When): When =>
  'fiscalYears' in when
    ? { fiscalYears: { ...when.fiscalYears, from: when.fiscalYears.from - 1 } }
    : when;

/** The last day on which a source can have been written; undefined where none is recorded. */
function lastDayOf(id: string, { sources }: AuthoredDataset): string | undefined {
  const source = byId(sources).get(id);
  const published = source?.published ? periodOf({ edtf: source.published }) : undefined;
  return published?.latest ?? source?.accessed;
}

function orderProblems(
  { id, published, accessed, original }: AuthoredDataset['sources'][number],
  { sources }: AuthoredDataset,
): readonly Finding[] {
  const own = published === undefined ? undefined : periodOf({ edtf: published });
  const first = original === undefined ? undefined : byId(sources).get(original)?.published;
  const begun = first === undefined ? undefined : periodOf({ edtf: first }).earliest;
  const unread: Problem = {
    message: `It was published ${published}, after it was read on ${accessed}.`,
    fix: 'Correct one of the two days.',
  };
  const early: Problem = {
    message: `It was published ${published}, before its original "${original}" of ${first}.`,
    fix: 'Correct one of the two days, or the original.',
  };
  return [
    ...(own?.earliest && accessed && own.earliest > accessed
      ? located('sources', id, ['accessed'], [unread])
      : []),
    ...(own?.latest && begun && own.latest < begun
      ? located('sources', id, ['published'], [early])
      : []),
  ];
}
