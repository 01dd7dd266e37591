import type { Block } from '@us-morocco-security/answers';
import { expect, test } from 'vitest';
import { low, question, shown } from './fixture/shown.ts';
import { numberedQuestions } from './reply.ts';
import { plain } from './style.ts';

test('shows the address of the page on the site whole, under the source', () => {
  const lead = { text: 'LEAD', figure: null, source: { label: 'SOURCE', url: null } };
  const address = `https://example.org/${'record/'.repeat(20)}`;
  expect(shown({ lead, address })).toBe(`LEAD\n\nSource: SOURCE\n\nOn the site:\n  ${address}\n`);
});

test('shows the lead, the points, the source, the page, the sections and the next questions, in this order', () => {
  expect(
    shown({
      lead: {
        text: 'LEAD of 18 launchers.',
        figure: '18 launchers',
        source: { label: 'SOURCE', url: 'https://example.org/' },
      },
      points: [
        { head: 'HEAD', text: 'POINT' },
        { text: 'OTHER', badge: { tone: 'confidence', value: 'low', text: 'LOW' }, detail: 'NOTE' },
      ],
      page: { label: 'PAGE', page: 1, pages: 2 },
      sections: [
        { title: 'SECTION', blocks: [{ type: 'text', text: 'ONE' }] },
        {
          title: 'SECOND',
          blocks: [
            { type: 'heading', text: 'HEADING' },
            { type: 'text', text: 'TWO' },
            { type: 'text', text: 'THREE' },
          ],
        },
      ],
      next: [question('/fms'), question('/eda')],
    }),
  ).toBe(`LEAD of 18 launchers.

• HEAD: POINT
• OTHER [LOW]
  NOTE

Source: SOURCE
  https://example.org/

PAGE\u00A0· --page 2

SECTION
───────
ONE

SECOND
──────
HEADING
TWO

THREE

NEXT
• /fms
• /eda
`);
});

test('leaves the sections out where only the answer is wanted', () => {
  const sections = [{ title: 'SECTION', blocks: [{ type: 'text' as const, text: 'ONE' }] }];
  expect(shown({ sections }, {}, { sections: false })).toBe('LEAD\n');
});

test('shows a source without an address', () => {
  const lead = { text: 'LEAD', figure: null, source: { label: 'SOURCE', url: null } };
  expect(shown({ lead })).toBe('LEAD\n\nSource: SOURCE\n');
});

test('numbers the entries of a list and names their records', () => {
  const points = Array.from({ length: 10 }, (_, index) => ({
    text: `ENTRY ${index + 1}`,
    record: 'fms-2023-himars',
  }));
  const lines = shown({ points, isList: true }).split('\n');
  expect(lines).toContain('1.  ENTRY 1 fms-2023-himars');
  expect(lines).toContain('10. ENTRY 10 fms-2023-himars');
});

test('numbers the next questions on from the entries, as they are asked', () => {
  const list = {
    isList: true,
    points: [{ text: 'ENTRY', next: question('/deal a') }, { text: 'WITHOUT' }],
    next: [question('/fms')],
  };
  expect(shown(list, {}, { numbered: true })).toContain('NEXT\n3. /fms');
  expect(numberedQuestions(list).map((each) => each?.line)).toEqual(['/deal a', undefined, '/fms']);
  const other = { ...list, isList: false };
  expect(shown(other, {}, { numbered: true })).toContain('NEXT\n1. /fms');
  expect(numberedQuestions(other).map((each) => each?.line)).toEqual(['/fms']);
});

test('at the prompt, asks no question under two numbers', () => {
  const list = {
    isList: true,
    points: [{ text: 'ENTRY', next: question('/deal a') }],
    next: [question('/deal a'), question('/fms')],
  };
  expect(shown(list, {}, { numbered: true })).toMatch(/NEXT\n2\. \/fms\n$/);
  expect(numberedQuestions(list).map((each) => each?.line)).toEqual(['/deal a', '/fms']);
  expect(shown(list)).toContain('• /deal a\n• /fms');
});

test('sets a colon behind a head that ends in no sign, with the space that French wants', () => {
  const points = [
    { head: 'HEAD', text: 'ONE' },
    { head: 'HEAD\u00A0:', text: 'TWO' },
    { head: 'HEAD\u00A0?', text: 'THREE' },
  ];
  expect(shown({ language: 'fr', points })).toContain(
    '• HEAD\u00A0: ONE\n• HEAD\u00A0: TWO\n• HEAD\u00A0? THREE\n',
  );
});

test('marks each part as the caller wants it', () => {
  const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
  const style = {
    ...plain,
    figure: mark('b'),
    label: mark('i'),
    stage: (text: string, stage: string) => `<${stage}>${text}</${stage}>`,
    aside: mark('small'),
    badge: (text: string, { value }: { readonly value: string }) => `<${value}>${text}</${value}>`,
    title: mark('h1'),
  };
  const text = shown(
    {
      lead: { text: 'Of 18.', figure: '18', source: null },
      points: [
        { head: 'HEAD', text: 'POINT', stage: 'notified' },
        { head: 'HEAD', text: 'POINT', badge: low, detail: 'NOTE' },
      ],
      sections: [{ title: 'SECTION', blocks: [] }],
    },
    { style, width: 60 },
  );
  for (const marked of [
    'Of <b>18</b>.',
    '<notified>HEAD:</notified> POINT',
    '<i>HEAD:</i> POINT <low>[LOW]</low>',
    '  <small>NOTE</small>',
    '<h1>SECTION</h1>',
  ]) {
    expect(text).toContain(marked);
  }
});

test('shows no escape sequence that came with the text', () => {
  const hostile = '\u001B[2JX\u0007\u009B31mY\u001B]0;pwn\u0007';
  const everywhere: readonly Block[] = [
    { type: 'heading', text: hostile },
    { type: 'text', text: hostile },
    { type: 'fields', fields: [{ label: hostile, value: hostile }] },
    { type: 'fields', fields: [{ label: hostile.repeat(20), value: hostile }] },
    {
      type: 'list',
      items: [
        {
          text: hostile,
          badges: [{ ...low, text: hostile }],
          detail: hostile,
          record: hostile,
        },
      ],
    },
    { type: 'table', columns: [hostile], rows: [[hostile]] },
    { type: 'badge', badge: { ...low, text: hostile } },
    { type: 'notice', tone: 'note', title: hostile, lines: [hostile] },
    {
      type: 'citations',
      title: hostile,
      citations: [{ source: 's', text: hostile, badges: [], url: hostile }],
    },
    { type: 'verbatim', label: hostile, text: hostile },
    {
      type: 'chart',
      title: hostile,
      bars: [{ label: hostile, value: 1, shown: hostile, unit: 'people', kind: null }],
      summary: hostile,
      caveats: [hostile],
    },
  ];
  const text = shown({
    lead: { text: `${hostile}!`, figure: '!', source: { label: hostile, url: hostile } },
    points: [{ head: hostile, text: hostile, badge: { ...low, text: hostile }, detail: hostile }],
    page: { label: hostile, page: 1, pages: 2 },
    sections: [{ title: hostile, blocks: everywhere }],
    next: [question(hostile)],
  });
  expect(text).toContain('XY');
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|pwn|\[2J/u);
});
