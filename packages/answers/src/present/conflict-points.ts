import type { Conflict, FactRecord } from '@us-morocco-security/core';
import type { Context } from '../command.ts';
import type { Point } from '../reply.ts';
import { conflictsOf } from './evidence.ts';
import { followUp } from './questions.ts';

const MOST_IN_A_LINE = 220;

/** How much of a conflict a line shows: its title alone, or what the readings say where they are short. */
type Telling = 'title' | 'readings';

/** A conflict in one line. */
export function conflictPoint(
  context: Context,
  conflict: Conflict,
  telling: Telling = 'readings',
): Point {
  const { language, say } = context;
  const title = conflict.title[language];
  const readings = conflict.readings.map(({ says }) => says[language]).join(' ');
  return {
    head: say('point-conflict'),
    text:
      telling === 'readings' && readings.length <= MOST_IN_A_LINE
        ? say('conflict-readings', { title, readings })
        : title,
    next: followUp(context, { command: 'conflicts', options: { conflict: conflict.id } }),
  };
}

/** The conflicts that touch some records, each in one line. */
export const conflictPoints = (
  context: Context,
  records: readonly FactRecord[],
  telling?: Telling,
): readonly Point[] =>
  conflictsOf(context, records).map((conflict) => conflictPoint(context, conflict, telling));
