import { type Citable, type Conflict, recordById } from '@us-morocco-security/core';
import type { ClaimCheck } from '@us-morocco-security/core/claims';
import type { Context } from '../command.ts';
import type { Point } from '../reply.ts';
import { conflictPoint } from './conflict-points.ts';
import { conflictsOf } from './evidence.ts';
import type { JudgedPart } from './judged.ts';

/** What a text repeats that is on record and not settled: the readings of the sources that differ, each in one line. */
export function readingPoints(context: Context, judged: readonly JudgedPart[]): readonly Point[] {
  const conflicts = judged
    .filter(({ judgement }) => judgement === 'disputed')
    .flatMap((one) => conflictsAbout(context, one));
  return [...new Set(conflicts)].flatMap((conflict) => [
    conflictPoint(context, conflict, 'title'),
    ...conflict.readings.map(({ says }) => ({ text: says[context.language] })),
  ]);
}

function conflictsAbout(context: Context, { part, recorded }: JudgedPart): readonly Conflict[] {
  const own = context.dataset.conflicts.find(({ id }) => id === part.subject.id);
  if (own !== undefined) return [own];
  const records = recorded.map(({ record }) => recordById(context.dataset, record));
  return conflictsOf(context, records);
}

/** A mistranslation on record that a text repeats, with the words that are meant. */
export interface Mistranslation {
  readonly meant: string;
  readonly note: string;
}

/** The mistranslations in the sources of what a text repeats; none where the text has the right words itself. */
export function mistranslationsIn(
  { dataset, language }: Context,
  { text }: ClaimCheck,
  judged: readonly JudgedPart[],
): readonly Mistranslation[] {
  const said = text.toLowerCase();
  const records = judged
    .filter(({ part }) => part.claimed.what === 'statement')
    .flatMap(({ recorded }) => recorded.map(({ record }) => recordById(dataset, record)));
  return [...new Set(records)]
    .flatMap((record) => divergencesOf(record))
    .filter(({ reason }) => reason === 'mistranslation')
    .flatMap(({ reading, note }) =>
      reading === undefined ||
      Object.values(reading).some((right) => said.includes(right.toLowerCase()))
        ? []
        : [{ meant: reading[language], note: note[language] }],
    );
}

const divergencesOf = (record: Citable) =>
  'divergences' in record ? (record.divergences ?? []) : [];
