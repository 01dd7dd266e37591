import type { Block, ListItem } from '@us-morocco-security/answers';
import { describe, expect, test } from 'vitest';
import { blocksText, blockText, type Surroundings } from './blocks.ts';

const around: Surroundings = { language: 'en', numberOf: () => undefined };

const badge = { tone: 'confidence', value: 'low', text: 'low confidence' } as const;

describe('each type of block is written with all that it says', () => {
  test.each<[Block, string]>([
    [{ type: 'heading', text: 'Deals *now*' }, '### Deals \\*now\\*'],
    [{ type: 'text', text: 'One line.\n- another' }, 'One line.\n\\- another'],
    [{ type: 'fields', fields: [{ label: 'Stage', value: 'listed' }] }, '**Stage**: listed'],
    [{ type: 'fields', fields: [{ label: 'name:', value: 'a system' }] }, '**name**: a system'],
    [
      {
        type: 'list',
        items: [
          { text: 'Six kites', stage: 'delivered', badges: [badge], detail: 'of 24\nin May' },
          { text: 'No stage', badges: [] },
        ],
      },
      '🟩 Six kites *\\[low confidence\\]*\n-# of 24\n-# in May\n• No stage',
    ],
    [
      {
        type: 'table',
        columns: ['Year', 'Amount', ''],
        rows: [
          ['2019', '—', 'as printed'],
          ['2020', '$5', '5 dollars'],
        ],
      },
      '• **Year**: 2019 · **Amount**: — · **as printed**\n• **Year**: 2020 · **Amount**: $5 · **5 dollars**',
    ],
    [{ type: 'badge', badge }, '*\\[low confidence\\]*'],
    [
      { type: 'notice', tone: 'conflict', title: 'Two counts', lines: ['2 radars.', '3 radars.'] },
      '> **Two counts** ⚖️\n> 2 radars.\n> 3 radars.',
    ],
    [
      {
        type: 'citations',
        title: 'Sources',
        citations: [
          { source: 'a', text: 'Gazette', badges: [badge], url: 'https://a.example/x_(y)' },
          { source: 'b', text: 'Sheet', badges: [] },
        ],
      },
      '**Sources**\n• [Gazette](https://a.example/x_%28y%29) *\\[low confidence\\]*\n• Sheet',
    ],
    [
      { type: 'verbatim', label: 'Copy', text: 'a `b` *c*' },
      '**Copy**\n```\na `\u200Bb`\u200B *c*\n```',
    ],
    [
      {
        type: 'chart',
        title: 'People by year',
        bars: [
          { label: '2019', value: 1000, shown: '1,000', unit: 'people', kind: null },
          { label: '2020', value: null, shown: '—', unit: 'people', kind: null },
          { label: '2021', value: 500, shown: '500', unit: 'people', kind: null },
          { label: '2022', value: 0, shown: 'none', unit: 'people', kind: null },
        ],
        summary: 'Half.',
        caveats: ['Not the same units.', 'One is planned.'],
      },
      `**People by year**\n**2019**: 1,000\n${'█'.repeat(16)}\n**2020**: —\n**2021**: 500\n${'█'.repeat(8)}\n` +
        '**2022**: none\nHalf.\nNot the same units.\nOne is planned.',
    ],
  ])('%j', (block, markdown) => {
    expect(plain(blockText(block, around))).toBe(markdown);
  });
});

test('a label and its value are joined as the language does', () => {
  const block = { type: 'fields', fields: [{ label: 'Étape', value: 'livrée' }] } as const;
  expect(plain(blockText(block, { ...around, language: 'fr' }))).toBe('**Étape**\u00A0: livrée');
});

test('blocks are apart from each other, a heading is not from what it heads', () => {
  const text = (words: string): Block => ({ type: 'text', text: words });
  const heading = (words: string): Block => ({ type: 'heading', text: words });
  expect(blocksText([text('a'), heading('b'), heading('c'), text('d'), text('e')], around)).toBe(
    'a\n\n### b\n### c\nd\n\ne',
  );
});

/** Without the isolates that messages set around their variables. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

test('an item that can be asked about has its number, before its stage', () => {
  const items = [
    { text: 'Six kites', stage: 'delivered', badges: [] },
    { text: 'Three', badges: [] },
  ] as const;
  const numberOf = (item: ListItem) => items.findIndex(({ text }) => text === item.text) + 1;
  expect(blockText({ type: 'list', items }, { language: 'en', numberOf })).toBe(
    '1\\. 🟩 Six kites\n2\\. Three',
  );
});

test('the bars of a part of a chart are drawn by the largest of the whole', () => {
  const bars = [{ label: '2019', value: 5, shown: '5', unit: 'people', kind: null }] as const;
  const part = { type: 'chart', title: 'Chart', bars, most: 20, summary: '', caveats: [] } as const;
  expect(plain(blockText(part, around))).toBe(`**Chart**\n**2019**: 5\n${'█'.repeat(4)}`);
});
