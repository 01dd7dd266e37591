import { expect, test } from 'vitest';
import { dataset } from '../generated/data.ts';
import { citableById, sourceById } from '../index.ts';
import { withoutBidiControls } from './bidi.ts';
import { apaCitation, bibtexCitation, plainCitation } from './citations.ts';
import { formatAmountOfKind } from './kinds.ts';
import { sourceName, sourceTitle } from './sources.ts';

test('a description is in English, whatever the language of its source', () => {
  expect(sourceTitle({ title: '[Fact sheet on Morocco]', language: 'ar' })).toEqual({
    text: '[Fact sheet on Morocco]',
    language: 'en',
    direction: 'ltr',
    isDescription: true,
  });
  expect(sourceTitle({ title: 'المغرب', language: 'ar' })).toMatchObject({
    language: 'ar',
    direction: 'rtl',
    isDescription: false,
  });
});

test('a source is named in each language, its date in words', () => {
  const source = sourceById(dataset, 'state-2024');
  const said = (['ar', 'en', 'fr'] as const).map((language) =>
    withoutBidiControls(sourceName(source, language)).replaceAll('\u00A0', ' '),
  );
  expect(said).toEqual([
    'وثيقة وزارة الخارجية الأمريكية (8 أبريل 2024)',
    'State Department fact sheet (8 April 2024)',
    'Fiche d’information du département d’État américain (8 avril 2024)',
  ]);
});

test('an amount says what it measures, and a Latin figure stays apart in Arabic', () => {
  const amount = { usd: 524_200_000, qualifier: 'exact', valueKind: 'ceiling' } as const;
  expect(withoutBidiControls(formatAmountOfKind(amount, 'en'))).toBe(
    '$524.2 million, notified ceiling',
  );
  expect(formatAmountOfKind(amount, 'ar')).toContain('\u2068524.2 مليون دولار\u2069');
});

test('no citation says that a page was retrieved on a day that no source records', () => {
  const record = citableById(dataset, 'listed-himars');
  const unread = { ...dataset, sources: dataset.sources.map(({ accessed: _, ...rest }) => rest) };
  expect(apaCitation(unread, record)).not.toContain('Retrieved');
  expect(bibtexCitation(unread, record)).not.toContain('urldate');
  const read = {
    ...dataset,
    sources: dataset.sources.map((source) => ({ ...source, accessed: '2026-11-02' })),
  };
  expect(apaCitation(read, record)).toContain('Retrieved November 2, 2026, from ');
  expect(bibtexCitation(read, record)).toContain('urldate = {2026-11-02}');
});

test('a sentence to paste holds no invisible character', () => {
  const cited = plainCitation(dataset, citableById(dataset, 'listed-himars'), 'ar', '2026-12-01');
  expect(cited).toContain('1 دجنبر 2026');
  expect(cited).not.toMatch(/\p{Cf}/u);
});
