import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const Hour = z.int().min(0).max(23);

/** When a place wants its alerts: by the clock of which zone, and in which hours never. */
export const hoursSchema = z.strictObject({
  /** IANA name, such as `Africa/Casablanca`. */
  timeZone: z.string(),
  /** From the first hour to the last one, exclusive; `from` after `to` runs over midnight. */
  quiet: z.strictObject({ from: Hour, to: Hour }).optional(),
});

/** How often a subscription speaks. */
export const rhythmSchema = z.discriminatedUnion('every', [
  z.strictObject({ every: z.literal('event') }),
  z.strictObject({ every: z.literal('day'), hour: Hour }),
  /** 1 is Monday, 7 is Sunday. */
  z.strictObject({ every: z.literal('week'), weekday: z.int().min(1).max(7), hour: Hour }),
]);

export type Hours = z.output<typeof hoursSchema>;
export type Rhythm = z.output<typeof rhythmSchema>;

/** @throws ZodError for what this package did not write */
export const parseHours = (json: string): Hours => hoursSchema.parse(JSON.parse(json));

/** @throws ZodError for what this package did not write */
export const parseRhythm = (json: string): Rhythm => rhythmSchema.parse(JSON.parse(json));

/** Whether the runtime knows a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * When an event of `now` is due: at the next hour of its rhythm, and not before the quiet hours end. Local hours follow
 * the zone through its clock changes; an hour that a change leaves out is the one after it.
 *
 * @param now milliseconds since 1970
 */
export function dueAt(now: number, rhythm: Rhythm, { timeZone, quiet }: Hours): number {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  return afterQuiet(nextOf(local, rhythm), quiet).epochMilliseconds;
}

function nextOf(now: Temporal.ZonedDateTime, rhythm: Rhythm): Temporal.ZonedDateTime {
  switch (rhythm.every) {
    case 'event':
      return now;
    case 'day':
      return nextHour(now, rhythm.hour, 1);
    case 'week': {
      const days = (rhythm.weekday - now.dayOfWeek + 7) % 7;
      return nextHour(now.add({ days }), rhythm.hour, 7, now);
    }
    default:
      return rhythm satisfies never;
  }
}

/** The full hour of a day, or the same some days later where it is not after `now`. */
function nextHour(
  day: Temporal.ZonedDateTime,
  hour: number,
  everyDays: number,
  now = day,
): Temporal.ZonedDateTime {
  const today = atHour(day, hour);
  return Temporal.ZonedDateTime.compare(today, now) > 0
    ? today
    : atHour(day.add({ days: everyDays }), hour);
}

function afterQuiet(time: Temporal.ZonedDateTime, quiet: Hours['quiet']): Temporal.ZonedDateTime {
  if (quiet === undefined || !isQuiet(time.hour, quiet)) return time;
  const day = time.hour < quiet.to ? time : time.add({ days: 1 });
  return atHour(day, quiet.to);
}

const isQuiet = (hour: number, { from, to }: NonNullable<Hours['quiet']>): boolean =>
  from <= to ? hour >= from && hour < to : hour >= from || hour < to;

const atHour = (day: Temporal.ZonedDateTime, hour: number): Temporal.ZonedDateTime =>
  day.with({ hour, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
