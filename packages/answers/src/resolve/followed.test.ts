/** What can be followed, by whose clock, and in which hours not: as people type it. */
import { dataset } from '@us-morocco-security/core';
import { languages } from '@us-morocco-security/core/labels';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { AnswerError } from '../failure.ts';
import { speak } from '../language/messages.ts';
import { quietCode, quietHoursNamed } from './quiet-hours.ts';
import { subjectCode, subjectLabel, subjectNamed, subjects, topicOfCode } from './subjects.ts';
import { timeZoneNamed, timeZones, zoneCode, zoneOfCode } from './time-zones.ts';

const context = {
  dataset,
  language: 'en',
  say: speak('en'),
  commands,
  today: '2026-01-01',
  surface: 'telegram',
  installation: {},
  asker: undefined,
} as const;

/** What a button can hold of a value. */
const IN_A_BUTTON = /^[a-zA-Z0-9.-]+$/;

const refused = (read: () => unknown): string => {
  try {
    return `read as ${JSON.stringify(read())}`;
  } catch (error) {
    return error instanceof AnswerError ? error.code : String(error);
  }
};

describe('a subject', () => {
  test.each([
    ['himars', 'system:himars'],
    ['هيمارس', 'system:himars'],
    ['system:himars', 'system:himars'],
    ['fms', 'programme:fms'],
    ['Ventes militaires à l’étranger (FMS)', 'programme:fms'],
    ['livraison', 'stage:delivered'],
    ['delivered', 'stage:delivered'],
    ['everything', 'everything'],
    ['كل جديد', 'everything'],
    ['التصحيحات', 'corrections'],
    ['Rumours', 'rumours'],
  ])('typed as %s is %s', (typed, topic) => {
    expect(subjectNamed(context, typed)).toBe(topic);
  });

  test('is known by its code, and by its label in each language, and fits a button', () => {
    for (const topic of subjects(dataset)) {
      expect(subjectCode(topic)).toMatch(IN_A_BUTTON);
      expect(topicOfCode(subjectCode(topic))).toBe(topic);
      expect(subjectNamed(context, subjectCode(topic))).toBe(topic);
      for (const language of languages) {
        const label = subjectLabel({ dataset, language }, topic);
        expect(subjectNamed(context, label), label).toBe(topic);
      }
    }
  });

  test('that is nothing on record is refused, with what is near', () => {
    expect(refused(() => subjectNamed(context, 'zeppelin'))).toBe('unknown-name');
    expect(() => subjectNamed(context, 'hmars')).toThrow(
      expect.objectContaining({ suggestions: expect.arrayContaining(['system.himars']) }),
    );
  });
});

describe('a time zone', () => {
  test.each([
    ['Africa/Casablanca', 'Africa/Casablanca'],
    ['casablanca', 'Africa/Casablanca'],
    ['new york', 'America/New_York'],
    ['america.new-york', 'America/New_York'],
    ['utc', 'UTC'],
    ['default', null],
  ])('typed as %s is %s', (typed, zone) => {
    expect(timeZoneNamed(typed)).toBe(zone);
  });

  test('is known by its code, which fits a button and is its own', () => {
    const codes = timeZones().map(zoneCode);
    expect(new Set(codes).size).toBe(new Set(timeZones()).size);
    for (const zone of timeZones()) {
      expect(zoneCode(zone)).toMatch(IN_A_BUTTON);
      expect(zoneOfCode(zoneCode(zone))).toBe(zone);
    }
  });

  test('that is none is refused', () => {
    expect(refused(() => timeZoneNamed('Atlantis'))).toBe('unknown-name');
  });
});

describe('quiet hours', () => {
  test.each([
    ['22-7', { from: 22, to: 7 }],
    ['22:00–07:00', { from: 22, to: 7 }],
    ['22 h à 7 h', { from: 22, to: 7 }],
    ['٢٢ إلى ٧', { from: 22, to: 7 }],
    ['0-6', { from: 0, to: 6 }],
    ['none', null],
    ['aucune', null],
  ])('typed as %s are %o', (typed, quiet) => {
    expect(quietHoursNamed(typed)).toEqual(quiet);
  });

  test.each(['24-7', '22', '7-7', 'at night', ''])('typed as “%s” are refused', (typed) => {
    expect(refused(() => quietHoursNamed(typed))).toBe('unknown-choice');
  });

  test('are read back from a button', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const quiet = fc.record({ from: hour, to: hour }).filter(({ from, to }) => from !== to);
    fc.assert(
      fc.property(fc.option(quiet), (hours) => {
        expect(quietCode(hours)).toMatch(IN_A_BUTTON);
        expect(quietHoursNamed(quietCode(hours))).toEqual(hours);
      }),
    );
  });
});
