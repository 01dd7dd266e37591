import { type Dataset, dataset } from '@us-morocco-security/core';
import { type Language, languages } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask, sectionOf } from '../fixture/ask.ts';
import { fixture, rumour } from '../fixture/dataset.ts';
import { firstOf } from '../fixture/shown.ts';

const [report] = rumour('model').reports;
if (report === undefined) throw new Error('The sample rumour has a report.');

const gossip = rumour('gossip', { firstSeen: '1999-05-02', lastSeen: '2001-03' });
const denied = rumour('denied', {
  firstSeen: '2002-01',
  lastSeen: '2002-01',
  denials: [{ ...report, by: { ar: 'المكتب', en: 'the Office', fr: 'l’Office' } }],
});
const data: Dataset = { ...fixture, rumours: [gossip, denied] };

test.each([
  [
    'ar',
    [
      'في الصحافة، من دون إخطار مسجل: شائعتان. إلى غاية 1 أبريل 2001، لا إخطار رسمي للكونغرس ولا عقد ولا تسليم مسجل في هذه المواضيع.',
      'يناير 2002 Rumour denied ع، حسب الجريدة نفي أو تشكيك: المكتب',
      'من 2 ماي 1999 إلى مارس 2001 Rumour gossip ع، حسب الجريدة',
    ],
  ],
  [
    'en',
    [
      '2 rumours in the press, with no formal notification. As of 1 April 2001, no formal notification, contract or delivery of them is on record.',
      'January 2002 Rumour denied, according to Gazette Denied or doubted: the Office',
      '2 May 1999 to March 2001 Rumour gossip, according to Gazette',
    ],
  ],
  [
    'fr',
    [
      '2\u00A0rumeurs dans la presse, sans notification à l’appui. Au 1er\u00A0avril 2001, ni notification officielle, ni contrat, ni livraison n’est enregistré à leur sujet.',
      'janvier 2002 Rumour denied fr, selon la Gazette Démenti ou mis en doute\u00A0: l’Office',
      'du 2\u00A0mai 1999 à mars 2001 Rumour gossip fr, selon la Gazette',
    ],
  ],
] as const)(
  'rumours say who reports what, from when to when, and who denies it: %s',
  (language, lines) => {
    expect(firstOf(ask('/rumours', language, data))).toBe(lines.join('\n'));
  },
);

test('each rumour leads on to its sources, and its reports are in a section', () => {
  const reply = ask('/rumours', 'en', data);
  expect(reply.points.map(({ next }) => next?.request.options)).toEqual([
    { record: 'denied' },
    { record: 'gossip' },
  ]);
  const blocks = sectionOf(reply, 'summary')?.blocks ?? [];
  expect(blocks.flatMap((block) => (block.type === 'text' ? block.text : []))).toEqual([
    'Summary of denied.',
    'Summary of gossip.',
  ]);
  expect(sectionOf(reply, 'sources')).toBeDefined();
  expect(reply.records).toEqual(['denied', 'gossip']);
});

test('a rumour is in no list of deals and in no total', () => {
  for (const line of ['/fms', '/overview', '/timeline']) {
    expect(firstOf(ask(line, 'en', data))).toBe(firstOf(ask(line, 'en', fixture)));
  }
});

test('all real rumours are listed, each once, on the same page in every language', () => {
  const pagesIn = (language: Language) => {
    const pages = ask('/rumours', language, dataset).page?.pages ?? 1;
    return Array.from({ length: pages }, (_, index) =>
      ask(`/rumours page:${index + 1}`, language, dataset).points.map(({ record }) => record),
    );
  };
  const english = pagesIn('en');
  expect(english.flat().toSorted()).toEqual(dataset.rumours.map(({ id }) => id).toSorted());
  expect(english.flat()).toContain('rumour-f35');
  for (const language of languages) {
    expect(pagesIn(language)).toEqual(english);
  }
});

test('without a rumour it still answers, under any name', () => {
  for (const language of languages) {
    expect(ask('/rumours', language).failure).toBeNull();
  }
  expect(ask('/rumeurs', 'fr').request.command).toBe('rumours');
  expect(ask('/شائعات', 'ar').request.command).toBe('rumours');
});
