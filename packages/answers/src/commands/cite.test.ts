import type { Language } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { deal, fixture, rumour, withDeals } from '../fixture/dataset.ts';
import { firstOf } from '../fixture/shown.ts';

const citations = (sources: readonly string[], language: Language = 'en') =>
  blocksOf(ask('/cite d', language, withDeals(deal('d', { sources }))), 'verbatim').map(
    ({ text }) => text,
  );

const apa = (...sources: readonly string[]) => citations(sources)[1];
const bibtex = (...sources: readonly string[]) => citations(sources)[2];

test.each([
  [
    'ar',
    '«Deal d ع». صحيفة مكتب الطيران (5 مارس 2001). السجل d، قاعدة us-morocco-security الإصدار 9.8.7، 1 فبراير 2024. نقلا عن: Daily Glider (أبريل 2001). https://glider.example/sheet',
  ],
  [
    'en',
    '“Deal d”. Gliding Office sheet (5 March 2001). Record d, us-morocco-security 9.8.7, 1 February 2024. Consulted via: Daily Glider (April 2001). https://glider.example/sheet',
  ],
  [
    'fr',
    '«\u00A0Deal d fr\u00A0». Fiche de l’Office (5\u00A0mars 2001). Fiche d, us-morocco-security 9.8.7, 1er\u00A0février 2024. Consulté dans\u00A0: Daily Glider (avril 2001). https://glider.example/sheet',
  ],
] as const)('a plain citation in the language of the reader: %s', (language, text) => {
  expect(citations(['sheet-copy'], language)[0]).toBe(text);
});

test.each(['ar', 'en', 'fr'] as const)('APA and BibTeX are the same for all: %s', (language) => {
  expect(citations(['sheet-copy'], language).slice(1)).toEqual([
    'Gliding Office. (2001, March 5). Gliding With the Neighbours [Fact sheet] (reprinted by Daily Glider). https://glider.example/sheet',
    [
      '@misc{d,',
      '  author = {{Gliding Office}},',
      '  title = {Gliding With the Neighbours},',
      '  year = {2001},',
      '  month = mar,',
      '  url = {https://glider.example/sheet},',
      '  note = {Record d of us-morocco-security 9.8.7},',
      '}',
    ].join('\n'),
  ]);
});

test('a translation is not called a reprint', () => {
  expect(apa('sheet-turned')).toContain('[Fact sheet] (translated by Le Planeur).');
});

test('a day of retrieval is printed only where one is recorded', () => {
  expect(apa('sheet-turned')).toContain(
    ' Retrieved June 7, 2001, from https://planeur.example/feuille',
  );
  expect(bibtex('sheet-turned')).toContain('  urldate = {2001-06-07},');
  expect(apa('sheet-copy')).not.toContain('Retrieved');
  expect(bibtex('sheet-copy')).not.toContain('urldate');
});

test('a page that is no copy of the document is not given as one', () => {
  expect(apa('sheet', 'gazette')).toBe(
    'Gliding Office. (2001, March 5). Gliding With the Neighbours [Fact sheet].',
  );
  expect(citations(['sheet', 'gazette'])[0]).not.toContain('gazette');
  expect(bibtex('sheet', 'gazette')).not.toContain('url');
});

test('an uncertain day is given as approximate', () => {
  expect(apa('gazette')).toBe(
    'Airfield Gazette. (ca. 2002, January). Clubs of the year. https://gazette.example/clubs',
  );
  expect(citations(['gazette'])[0]).toContain('Airfield Gazette (about January 2002). Record d');
});

test('a document without a date has none, and what TeX reads otherwise is escaped', () => {
  expect(apa('tex')).toBe(
    'Smith & Sons, Inc. (n.d.). 100% of R&D_#1: {wind} ~ $5 ^2 C:\\sky [Report].',
  );
  expect(bibtex('tex')).toBe(
    [
      '@misc{d,',
      '  author = {{Smith \\& Sons, Inc.}},',
      '  title = {100\\% of R\\&D\\_\\#1: \\{wind\\} \\textasciitilde{} \\$5 \\textasciicircum{}2 C:\\textbackslash{}sky},',
      '  note = {Record d of us-morocco-security 9.8.7},',
      '}',
    ].join('\n'),
  );
});

test('a record is found by its ID, a former ID, or its title in any language', () => {
  const cited = (name: string) =>
    blocksOf(ask(`/cite ${name}`), 'verbatim')[2]?.text.split('\n')[0];
  for (const name of ['notice-1', 'notice-old', 'Deal notice-1', 'Deal notice-1 ع']) {
    expect(cited(name)).toBe('@misc{notice-1,');
  }
});

test.each([
  ['ar', 'صيغة التوثيق: Deal d ع'],
  ['en', 'How to cite: Deal d'],
  ['fr', 'Comment citer\u00A0: Deal d fr'],
] as const)(
  'the lead names what is cited, the point is the sentence to paste: %s',
  (language, lead) => {
    const reply = ask('/cite d', language, withDeals(deal('d')));
    const [first, plain] = firstOf(reply).split('\n');
    expect(first).toBe(lead);
    expect(plain).toBe(citations(['sheet-copy'], language)[0]);
    expect(reply.sections.map(({ key }) => key)).toEqual(['plain', 'apa', 'bibtex']);
    expect(reply.lead.source?.url).toBe('https://glider.example/sheet');
  },
);

test('a rumour is cited like a fact', () => {
  const reply = ask('/cite wanted', 'en', { ...fixture, rumours: [rumour('wanted')] });
  expect(reply.lead.text).toContain('Rumour wanted');
  expect(blocksOf(reply, 'verbatim')[2]?.text.split('\n')[0]).toBe('@misc{wanted,');
});
