import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, type Hours, isTimeZone, type Rhythm } from './schedule.ts';

const due = (now: string, rhythm: Rhythm, hours: Hours): string =>
  new Date(dueAt(Date.parse(now), rhythm, hours)).toISOString();

const PARIS: Hours = { timeZone: 'Europe/Paris' };
const AT_ONCE: Rhythm = { every: 'event' };
const NIGHT = { from: 22, to: 7 };

describe('dueAt', () => {
  it('is now for what is told at once', () => {
    expect(due('2026-11-30T11:23:45.678Z', AT_ONCE, PARIS)).toBe('2026-11-30T11:23:45.678Z');
  });

  it('is the next hour of a daily digest, today or tomorrow', () => {
    const rhythm: Rhythm = { every: 'day', hour: 9 };
    expect(due('2026-11-30T07:59:59.999Z', rhythm, PARIS)).toBe('2026-11-30T08:00:00.000Z');
    expect(due('2026-11-30T08:00:00.000Z', rhythm, PARIS)).toBe('2026-12-01T08:00:00.000Z');
  });

  it('is the next weekday of a weekly digest', () => {
    // 30 November 2026 is a Monday.
    const monday: Rhythm = { every: 'week', weekday: 1, hour: 9 };
    const sunday: Rhythm = { every: 'week', weekday: 7, hour: 9 };
    expect(due('2026-11-30T07:00:00Z', monday, PARIS)).toBe('2026-11-30T08:00:00.000Z');
    expect(due('2026-11-30T09:00:00Z', monday, PARIS)).toBe('2026-12-07T08:00:00.000Z');
    expect(due('2026-11-30T09:00:00Z', sunday, PARIS)).toBe('2026-12-06T08:00:00.000Z');
  });

  it('waits for the end of quiet hours that run over midnight', () => {
    const hours: Hours = { ...PARIS, quiet: NIGHT };
    expect(due('2026-11-30T20:59:00Z', AT_ONCE, hours)).toBe('2026-11-30T20:59:00.000Z');
    expect(due('2026-11-30T21:00:00Z', AT_ONCE, hours)).toBe('2026-12-01T06:00:00.000Z');
    expect(due('2026-12-01T05:59:00Z', AT_ONCE, hours)).toBe('2026-12-01T06:00:00.000Z');
    expect(due('2026-12-01T06:00:00Z', AT_ONCE, hours)).toBe('2026-12-01T06:00:00.000Z');
  });

  it('waits for the end of quiet hours within a day', () => {
    const hours: Hours = { ...PARIS, quiet: { from: 9, to: 17 } };
    expect(due('2026-11-30T11:00:00Z', AT_ONCE, hours)).toBe('2026-11-30T16:00:00.000Z');
  });

  it('moves a digest out of the quiet hours', () => {
    const hours: Hours = { ...PARIS, quiet: NIGHT };
    expect(due('2026-11-30T12:00:00Z', { every: 'day', hour: 23 }, hours)).toBe(
      '2026-12-01T06:00:00.000Z',
    );
  });

  it('keeps the local hour over a change of clocks', () => {
    // Clocks go forward on 29 March 2026, and back on 25 October 2026.
    const hours: Hours = { ...PARIS, quiet: NIGHT };
    expect(due('2026-03-28T22:30:00Z', AT_ONCE, hours)).toBe('2026-03-29T05:00:00.000Z');
    expect(due('2026-10-24T22:30:00Z', AT_ONCE, hours)).toBe('2026-10-25T06:00:00.000Z');
  });

  it('follows the clock of Morocco through Ramadan', () => {
    // Morocco is at UTC+1, and at UTC in Ramadan: from 15 February to 22 March 2026.
    const hours: Hours = { timeZone: 'Africa/Casablanca' };
    const rhythm: Rhythm = { every: 'day', hour: 9 };
    expect(due('2026-02-10T12:00:00Z', rhythm, hours)).toBe('2026-02-11T08:00:00.000Z');
    expect(due('2026-03-01T12:00:00Z', rhythm, hours)).toBe('2026-03-02T09:00:00.000Z');
  });

  it('takes the hour after one that a change of clocks leaves out', () => {
    expect(due('2026-03-28T23:00:00Z', { every: 'day', hour: 2 }, PARIS)).toBe(
      '2026-03-29T01:00:00.000Z',
    );
  });

  it('is never in the past, never in quiet hours, and at most 8 days away', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const rhythm: fc.Arbitrary<Rhythm> = fc.oneof(
      fc.constant(AT_ONCE),
      fc.record({ every: fc.constant('day' as const), hour }),
      fc.record({
        every: fc.constant('week' as const),
        weekday: fc.integer({ min: 1, max: 7 }),
        hour,
      }),
    );
    const zone = fc.constantFrom('Africa/Casablanca', 'Europe/Paris', 'America/New_York', 'UTC');
    const time = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) });
    fc.assert(
      fc.property(time, rhythm, zone, hour, hour, (now, each, timeZone, from, to) => {
        const at = dueAt(now, each, { timeZone, quiet: { from, to } });
        expect(at).toBeGreaterThanOrEqual(now);
        expect(at - now).toBeLessThan(9 * 86_400_000);
        const local = Number(
          new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(
            at,
          ),
        );
        const quiet = from <= to ? local >= from && local < to : local >= from || local < to;
        expect(quiet).toBe(false);
      }),
    );
  });
});

describe('isTimeZone', () => {
  it('knows the names of zones, and nothing else', () => {
    expect(isTimeZone('Africa/Casablanca')).toBe(true);
    expect(isTimeZone('Africa/Atlantis')).toBe(false);
    expect(isTimeZone('')).toBe(false);
  });
});
