import type { Block } from '@us-morocco-security/answers';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { renderReply } from './index.ts';
import { coloursFor, type Device } from './screen.ts';

const plain: Device = {
  width: 40,
  bidi: 'auto',
  steered: false,
  colours: coloursFor(false),
  reader: 'command',
};

const english = (blocks: readonly Block[], device: Partial<Device> = {}): string =>
  renderReply({ language: 'en', direction: 'ltr', blocks }, { ...plain, ...device });

const arabic = (blocks: readonly Block[], device: Partial<Device> = {}): string =>
  renderReply({ language: 'ar', direction: 'rtl', blocks }, { ...plain, ...device });

const notified = { tone: 'stage', value: 'notified', text: 'Notified' } as const;

const oneOfEach: readonly Block[] = [
  { type: 'heading', text: 'HEADING' },
  { type: 'text', text: 'TEXT' },
  { type: 'fields', fields: [{ label: 'LABEL', value: 'VALUE' }] },
  {
    type: 'list',
    items: [{ text: 'ITEM', badges: [notified], detail: 'DETAIL', record: 'RECORD' }],
  },
  { type: 'table', columns: ['COLUMN'], rows: [['CELL']] },
  {
    type: 'timeline',
    entries: [{ date: 'DATE', text: 'ENTRY', badges: [], record: 'ENTRYRECORD' }],
  },
  { type: 'badge', badge: { tone: 'claim', value: 'contradicted', text: 'BADGE' } },
  { type: 'notice', tone: 'note', title: 'NOTICE', lines: ['LINE'] },
  {
    type: 'citations',
    title: 'SOURCES',
    citations: [{ source: 's', text: 'SOURCE', badges: [notified], url: 'https://example.org/' }],
  },
  { type: 'verbatim', label: 'COPY', text: 'VERBATIM' },
  {
    type: 'chart',
    title: 'CHART',
    bars: [
      { label: 'BAR', value: 1, shown: 'SHOWN' },
      { label: 'GAP', value: null, shown: 'NONE' },
    ],
    text: 'TWIN',
  },
  {
    type: 'followUps',
    commands: [
      {
        label: 'FOLLOW',
        title: 'TITLE',
        request: { command: 'fms', options: {}, language: 'en', page: 1 },
      },
    ],
  },
  { type: 'pages', label: 'PAGES', page: 1, pages: 2 },
];

test.each([
  'HEADING',
  'TEXT',
  'LABEL  VALUE',
  '• ITEM [Notified]',
  '  DETAIL ·\u00A0RECORD',
  'COLUMN\nCELL',
  'DATE\n  ENTRY ENTRYRECORD',
  '[BADGE]',
  '┃ NOTICE\n┃ LINE',
  'SOURCES\n• SOURCE [Notified]\n  https://example.org/',
  'COPY\nVERBATIM',
  'CHART\nBAR: SHOWN\n█',
  'GAP: NONE\nTWIN',
  '• FOLLOW',
  'PAGES · --page 2',
])('shows %j', (shown) => {
  expect(english(oneOfEach)).toContain(shown);
});

test('numbers the next questions at the prompt and names the commands that turn pages', () => {
  const shown = english(oneOfEach, { reader: 'prompt' });
  expect(shown).toContain('1. FOLLOW');
  expect(shown).toContain('Next: /next');
  expect(shown).not.toContain('/previous');
});

test('has escape sequences only where colours are wanted', () => {
  expect(english(oneOfEach)).not.toContain('\u001B');
  expect(english(oneOfEach, { colours: coloursFor(true) })).toContain('\u001B[33m[Notified]');
});

test('wraps words to the width, in every mode and language', () => {
  const words = fc.array(fc.constantFrom('notified', 'to', 'Congress', 'هيمارس', 'قاذفة', 'F-16'), {
    minLength: 1,
  });
  fc.assert(
    fc.property(
      words,
      fc.constantFrom('auto', 'off', 'visual'),
      fc.constantFrom(english, arabic),
      fc.integer({ min: 20, max: 90 }),
      (all, bidi, show, width) => {
        const text = all.join(' ');
        const shown = show(
          [
            { type: 'text', text },
            { type: 'notice', tone: 'note', title: text, lines: [text] },
          ],
          { bidi, width },
        );
        for (const line of shown.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('narrows the widest column of a table and keeps the columns aligned', () => {
  const shown = english([
    {
      type: 'table',
      columns: ['Field', 'Printed', 'Code'],
      rows: [['Stage', 'one two three four five six seven', 'X']],
    },
  ]);
  expect(shown).toBe(
    [
      'Field  Printed                      Code',
      'Stage  one two three four five six  X',
      '       seven',
      '',
    ].join('\n'),
  );
});

test('never wraps or marks what is there to be copied', () => {
  const text = `@misc{himars, note = {${'long '.repeat(20)}}}`;
  const url = `https://example.org/${'long-'.repeat(20)}`;
  const shown = arabic([
    { type: 'verbatim', label: 'BibTeX', text },
    {
      type: 'citations',
      title: 'المصادر',
      citations: [{ source: 's', text: 'مقال', badges: [], url }],
    },
  ]);
  expect(shown.split('\n')).toContain(text);
  expect(shown.split('\n')).toContain(`  ${url}`);
});

test('starts each Arabic line with a right-to-left mark, and steers a terminal', () => {
  const blocks: readonly Block[] = [{ type: 'text', text: 'F-16 طائرة' }];
  expect(arabic(blocks)).toBe('\u200FF-16 طائرة\n');
  expect(arabic(blocks, { steered: true })).toBe('\u001B[2 k\u200FF-16 طائرة\n\u001B[0 k');
});

test('leaves direction marks out of lines that run one way', () => {
  expect(english([{ type: 'text', text: 'The \u2068AH-64E\u2069 helicopter' }])).toBe(
    'The AH-64E helicopter\n',
  );
});

test('opens an isolate again on the next line, in the direction it had', () => {
  const text = 'راجمات \u2068هيمارس من طراز M142 المذكورة\u2069';
  expect(
    arabic([{ type: 'text', text }], { width: 24 })
      .split('\n')
      .slice(0, 2),
  ).toEqual(['\u200Fراجمات \u2067هيمارس من طراز\u2069', '\u200F\u2067M142 المذكورة\u2069']);
});

test('without bidi, leaves the letters in order and no mark', () => {
  expect(arabic([{ type: 'text', text: 'طائرة \u2068F-16\u2069' }], { bidi: 'off' })).toBe(
    'طائرة F-16\n',
  );
});

test('in visual mode, puts letters where they are seen, at the right edge, with their colour', () => {
  const blocks: readonly Block[] = [{ type: 'text', text: 'من \u2068F-16\u2069 (2)' }];
  expect(arabic(blocks, { bidi: 'visual', width: 13 })).toBe(`  (2) F-16 ﻦﻣ\n`);
  const coloured = arabic([{ type: 'badge', badge: { ...notified, text: 'من' } }], {
    bidi: 'visual',
    width: 4,
    colours: coloursFor(true),
  });
  expect(coloured).toBe('\u001B[33m[ﻦﻣ]\u001B[39m\n');
});
