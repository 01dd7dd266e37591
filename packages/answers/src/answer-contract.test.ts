/** What holds for every answer that the real dataset gives: each command, each language, each page. */
import { dataset, factsOf } from '@us-morocco-security/core';
import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';
import { commands } from './commands/index.ts';
import { clock } from './fixture/ask.ts';
import { requests } from './fixture/requests.ts';
import { linesOf, textsOf } from './fixture/shown.ts';
import { withoutBidiControls } from './language/bidi.ts';
import { languages } from './language/language.ts';
import type { Block, Reply } from './reply.ts';

const listedDeals = new Set(
  dataset.deals.filter(({ stage }) => stage === 'listed').map(({ id }) => id),
);

describe.each(languages)('every answer in %s', (language) => {
  const replies = requests(language).map((request) => answer(request, dataset, clock));
  const blocks = replies.flatMap((reply) => reply.blocks);
  const texts = blocks.flatMap(textsOf);

  test('is an answer, and none of its texts is empty', () => {
    expect(new Set(replies.map(({ request }) => request.command)).size).toBe(commands.length);
    expect(replies.filter(({ failure }) => failure !== null)).toEqual([]);
    expect(replies.filter((reply) => reply.blocks.length < 2)).toEqual([]);
    expect(texts.filter((text) => withoutBidiControls(text).trim() === '')).toEqual([]);
  });

  test('is plain text, with nothing left over from code or markup', () => {
    expect(texts.filter((text) => /\b(?:undefined|NaN|null)\b|\[object/.test(text))).toEqual([]);
    expect(texts.filter((text) => /<\/?[a-z]|\*\*|`|\]\(|&\w+;|\{\$/i.test(text))).toEqual([]);
    expect(texts.filter((text) => /\p{Nd}/u.test(text.replace(/[0-9]/g, '')))).toEqual([]);
  });

  test('closes every isolate that it opens', () => {
    expect(texts.filter((text) => !isBalanced(text))).toEqual([]);
  });

  test('names records and sources that there are', () => {
    const known = new Set([...factsOf(dataset), ...dataset.sources].map(({ id }) => id));
    const named = blocks.flatMap(idsOf);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('leads on only to questions that are answered', () => {
    const next = replies.flatMap((reply) =>
      reply.blocks
        .flatMap((block) => (block.type === 'followUps' ? block.commands : []))
        .map((command) => ({ ...command, spoken: reply.language })),
    );
    const failed = next.filter(({ request }) => answer(request, dataset, clock).failure !== null);
    expect(next.length).toBeGreaterThan(100);
    expect(failed.map(({ label }) => label)).toEqual([]);
    expect(next.filter(({ request, spoken }) => request.language !== spoken)).toEqual([]);
  });

  test('says on which page it is, on every page', () => {
    for (const reply of replies) {
      const pages = reply.blocks.filter((block) => block.type === 'pages');
      expect(pages.map(({ page }) => page)).toEqual(pages.length > 0 ? [reply.request.page] : []);
      expect(pages.length).toBeLessThanOrEqual(1);
    }
  });

  test('can be copied where it is meant to be: addresses and verbatim text steer no direction', () => {
    const urls = blocks.flatMap((block) =>
      block.type === 'citations' ? block.citations.flatMap(({ url }) => url ?? []) : [],
    );
    const verbatim = blocks.flatMap((block) => (block.type === 'verbatim' ? block.text : []));
    expect(urls.filter((url) => !URL.canParse(url) || /[^!-~]/.test(url))).toEqual([]);
    const checked = replies.filter(({ request }) =>
      ['verify', 'mentions'].includes(request.command),
    );
    expect(verbatim).toHaveLength(3 * factsOf(dataset).length + checked.length);
    expect(verbatim.filter((text) => withoutBidiControls(text) !== text)).toEqual([]);
  });

  test('never tells a listed sale as more than listed', () => {
    const BOUGHT =
      /(?<!\p{L})(?:bought|purchased|acheté(?:s|e|es)?|acquis|acquired)(?!\p{L})|اشترى|اشترت/iu;
    const DELIVERED = /deliver|livr|received|reçu|تسليم|تسلم/i;
    // What /verify answers quotes the text it was given.
    const unquoting = replies.filter(({ request }) => request.command !== 'verify');
    expect(unquoting.flatMap(ownWords).filter((text) => BOUGHT.test(text))).toEqual([]);
    const listed = blocks
      .flatMap((block) => (block.type === 'list' ? block.items : []))
      .filter(({ record = '' }) => listedDeals.has(record));
    expect(listed.length).toBeGreaterThanOrEqual(2 * listedDeals.size);
    for (const { text, badges, detail = '' } of listed) {
      const line = [text, detail, ...badges.map((badge) => badge.text)].join(' ');
      expect(line).not.toMatch(DELIVERED);
      expect(badges.map(({ value }) => value)).toContain('listed');
    }
  });

  test('gives a source wherever it gives a figure', () => {
    const withFigures = replies.filter((reply) =>
      ['overview', 'fms', 'eda', 'dcs', 'fmf', 'imet', 'demining', 'timeline'].includes(
        reply.request.command,
      ),
    );
    const unsourced = withFigures.filter(
      ({ blocks: shown }) =>
        !shown.some(({ type }) => type === 'citations') &&
        shown.some(({ type }) => ['fields', 'timeline', 'list'].includes(type)),
    );
    expect(unsourced.map(({ request }) => request)).toEqual([]);
  });
});

test.each([
  ['fms', '8.545 مليار دولار', '$8.545 billion', '8,545\u00A0milliards de dollars'],
  ['eda', '478 مليون دولار', '$478 million', '478\u00A0millions de dollars'],
  [
    'dcs',
    'أكثر من 167 مليون دولار',
    'more than $167 million',
    'plus de 167\u00A0millions de dollars',
  ],
  ['fmf', '135 مليون دولار', '$135 million', '135\u00A0millions de dollars'],
  ['imet', '32 مليون دولار', '$32 million', '32\u00A0millions de dollars'],
  ['demining', '1.996 مليون دولار', '$1.996 million', '1,996\u00A0million de dollars'],
  ['demining', '1.154 مليون دولار', '$1.154 million', '1,154\u00A0million de dollars'],
])('%s shows its figure with what it measures and where it is stated', (command, ar, en, fr) => {
  const lines = (language: 'ar' | 'en' | 'fr') =>
    linesOf(answer({ command, options: {}, language, page: 1 }, dataset, clock));
  expect(lines('ar')).toEqual(expect.arrayContaining([ar, 'طبيعة المبلغ', 'المصدر', SHEET.ar]));
  expect(lines('en')).toEqual(expect.arrayContaining([en, 'What it measures', 'Source', SHEET.en]));
  expect(lines('fr')).toEqual(
    expect.arrayContaining([fr, 'Nature du montant', 'Source', SHEET.fr]),
  );
});

const SHEET = {
  ar: 'صحيفة وقائع وزارة الخارجية الأمريكية (8 أبريل 2024)',
  en: 'State Department fact sheet (8 April 2024)',
  fr: 'Fiche d’information du département d’État américain (8\u00A0avril 2024)',
};

test.each([
  ['eda', 'منذ سنة 2013، حسب صحيفة 8 أبريل 2024', 'since 2013, as stated on 8 April 2024'],
  ['dcs', 'السنوات المالية من 2018 إلى 2022', 'FY2018 to FY2022'],
  ['fmf', 'منذ سنة 2012، حسب صحيفة 8 أبريل 2024', 'since 2012, as stated on 8 April 2024'],
  ['imet', 'منذ سنة 2006، حسب صحيفة 8 أبريل 2024', 'since 2006, as stated on 8 April 2024'],
  ['demining', 'منذ سنة 1993، حسب صحيفة 8 أبريل 2024', 'since 1993, as stated on 8 April 2024'],
])('%s shows the period of its figure', (command, ar, en) => {
  const lines = (language: 'ar' | 'en') =>
    linesOf(answer({ command, options: {}, language, page: 1 }, dataset, clock));
  expect(lines('ar')).toContain(ar);
  expect(lines('en')).toContain(en);
});

test('an Arabic sentence begins with an Arabic letter, so that it runs right to left', () => {
  const replies = requests('ar').map((request) => answer(request, dataset, clock));
  const sentences = replies
    .flatMap(({ blocks }) => blocks.filter(({ type }) => SENTENCES.has(type)).flatMap(textsOf))
    .filter((text) => /\p{Script=Arabic}/u.test(text) && !text.startsWith('/'));
  const astray = sentences.filter(
    (text) => !/^[^\p{L}\u200F]*[\p{Script=Arabic}\u200F]/u.test(withoutIsolated(text)),
  );
  expect(sentences.length).toBeGreaterThan(500);
  expect(astray).toEqual([]);
});

const SENTENCES = new Set<Block['type']>([
  'heading',
  'text',
  'list',
  'notice',
  'timeline',
  'chart',
]);

/** What a source prints keeps the spacing of its language. */
const withoutQuotations = (text: string): string => text.replace(/(?<=«\u00A0).*?(?=\u00A0»)/g, '');

test('French keeps its narrow spaces: none is plain, and none is missing', () => {
  const replies = requests('fr').map((request) => answer(request, dataset, clock));
  const sentences = replies.flatMap(ownWords).map(withoutQuotations);
  expect(sentences.filter((text) => / [;:!?%»]|« /.test(text))).toEqual([]);
  expect(sentences.filter((text) => /[^\s\u00A0\u202F][;!?»]|«[^\u00A0]/.test(text))).toEqual([]);
  expect(sentences.some((text) => text.includes('\u202F;'))).toBe(true);
  expect(sentences.some((text) => text.includes('\u00A0:'))).toBe(true);
});

/** The texts of a reply in which nothing but this project speaks: no table of prints, no title, no citation to copy. */
function ownWords({ blocks }: Reply): readonly string[] {
  return blocks
    .filter(({ type }) => !['table', 'citations', 'verbatim', 'followUps'].includes(type))
    .flatMap(textsOf)
    .map(withoutBidiControls);
}

function idsOf(block: Block): readonly string[] {
  if (block.type === 'list') return block.items.flatMap(({ record }) => record ?? []);
  if (block.type === 'timeline') return block.entries.map(({ record }) => record);
  return block.type === 'citations' ? block.citations.map(({ source }) => source) : [];
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (/[\u2066-\u2068]/.test(sign)) depth += 1;
    if (sign === '\u2069') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function withoutIsolated(text: string): string {
  const outside = text.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '');
  return outside === text ? text : withoutIsolated(outside);
}
