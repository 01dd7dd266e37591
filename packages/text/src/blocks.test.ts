import type { Block } from '@us-morocco-security/answers';
import { expect, test } from 'vitest';
import { low, shown } from './fixture/shown.ts';

/** A block of every type, and what it looks like. */
const blocks: readonly (readonly [Block, string])[] = [
  [{ type: 'heading', text: 'HEADING' }, 'HEADING'],
  [{ type: 'text', text: 'TEXT' }, 'TEXT'],
  [{ type: 'fields', fields: [{ label: 'LABEL', value: 'VALUE' }] }, 'LABEL  VALUE'],
  [
    { type: 'fields', fields: [{ label: 'A LABEL OF MORE THAN 28 SIGNS', value: 'VALUE' }] },
    'A LABEL OF MORE THAN 28 SIGNS\n  VALUE',
  ],
  [
    { type: 'list', items: [{ text: 'ITEM', badges: [low], detail: 'DETAIL', record: 'RECORD' }] },
    '• ITEM [LOW]\n  DETAIL\u00A0· RECORD',
  ],
  [{ type: 'table', columns: ['COLUMN', 'B'], rows: [['CELL', 'C']] }, 'COLUMN  B\nCELL    C'],
  [{ type: 'badge', badge: low }, '[LOW]'],
  [{ type: 'notice', tone: 'note', title: 'NOTICE', lines: ['LINE'] }, '┃ NOTICE\n┃ LINE'],
  [
    {
      type: 'citations',
      title: 'SOURCES',
      citations: [{ source: 's', text: 'SOURCE', badges: [low], url: 'https://example.org/' }],
    },
    'SOURCES\n• SOURCE [LOW]\n  https://example.org/',
  ],
  [
    { type: 'citations', title: 'SECTION', citations: [{ source: 's', text: 'ONE', badges: [] }] },
    '• ONE',
  ],
  [{ type: 'verbatim', label: 'COPY', text: 'VERBATIM' }, 'COPY\nVERBATIM'],
  [
    {
      type: 'chart',
      title: 'CHART',
      bars: [
        { label: 'FIRST', value: 4, shown: 'FOUR', unit: 'people', kind: null },
        { label: 'SECOND', value: 2, shown: 'TWO', unit: 'people', kind: null },
        { label: 'GAP', value: null, shown: 'NONE', unit: 'people', kind: null },
        { label: 'ZERO', value: 0, shown: 'NOTHING', unit: 'people', kind: null },
      ],
      summary: 'SUMMARY',
      caveats: ['CAVEAT'],
    },
    `CHART
FIRST: FOUR
██████████████████████████████████████
SECOND: TWO
███████████████████
GAP: NONE
ZERO: NOTHING
CAVEAT`,
  ],
];

test.each(blocks)('shows %j', (block, expected) => {
  const sections = [{ title: 'SECTION', blocks: [block] }];
  expect(shown({ sections })).toBe(`LEAD\n\nSECTION\n───────\n${expected}\n`);
});

test('writes the bars of a French chart with a space before the colon', () => {
  const chart: Block = {
    type: 'chart',
    title: 'CHART',
    bars: [{ label: '2004', value: 1, shown: '1 million', unit: 'people', kind: null }],
    summary: '',
    caveats: [],
  };
  expect(shown({ language: 'fr', sections: [{ title: 'S', blocks: [chart] }] })).toContain(
    '2004\u00A0: 1 million',
  );
});

test('narrows the widest column of a table and keeps the columns aligned', () => {
  const table: Block = {
    type: 'table',
    columns: ['Field', 'Printed', 'Code'],
    rows: [['Stage', 'one two three four five six seven', 'X']],
  };
  expect(shown({ sections: [{ title: 'S', blocks: [table] }] })).toContain(
    [
      'Field  Printed                      Code',
      'Stage  one two three four five six  X',
      '       seven',
      '',
    ].join('\n'),
  );
});
