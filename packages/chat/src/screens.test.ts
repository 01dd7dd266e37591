import { type Block, blockTexts } from '@us-morocco-security/answers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intoScreens } from './screens.ts';

/** Every text of a block. */
const textsOf = (block: Block): readonly string[] =>
  blockTexts(block).flatMap((text) =>
    typeof text === 'string' ? [text] : [text.label, text.value],
  );

/** A screen that holds so many characters. */
const screenOf = (limit: number) => ({
  limit,
  weigh: (block: Block) => textsOf(block).join('').length,
});

const item = (text: string) => ({ text, badges: [] });
const heading = (text: string): Block => ({ type: 'heading', text });
const words = (text: string): Block => ({ type: 'text', text });

test('what fits stays together, block for block', () => {
  const blocks: readonly Block[] = [heading('A'), { type: 'list', items: [item('b'), item('c')] }];
  expect(intoScreens(blocks, screenOf(10))).toEqual([blocks]);
});

test('an empty answer is one empty screen', () => {
  expect(intoScreens([], screenOf(10))).toEqual([[]]);
});

test('a list goes on with its next item', () => {
  const list: Block = { type: 'list', items: [item('12345'), item('67890'), item('abc')] };
  expect(intoScreens([list], screenOf(10))).toEqual([
    [{ type: 'list', items: [item('12345'), item('67890')] }],
    [{ type: 'list', items: [item('abc')] }],
  ]);
});

test('a notice and a table go on under their title', () => {
  const notice: Block = { type: 'notice', tone: 'note', title: 'T', lines: ['12345', '6789'] };
  const table: Block = { type: 'table', columns: ['C'], rows: [['12345'], ['6789']] };
  expect(intoScreens([notice, table], screenOf(8))).toEqual([
    [{ ...notice, lines: ['12345'] }],
    [{ ...notice, lines: ['6789'] }],
    [{ ...table, rows: [['12345']] }],
    [{ ...table, rows: [['6789']] }],
  ]);
});

test('a heading goes to the next screen with what it heads', () => {
  const blocks = [words('123456'), heading('H'), words('abcd')];
  expect(intoScreens(blocks, screenOf(10))).toEqual([
    [words('123456')],
    [heading('H'), words('abcd')],
  ]);
});

test('headings that fill a screen of their own keep nothing from being shown', () => {
  const headings = [heading('123456'), heading('7890')];
  expect(intoScreens([...headings, words('abcdef')], screenOf(10))).toEqual([
    headings,
    [words('abcdef')],
  ]);
});

test('a text is divided between words, so that no number is cut', () => {
  expect(intoScreens([words('some $8.545 billion here')], screenOf(12))).toEqual([
    [words('some $8.545')],
    [words('billion here')],
  ]);
});

test('whatever is divided, nothing is lost and no screen is overfull', () => {
  const word = fc
    .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
    .filter((text) => !/\s/.test(text));
  const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
  const block = fc.oneof(
    text.map(heading),
    text.map(words),
    fc
      .array(text.map(item), { minLength: 1, maxLength: 6 })
      .map((items): Block => ({ type: 'list', items })),
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      const size = screenOf(300);
      const screens = intoScreens(blocks, size);
      const shown = (all: readonly Block[]) => all.flatMap(textsOf).join(' ').replaceAll(' ', '');
      expect(shown(screens.flat())).toBe(shown(blocks));
      for (const screen of screens) {
        const weight = screen.reduce((sum, one) => sum + size.weigh(one), 0);
        expect(weight <= size.limit || screen.length === 1).toBe(true);
      }
    }),
  );
});

test('what separates two blocks takes room, and what continues one does not', () => {
  const list: Block = {
    type: 'list',
    items: ['12345', '67890'].map((text) => ({ text, badges: [] })),
  };
  const size = { ...screenOf(10), gap: 1 };
  expect(intoScreens([list], size)).toHaveLength(1);
  expect(
    intoScreens(
      [
        { type: 'text', text: '12345' },
        { type: 'text', text: '67890' },
      ],
      size,
    ),
  ).toHaveLength(2);
});

test('the bars of a long chart keep their measure, and its caveats follow them', () => {
  const bar = (label: string, value: number) =>
    ({ label, value, shown: String(value), unit: 'people', kind: null }) as const;
  const chart: Block = {
    type: 'chart',
    title: 'T',
    bars: [bar('a', 1), bar('b', 8), bar('c', 2)],
    summary: '',
    caveats: ['why'],
  };
  expect(intoScreens([chart], screenOf(20))).toEqual([[chart]]);
  const part = { ...chart, most: 8, caveats: [] };
  expect(intoScreens([chart], screenOf(6))).toEqual([
    [{ ...part, bars: [bar('a', 1), bar('b', 8)] }],
    [
      { ...part, bars: [bar('c', 2)] },
      { type: 'text', text: 'why' },
    ],
  ]);
});
