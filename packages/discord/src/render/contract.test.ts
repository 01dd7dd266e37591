/** Discord shows all that an answer says, for every type of block. */
import { type Block, languages, type Reply } from '@us-morocco-security/answers';
import { askerReplies } from '@us-morocco-security/answers/fixture';
import { lostFrom } from '@us-morocco-security/chat';
import { checkMessage } from '@us-morocco-security/discord-emulator';
import { expect, test } from 'vitest';
import { messagesOf } from '../fixture/answers.ts';
import { seeing, seenText } from '../fixture/seen.ts';
import { renderAlert } from './index.ts';

const low = { tone: 'confidence', value: 'low', text: 'LOW CONFIDENCE' } as const;

const blocks: readonly Block[] = [
  { type: 'heading', text: 'HEADING 1*2' },
  { type: 'text', text: 'TEXT [in] _brackets_' },
  { type: 'fields', fields: [{ label: 'LABEL', value: 'VALUE' }] },
  {
    type: 'list',
    items: [{ text: 'ITEM', badges: [low], detail: 'DETAIL\nSECOND DETAIL', stage: 'listed' }],
  },
  { type: 'table', columns: ['COLUMN', 'OTHER'], rows: [['CELL', 'SECOND CELL']] },
  { type: 'badge', badge: { ...low, text: 'BADGE' } },
  { type: 'notice', tone: 'conflict', title: 'NOTICE', lines: ['LINE', '- LINE TWO'] },
  {
    type: 'citations',
    title: 'CITATIONS',
    citations: [{ source: 'a', text: 'CITED', badges: [low], url: 'https://a.example/' }],
  },
  { type: 'verbatim', label: 'COPY', text: 'VERBATIM `text` *as* it is' },
  {
    type: 'chart',
    title: 'CHART',
    bars: [{ label: 'BAR', value: 2, shown: 'TWO', unit: 'people', kind: null }],
    summary: 'SUMMARY',
    caveats: ['CAVEAT'],
  },
];

const reply: Reply = {
  language: 'en',
  direction: 'ltr',
  request: { command: 'fms', options: {}, language: 'en', page: 1 },
  failure: null,
  lead: {
    text: 'LEAD with $8_000, so far.',
    figure: '$8_000',
    source: { label: 'SHEET (2024)', url: 'https://state.example/a_(b)' },
  },
  points: [
    { head: 'HEAD', text: 'POINT', stage: 'delivered', badge: low, detail: 'NOTE\nNOTE TWO' },
  ],
  isList: false,
  page: { label: 'PAGE 1 OF 2', page: 1, pages: 2 },
  sections: [{ key: 'other', title: 'SECTION', label: 'Section', blocks }],
  next: [],
  illustration: null,
  records: [],
  address: null,
  effect: null,
};

test('shows every text of every type of block, with its label and its marker', () => {
  expect(lostFrom(reply, seeing(messagesOf(reply)))).toEqual([]);
  const [section] = messagesOf(reply).sections.get('other') ?? [];
  expect(seenText(section ?? { components: [] })).toBe(
    `SECTION
HEADING 1*2
TEXT [in] _brackets_

LABEL: VALUE

🟧 ITEM [LOW CONFIDENCE]
DETAIL
SECOND DETAIL

• COLUMN: CELL · OTHER: SECOND CELL

[BADGE]

NOTICE ⚖️
LINE
- LINE TWO

CITATIONS
• CITED [LOW CONFIDENCE]

COPY
VERBATIM \`text\` *as* it is

CHART
BAR: TWO
████████████████
SUMMARY
CAVEAT`,
  );
});

test('the first message says it in order: lead, points, source, page', () => {
  expect(seenText(messagesOf(reply).first)).toBe(
    `LEAD with $8_000, so far.

🟩 HEAD POINT [LOW CONFIDENCE]
NOTE
NOTE TWO

Source: SHEET (2024) · PAGE 1 OF 2`,
  );
});

test.each(languages)(
  'what depends on who asks is shown whole, and Discord takes it: %s',
  (language) => {
    const replies = askerReplies(language, 'discord');
    expect(replies.length).toBeGreaterThan(10);
    for (const one of replies) {
      const answered = messagesOf(one);
      expect(lostFrom(one, seeing(answered))).toEqual([]);
      expect(checkMessage(answered.first)).toEqual([]);
      const { illustration: _, ...alert } = renderAlert(one);
      expect(checkMessage(alert)).toEqual([]);
    }
  },
);
