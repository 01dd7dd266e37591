import type { Conflict, Dataset } from '@us-morocco-security/core';
import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { fixture } from '../fixture/dataset.ts';
import { linesOf } from '../fixture/shown.ts';
import { withoutBidiControls } from '../language/bidi.ts';

const [radarCount] = fixture.conflicts;
if (radarCount === undefined) throw new Error('The made-up dataset has a conflict.');

const withConflicts = (...conflicts: readonly Conflict[]): Dataset => ({ ...fixture, conflicts });

test.each([
  [
    'ar',
    ['2 radars. ع', 'كما ورد في: Daily Glider (أبريل 2001)'],
    'في قاعدة المعطيات: حالة تعارض واحدة. كل قراءة مع مصدرها، ولا ترجيح هنا لأي قراءة.',
  ],
  [
    'en',
    ['2 radars.', 'as stated in: Daily Glider (April 2001)'],
    'On record: 1 conflict between sources. Each reading stands with its source; none is preferred here.',
  ],
  [
    'fr',
    ['2 radars. fr', 'selon\u00A0: Daily Glider (avril 2001)'],
    'Dans la base\u00A0: 1\u00A0désaccord entre sources. Chaque lecture figure avec sa source\u202F; aucune n’est préférée ici.',
  ],
] as const)('each reading stands with its source: %s', (language, [says, source], intro) => {
  const reply = ask('/conflicts', language);
  expect(linesOf(reply)).toContain(intro);
  const [readings] = blocksOf(reply, 'list');
  expect(readings?.items).toHaveLength(2);
  expect(withoutBidiControls(readings?.items[0]?.text ?? '')).toBe(says);
  expect(withoutBidiControls(readings?.items[0]?.detail ?? '')).toBe(source);
});

test('a reading that several pages print names them all, each once', () => {
  const anchors = ['sheet-copy', 'gazette', 'sheet-copy'].map((source) => ({
    source,
    asPrinted: '2',
  }));
  const [first, ...rest] = radarCount.readings;
  if (first === undefined) throw new Error('A conflict has readings.');
  const conflict = { ...radarCount, readings: [{ ...first, anchors }, ...rest] };
  const [readings] = blocksOf(ask('/conflicts', 'en', withConflicts(conflict)), 'list');
  expect(withoutBidiControls(readings?.items[0]?.detail ?? '')).toBe(
    'as stated in: Daily Glider (April 2001), Airfield Gazette (about January 2002)',
  );
});

test('conflicts are told four a page, each once', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({
    ...radarCount,
    id: `conflict-${index}`,
    title: { ar: `تعارض ${index}`, en: `Conflict ${index}`, fr: `Désaccord ${index}` },
  }));
  const titles = (page: number) =>
    blocksOf(ask(`/conflicts page:${page}`, 'en', withConflicts(...many)), 'heading')
      .slice(1)
      .map(({ text }) => text);
  expect([titles(1), titles(2), titles(3)].map(({ length }) => length)).toEqual([4, 4, 1]);
  expect([titles(1), titles(2), titles(3)].flat()).toEqual(many.map(({ title }) => title.en));
});

test('a topic without conflicts is an answer', () => {
  expect(linesOf(ask('/conflicts sales'))).toContain('Number of radars');
  const reply = ask('/conflicts demining');
  expect(reply.failure).toBeNull();
  expect(blocksOf(reply, 'notice').map(({ title }) => title)).toEqual(['No result']);
});
