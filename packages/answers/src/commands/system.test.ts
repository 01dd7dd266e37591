import { dataset } from '@us-morocco-security/core';
import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { deal, withDeals } from '../fixture/dataset.ts';
import { withoutBidiControls } from '../language/bidi.ts';

const counted = (quantity: number, system: string) =>
  withDeals(deal('d', { items: [{ system, quantity }], systems: [system] }));

test.each([
  [0, 'لا توجد طائرات: كايت (KX-9)'],
  [1, 'طائرة واحدة: كايت (KX-9)'],
  [2, 'طائرتان: كايت (KX-9)'],
  [3, '3 طائرات: كايت (KX-9)'],
  [11, '11 طائرة: كايت (KX-9)'],
  [100, '100 طائرة: كايت (KX-9)'],
  [5810, '5810 طائرات: كايت (KX-9)'],
])('%d aircraft in Arabic: %s', (quantity, line) => {
  const [records] = blocksOf(ask('/system kite', 'ar', counted(quantity, 'kite')), 'list');
  expect(withoutBidiControls(records?.items[0]?.text ?? '')).toBe(line);
});

test.each([
  [1, 'رادار واحد: روبن (RX-1)'],
  [2, 'راداران: روبن (RX-1)'],
  [3, '3 رادارات: روبن (RX-1)'],
  [11, '11 رادارا: روبن (RX-1)'],
  [100, '100 رادار: روبن (RX-1)'],
])('%d radars in Arabic: %s', (quantity, line) => {
  const [records] = blocksOf(ask('/system robin', 'ar', counted(quantity, 'radar-x')), 'list');
  expect(withoutBidiControls(records?.items[0]?.text ?? '')).toBe(line);
});

test.each([
  ['هيمارس', 'himars'],
  ['الهيمارس', 'himars'],
  ['himars', 'himars'],
  ['m 142', 'himars'],
  ['F16', 'f-16'],
  ['إف-16', 'f-16'],
])('“%s” is found in any script and spelling', (typed, id) => {
  const reply = ask(`/system ${typed}`, 'en', dataset);
  expect(reply.failure).toBeNull();
  expect(reply.blocks).toEqual(ask(`/system ${id}`, 'en', dataset).blocks);
});

test('the last stage on record is said to be the last, unless it is the last there is', () => {
  const notes = (line: string) =>
    blocksOf(ask(line), 'notice')
      .filter(({ tone }) => tone === 'note')
      .flatMap(({ lines }) => lines);
  expect(notes('/system kite').at(-1)).toBe('Nothing later than this is recorded.');
  expect(notes('/system robin')).not.toContain('Nothing later than this is recorded.');
});

test('a system without records is described all the same', () => {
  const reply = ask('/system kite', 'en', withDeals());
  expect(reply.failure).toBeNull();
  expect(blocksOf(reply, 'heading')).toEqual([{ type: 'heading', text: 'Kite (KX-9)' }]);
});
