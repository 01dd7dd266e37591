import type { Conflict, Dataset } from '@us-morocco-security/core';
import { withoutBidiControls } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask } from '../fixture/ask.ts';
import { fixture } from '../fixture/dataset.ts';
import { firstOf } from '../fixture/shown.ts';

const [radarCount] = fixture.conflicts;
if (radarCount === undefined) throw new Error('The sample dataset has a conflict.');

const withConflicts = (...conflicts: readonly Conflict[]): Dataset => ({ ...fixture, conflicts });

test.each([
  [
    'ar',
    [
      'في قاعدة المعطيات: حالة تعارض واحدة. كل رواية مع مصدرها، ولا ترجيح هنا بينها.',
      'Number of radars ع 2 radars. ع 3 radars. ع',
    ],
  ],
  [
    'en',
    [
      '1 conflict between sources on record. Each version is given with its source; none is preferred here.',
      'Number of radars 2 radars. 3 radars.',
    ],
  ],
  [
    'fr',
    [
      'Dans la base\u00A0: 1\u00A0désaccord entre sources. Chaque version est donnée avec sa source\u202F; aucune n’est préférée ici.',
      'Number of radars fr 2 radars. fr 3 radars. fr',
    ],
  ],
] as const)('a list of conflicts shows what the readings say: %s', (language, lines) => {
  const reply = ask('/conflicts', language);
  expect(firstOf(reply).split('\n')).toEqual(lines);
  expect(reply.points[0]?.next?.line).toBe('/conflicts conflict:radar-count');
});

test.each([
  [
    'ar',
    [
      'تختلف المصادر: Number of radars ع. Two counts. ع',
      '2 radars. ع المصدر: Daily Glider (أبريل 2001)',
      '3 radars. ع المصدر: Le Planeur (سنة 2001)',
    ],
  ],
  [
    'en',
    [
      'Sources disagree: Number of radars. Two counts.',
      '2 radars. Source: Daily Glider (April 2001)',
      '3 radars. Source: Le Planeur (2001)',
    ],
  ],
  [
    'fr',
    [
      'Désaccord entre sources\u00A0: Number of radars fr. Two counts. fr',
      '2 radars. fr Source\u00A0: Daily Glider (avril 2001)',
      '3 radars. fr Source\u00A0: Le Planeur (2001)',
    ],
  ],
] as const)('one conflict is shown reading by reading: %s', (language, lines) => {
  for (const name of ['radar-count', '"Number of radars"']) {
    const reply = ask(`/conflicts conflict:${name}`, language);
    expect(firstOf(reply).split('\n')).toEqual(lines);
    expect(reply.records).toEqual(['delivery-1']);
  }
});

test('a reading that several pages print names them all, each once', () => {
  const anchors = ['sheet-copy', 'gazette', 'sheet-copy'].map((source) => ({
    source,
    asPrinted: '2',
  }));
  const [first, ...rest] = radarCount.readings;
  if (first === undefined) throw new Error('A conflict has readings.');
  const conflict = { ...radarCount, readings: [{ ...first, anchors }, ...rest] };
  const reply = ask('/conflicts conflict:radar-count', 'en', withConflicts(conflict));
  expect(withoutBidiControls(reply.points[0]?.detail ?? '')).toBe(
    'Source: Daily Glider (April 2001), Airfield Gazette (about January 2002)',
  );
});

test('readings that are long leave the list to their summary', () => {
  const long = { ar: 'ل '.repeat(150), en: 'long '.repeat(60), fr: 'long '.repeat(60) };
  const readings = radarCount.readings.map((reading) => ({ ...reading, says: long }));
  const reply = ask('/conflicts', 'en', withConflicts({ ...radarCount, readings }));
  expect(reply.points[0]?.detail).toBe('Two counts.');
});

test('conflicts are listed page by page, each once', () => {
  const many = Array.from({ length: 23 }, (_, index) => ({
    ...radarCount,
    id: `conflict-${index}`,
    title: { ar: `تعارض ${index}`, en: `Conflict ${index}`, fr: `Désaccord ${index}` },
  }));
  const dataset = withConflicts(...many);
  const { page } = ask('/conflicts', 'en', dataset);
  const titles = Array.from({ length: page?.pages ?? 0 }, (_, index) =>
    ask(`/conflicts page:${index + 1}`, 'en', dataset).points.map(({ text }) => text),
  ).flat();
  expect(titles).toEqual(many.map(({ title }) => title.en));
});

test('a topic without conflicts is an answer', () => {
  expect(firstOf(ask('/conflicts sales'))).toContain('Number of radars');
  const reply = ask('/conflicts demining');
  expect(reply.failure).toBeNull();
  expect(firstOf(reply)).toBe('Demining: no conflict between sources is recorded.');
});
