/** What holds for every answer that the real dataset gives: each command, each language, each page. */
import { dataset, factsOf } from '@us-morocco-security/core';
import { type Language, languages, withoutBidiControls } from '@us-morocco-security/core/labels';
import { describe, expect, test } from 'vitest';
import { hasTwoColons, wordingFixes } from '../scripts/messages/wording.ts';
import { answer } from './answer.ts';
import { chatCommands } from './commands/index.ts';
import { clock } from './fixture/ask.ts';
import { askerReplies, managing } from './fixture/asker-replies.ts';
import { replies as repliesIn } from './fixture/replies.ts';
import { allTexts, textsOf } from './fixture/shown.ts';
import type { Block, Reply } from './reply.ts';

const listedDeals = new Set(
  dataset.deals.filter(({ stage }) => stage === 'listed').map(({ id }) => id),
);

const blocksIn = ({ sections }: Reply): readonly Block[] =>
  sections.flatMap(({ blocks }) => blocks);

/** The request of a reply, to tell which one fails. */
const asked = ({ request }: Reply): string =>
  `/${request.command} ${JSON.stringify(request.options)} ${request.page}`;

describe.each(languages)('every answer in %s', (language) => {
  const replies = [...repliesIn(language), ...askerReplies(language, 'telegram')];
  /** `/language set:fr` answers in French, whatever the language of the question. */
  const spoken = replies.filter((reply) => reply.language === language);
  const blocks = replies.flatMap(blocksIn);
  const texts = replies.flatMap(allTexts);

  test('is an answer, and none of its texts is empty', () => {
    // The buttons under what /forgetme answers are those of /privacy.
    const names = chatCommands.map(({ name }) => name).filter((name) => name !== 'forgetme');
    expect(new Set(replies.map(({ request }) => request.command))).toEqual(new Set(names));
    expect(replies.filter(({ failure }) => failure !== null).map(asked)).toEqual([]);
    expect(texts.filter((text) => withoutBidiControls(text).trim() === '')).toEqual([]);
    expect(blocks.filter((block) => textsOf(block).length === 0)).toEqual([]);
  });

  test('begins with one to three sentences of at most 280 characters', () => {
    const leads = replies.map((reply) => ({
      asked: asked(reply),
      text: withoutBidiControls(reply.lead.text),
    }));
    expect(leads.filter(({ text }) => text.length > 280)).toEqual([]);
    expect(leads.filter(({ text }) => !/\p{L}/u.test(text))).toEqual([]);
  });

  test('marks a part of its lead, and nothing else', () => {
    const astray = replies.filter(
      ({ lead: { figure, text } }) =>
        figure !== null && (figure.trim() === '' || !text.includes(figure)),
    );
    expect(astray.map(asked)).toEqual([]);
  });

  test('has at most six points, or ten entries', () => {
    const crowded = replies.filter(({ isList, points }) => points.length > (isList ? 10 : 6));
    expect(crowded.map(asked)).toEqual([]);
  });

  test('labels its sections and questions for buttons, each once', () => {
    for (const reply of replies) {
      const labels = reply.sections.map(({ label }) => withoutBidiControls(label));
      const next = reply.next.map(({ label }) => withoutBidiControls(label));
      expect(labels.filter((label) => label.length > 14)).toEqual([]);
      expect(next.filter((label) => label.length > 28)).toEqual([]);
      expect(new Set(labels).size, asked(reply)).toBe(labels.length);
      expect(new Set(next).size, asked(reply)).toBe(next.length);
      expect(new Set(reply.sections.map(({ key }) => key)).size).toBe(labels.length);
    }
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
    const known = new Set(
      [
        ...factsOf(dataset),
        ...dataset.sources,
        ...dataset.conflicts,
        ...dataset.series,
        ...dataset.rumours,
        ...dataset.systems,
        ...dataset.terms,
        ...dataset.programmes,
      ].map(({ id }) => id),
    );
    const named = [
      ...blocks.flatMap(idsOf),
      ...replies.flatMap(({ points, records }) => [
        ...records,
        ...points.flatMap(({ record }) => record ?? []),
      ]),
    ];
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('leads on only to questions that are answered', () => {
    const next = spoken.flatMap(({ next: questions, points }) => [
      ...questions,
      ...points.flatMap((point) => point.next ?? []),
    ]);
    const distinct = new Map(next.map(({ request }) => [JSON.stringify(request), request]));
    const failed = [...distinct.values()].filter((request) => {
      const { effect, failure } = answer(request, dataset, clock, 'page', {}, managing);
      return failure !== null && effect === null;
    });
    expect(distinct.size).toBeGreaterThan(100);
    expect(failed).toEqual([]);
    expect([...distinct.values()].filter((request) => request.language !== language)).toEqual([]);
  });

  test('says on which page it is, on every page', () => {
    const astray = replies.filter(({ page, request }) => (page?.page ?? 1) !== request.page);
    expect(astray.map(asked)).toEqual([]);
  });

  test('can be copied where it is meant to be: addresses and verbatim text steer no direction', () => {
    const urls = [
      ...blocks.flatMap((block) =>
        block.type === 'citations' ? block.citations.flatMap(({ url }) => url ?? []) : [],
      ),
      ...replies.flatMap(({ lead }) => lead.source?.url ?? []),
    ];
    const verbatim = blocks.flatMap((block) => (block.type === 'verbatim' ? block.text : []));
    expect(urls.length).toBeGreaterThan(100);
    expect(urls.filter((url) => !URL.canParse(url) || /[^!-~]/.test(url))).toEqual([]);
    expect(verbatim.length).toBeGreaterThanOrEqual(3 * factsOf(dataset).length);
    expect(verbatim.filter((text) => withoutBidiControls(text) !== text)).toEqual([]);
  });

  test('never reports a listed sale as more than listed', () => {
    const BOUGHT =
      /(?<!\p{L})(?:bought|purchased|acheté(?:s|e|es)?|acquis|acquired)(?!\p{L})|اشترى|اشترت/iu;
    const DELIVERED = /deliver|livr|received|reçu|تسليم|تسلم/i;
    // What /verify answers names the claims of the text that it was given; a search repeats the text.
    const quoting = new Set(['verify', 'search', 'help', 'mentions']);
    const own = replies.filter(({ request }) => !quoting.has(request.command)).flatMap(ownWords);
    expect(own.map(unquoted).filter((text) => BOUGHT.test(text))).toEqual([]);
    const listed = [
      ...replies.flatMap(({ points }) => points),
      ...blocks.flatMap((block) => (block.type === 'list' ? block.items : [])),
    ].filter(({ record = '' }) => listedDeals.has(record));
    expect(listed.length).toBeGreaterThanOrEqual(2 * listedDeals.size);
    for (const { text, stage } of listed) {
      expect(text).not.toMatch(DELIVERED);
      expect(stage).toBe('listed');
    }
  });

  test('uses no wrong form of the house, and one colon in a sentence', () => {
    // What /verify, /search and /mentions answer repeats the text that they were given.
    const repeating = new Set(['verify', 'search', 'mentions']);
    const own = spoken.filter(({ request }) => !repeating.has(request.command)).flatMap(ownLines);
    const wrong = own.flatMap((text) =>
      wordingFixes(language, text).map((fix) => `${text} — ${fix}`),
    );
    expect([...new Set(wrong)]).toEqual([]);
    expect([...new Set(own.filter(hasTwoColons))]).toEqual([]);
  });

  test('gives the source of the figure in its lead', () => {
    const withFigures = new Set(['fms', 'eda', 'dcs', 'fmf', 'imet', 'demining', 'deal']);
    const unsourced = replies.filter(
      ({ isList, lead, request }) =>
        withFigures.has(request.command) && !isList && lead.figure !== null && lead.source === null,
    );
    expect(unsourced.map(asked)).toEqual([]);
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
])('the lead of %s states its figure and where it is printed', (command, ar, en, fr) => {
  const leadIn = (language: Language) =>
    answer({ command, options: {}, language, page: 1 }, dataset, clock).lead;
  expect(withoutBidiControls(leadIn('ar').text)).toContain(ar);
  expect(withoutBidiControls(leadIn('en').text).toLowerCase()).toContain(en);
  expect(withoutBidiControls(leadIn('fr').text).toLowerCase()).toContain(fr);
  for (const language of languages) {
    const { source } = leadIn(language);
    if (UNLINKED.has(command)) expect(source?.url ?? null).toBeNull();
    else expect(source?.url).toMatch(/^https:/);
    expect(withoutBidiControls(leadIn(language).source?.label ?? '')).toContain('2024');
  }
});

/** No source of these figures has an address. */
const UNLINKED = new Set(['imet', 'demining']);

test('an Arabic sentence begins with an Arabic letter, so that it runs right to left', () => {
  const sentences = repliesIn('ar')
    .flatMap((reply) => [
      reply.lead.text,
      ...reply.points.map(({ text }) => text),
      ...blocksIn(reply)
        .filter(({ type }) => SENTENCES.has(type))
        .flatMap(textsOf),
    ])
    .filter(
      (text) => /\p{Script=Arabic}/u.test(text) && !withoutBidiControls(text).startsWith('/'),
    );
  const astray = sentences.filter(
    (text) => !/^[^\p{L}\u200F]*[\p{Script=Arabic}\u200F]/u.test(withoutIsolated(text)),
  );
  expect(sentences.length).toBeGreaterThan(500);
  expect(astray).toEqual([]);
});

const SENTENCES = new Set<Block['type']>(['heading', 'text', 'list', 'notice', 'chart']);

/** A text without what it quotes from a source. */
const unquoted = (text: string): string => text.replace(/[“«][^”»]*[”»]/g, '');

/** What a source prints keeps the spacing of its language, and so does an address. */
const withoutQuotations = (text: string): string =>
  text.replace(/(?<=«\u00A0).*?(?=\u00A0»)/g, '').replace(/https?:\S+/g, '');

test('French keeps its narrow spaces: none is plain, and none is missing', () => {
  const sentences = repliesIn('fr').flatMap(ownWords).map(withoutQuotations);
  expect(sentences.filter((text) => / [;:!?%»]|« /.test(text))).toEqual([]);
  expect(sentences.filter((text) => /[^\s\u00A0\u202F][;!?»]|«[^\u00A0]/.test(text))).toEqual([]);
  expect(sentences.some((text) => text.includes('\u202F;'))).toBe(true);
  expect(sentences.some((text) => text.includes('\u00A0:'))).toBe(true);
});

/** The texts of a reply in the project's own words: without tables of quotations and citations. */
function ownWords(reply: Reply): readonly string[] {
  const { lead, points } = reply;
  return [
    lead.text,
    ...points.flatMap(({ head, text, detail }) => [head ?? '', text, detail ?? '']),
    ...blocksIn(reply)
      .filter(({ type }) => !['table', 'citations', 'verbatim'].includes(type))
      .flatMap(textsOf),
  ]
    .filter((text) => text !== '')
    .map(withoutBidiControls);
}

/** The own words of a reply as a reader meets them: a head and its text are one line. */
function ownLines(reply: Reply): readonly string[] {
  const heads = reply.points.flatMap(({ head, text }) =>
    head === undefined ? [] : [withoutBidiControls(`${head} ${text}`)],
  );
  return [...ownWords(reply), ...heads];
}

function idsOf(block: Block): readonly string[] {
  if (block.type === 'list') return block.items.flatMap(({ record }) => record ?? []);
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
