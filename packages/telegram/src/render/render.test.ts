/** Every kind of block as Telegram shows it: what it says, under its own label, in order. */
import type { Block, Reply, Section } from '@us-morocco-security/answers';
import { lostFrom } from '@us-morocco-security/chat';
import { expect, test } from 'vitest';
import { continuedOf, type Shown, walk } from '../fixture/walk.ts';
import { renderReply } from './index.ts';

const place = { surface: 'chat', username: 'record_bot' } as const;

const badge = { tone: 'claim', value: 'contradicted', text: 'Contradicted' } as const;
const next = {
  line: '/deal deal:a',
  title: 'Deal a',
  label: 'Deal details',
  request: { command: 'deal', options: { deal: 'fms-2023-himars' }, language: 'en', page: 1 },
} as const;

const blocks: readonly Block[] = [
  { type: 'heading', text: 'Heading' },
  { type: 'text', text: 'Text & <more>' },
  { type: 'fields', fields: [{ label: 'Field:', value: 'its value' }] },
  {
    type: 'list',
    items: [
      { text: 'Item', badges: [badge], detail: 'Its detail\nand more', stage: 'notified', next },
      { text: 'Other item', badges: [] },
    ],
  },
  {
    type: 'table',
    columns: ['Year', 'Cases'],
    rows: [
      ['2019', '12'],
      ['2020', '–'],
    ],
  },
  { type: 'badge', badge },
  { type: 'notice', tone: 'conflict', title: 'Notice', lines: ['First line', 'Second line'] },
  {
    type: 'citations',
    title: 'Sources',
    citations: [
      { source: 's', text: 'Source', badges: [badge], url: 'https://example.org/a?b=c&d' },
      { source: 't', text: 'Source without address', badges: [] },
    ],
  },
  { type: 'verbatim', label: 'Copy', text: '@misc{a}' },
  {
    type: 'chart',
    title: 'Chart',
    bars: [
      { label: '2019', value: 10, shown: '10 cases', unit: 'people', kind: null },
      { label: '2020', value: null, shown: 'no record', unit: 'people', kind: null },
    ],
    summary: 'From 2019 to 2020.',
    caveats: ['A caveat of the chart.'],
  },
];

const sectionWith = (all: readonly Block[]): Section => ({
  key: 'other',
  title: 'Everything',
  label: 'Everything',
  blocks: all,
});

const reply: Reply = {
  language: 'en',
  direction: 'ltr',
  request: { command: 'fms', options: {}, language: 'en', page: 1 },
  failure: null,
  lead: {
    text: '$8 billion & more, said the State Department.',
    figure: '$8 billion',
    source: { label: 'Fact sheet', url: 'https://example.org/?a=1&b=2' },
  },
  points: [
    { head: '2025', text: 'A notice', stage: 'notified', badge, detail: 'With a note' },
    { text: 'A point' },
  ],
  isList: false,
  page: null,
  sections: [sectionWith(blocks)],
  next: [],
  illustration: null,
  records: [],
  address: null,
  effect: null,
};

const seeAll = (all: readonly Shown[]) => (view: Shown['view']) => {
  const here = all.filter((each) => !each.isMenu && each.view?.section === view?.section);
  const found = here.find((each) => each.view?.screen === view?.screen);
  return { text: found === undefined ? '' : continuedOf(found, here.length), screens: here.length };
};

const htmlOf = (...all: readonly Block[]): string => {
  const { html } = renderReply(
    { ...reply, sections: [sectionWith(all)] },
    { section: 'other', screen: 0 },
    place,
  );
  return html.replace(/^<b>Everything<\/b>\n/, '');
};

test('nothing of any block is lost', () => {
  expect(lostFrom(reply, seeAll(walk(reply)))).toEqual([]);
});

