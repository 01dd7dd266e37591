import { datedFirst, type Exercise } from '@us-morocco-security/core';
import type { Context } from '../command.ts';
import type { ColumnsPicture, YearMark } from '../picture.ts';
import { editionBar, isAfricanLion, participantsOf, yearOfEdition } from '../present/exercise.ts';
import { everyYear } from '../present/series.ts';
import { frameOf } from './frame.ts';
import { gapMark, signsOf } from './years.ts';

/** Who took part in each edition of African Lion; undefined where there are not two editions to compare. */
export function exercisesPicture(context: Context): ColumnsPicture | undefined {
  const { dataset, say } = context;
  const editions = dataset.exercises.filter(isAfricanLion).toSorted(datedFirst);
  const counted = editions.filter((edition) => stateOf(edition) === 'value');
  if (counted.length < 2) return undefined;
  const years = everyYear(editions, yearOfEdition);
  const marks = years.flatMap(({ year, entries }) =>
    entries.length === 0
      ? [gapMark(context, year, String(year), 'people')]
      : entries.map((edition) => editionMark(context, edition)),
  );
  const panels = [{ title: say('chart-exercises.about'), unit: 'people', marks } as const];
  return {
    type: 'columns',
    ...frameOf(context, {
      name: 'exercises',
      title: say('chart-exercises'),
      subtitle: say('chart-exercises.about'),
      of: editions,
    }),
    first: years[0]?.year ?? 0,
    last: years.at(-1)?.year ?? 0,
    panels,
    signs: signsOf(context, panels),
  };
}

function stateOf(edition: Exercise): YearMark['state'] {
  if (edition.outcome !== 'held') return edition.outcome;
  return participantsOf(edition) === undefined ? 'uncounted' : 'value';
}

function editionMark(context: Context, edition: Exercise): YearMark {
  const year = yearOfEdition(edition);
  const { label, shown, value } = editionBar(context, edition);
  return {
    label,
    value,
    shown,
    unit: 'people',
    kind: null,
    hue: 'first',
    date: String(year),
    record: edition.id,
    year,
    state: stateOf(edition),
  };
}
