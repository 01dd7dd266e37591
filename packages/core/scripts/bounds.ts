import edtf from 'edtf';
import type { z } from 'zod';
import type { whenSchema } from '../src/schema/primitives.ts';

/** First and last possible day, ISO 8601; null where that side is open. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The calendar days that a date, an interval or a span of US fiscal years can mean.
 *
 * @throws if the calendar has no such date
 */
export function boundsOf(when: z.output<typeof whenSchema>): Bounds {
  if ('fiscalYears' in when) {
    const { from, to } = when.fiscalYears;
    return { earliest: `${from - 1}-10-01`, latest: `${to}-09-30` };
  }
  const { min, max } = edtf(when.edtf);
  return { earliest: dayOf(min), latest: dayOf(max) };
}

function dayOf(time: number): string | null {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null;
}