test('the first message marks the figure, draws the stage, and links the source', () => {
  expect(renderReply(reply, null, place).html).toBe(
    [
      '<b>$8 billion</b> &amp; more, said the State Department.',
      '',
      '🟨 <b>2025</b> A notice [Contradicted]',
      '<i>With a note</i>',
      '• A point',
      '',
      '\u2068Source\u2069: \u2068<a href="https://example.org/?a=1&amp;b=2">Fact sheet</a>\u2069',
    ].join('\n'),
  );
});

test('the page on the site is linked behind the source, or alone', () => {
  const address = 'https://example.org/en/search/?q=a&b';
  const page = '<a href="https://example.org/en/search/?q=a&amp;b">On the site</a>';
  const lastLine = (lead: Reply['lead']) =>
    renderReply({ ...reply, address, lead }, null, place)
      .html.split('\n')
      .at(-1);
  expect(lastLine(reply.lead)).toBe(
    `\u2068Source\u2069: \u2068<a href="https://example.org/?a=1&amp;b=2">Fact sheet</a>\u2069 · ${page}`,
  );
  expect(lastLine({ ...reply.lead, source: null })).toBe(page);
});

test('a row begins where its reader begins', () => {
  const labels = (direction: Reply['direction']) =>
    renderReply({ ...reply, direction }, null, place).keyboard[0]?.map(({ text }) => text);
  expect(labels('ltr')?.toReversed()).toEqual(labels('rtl'));
  expect(labels('ltr')).toEqual(['🔗 Source', 'Everything']);
});

test('a source without an address is named without a link', () => {
  const { text } = reply.lead;
  const lead = { text, figure: null, source: { label: 'Fact sheet', url: null } };
  expect(renderReply({ ...reply, lead, points: [] }, null, place).html).toBe(
    '$8 billion &amp; more, said the State Department.\n\n\u2068Source\u2069: \u2068Fact sheet\u2069',
  );
});

test('the entries of a list are numbered, and typed lines are set to be copied', () => {
  const points = [
    { text: '\u2068/system HIMARS\u2069', next },
    { text: '\u2068Example\u2069: \u2068/verify a/b c\u2069', next },
    { head: 'Sales?', text: '\u2068/fms\u2069', stage: 'delivered', next },
  ] as const;
  const { html, keyboard } = renderReply({ ...reply, points, isList: true }, null, place);
  expect(html).toContain('1. \u2068<code>/system HIMARS</code>\u2069\n');
  expect(html).toContain('2. \u2068Example\u2069: \u2068<code>/verify a/b c</code>\u2069\n');
  expect(html).toContain('3. 🟩 <b>Sales?</b> \u2068/fms\u2069\n');
  expect(keyboard[0]?.map(({ text }) => text)).toEqual(['1', '2', '3']);
});

test('every cell is under the name of its column, and every bar under its label', () => {
  const [table, chart] = (['table', 'chart'] as const).map((wanted) =>
    blocks.find(({ type }) => type === wanted),
  );
  if (table === undefined || chart === undefined) throw new Error('Both are there');
  expect(htmlOf(table).replace(/[\u2066-\u2069]/g, '')).toBe(
    '• Year: <b>2019</b> · Cases: 12\n• Year: <b>2020</b> · Cases: –',
  );
  expect(htmlOf(chart).replace(/[\u2066-\u2069]/g, '')).toBe(
    '<b>Chart</b>\n2019: 10 cases\n████████████████\n2020: no record\nA caveat of the chart.',
  );
});

test('the items that can be asked about are numbered, with their stage and their warnings', () => {
  const [list] = blocks.filter(({ type }) => type === 'list');
  if (list === undefined) throw new Error('It is there');
  expect(htmlOf(list)).toBe(
    '1. 🟨 Item [Contradicted]\n<i>Its detail</i>\n<i>and more</i>\n• Other item',
  );
});

test('a line of the other direction is turned', () => {
  expect(htmlOf({ type: 'text', text: 'One\n«هيمارس» is HIMARS' })).toBe(
    'One\n\u200E\u2066«هيمارس» is HIMARS\u2069',
  );
});
