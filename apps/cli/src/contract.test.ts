/** The terminal shows every text of every answer. */
import {
  answer,
  type Block,
  blockTexts,
  type Expected,
  firstTexts,
  languages,
  missingFrom,
} from '@us-morocco-security/answers';
import { requests } from '@us-morocco-security/answers/fixture';
import { dataset } from '@us-morocco-security/core';
import { type Device, renderReply } from '@us-morocco-security/text';
import { describe, expect, test } from 'vitest';
import { styleFor } from './style.ts';
import { words } from './words.ts';

const clock = () => new Date('2026-11-28T12:00:00Z');

/** Wide enough to prevent wrapping, which has its own tests. */
const device: Device = { width: 100_000, bidi: 'off', steered: false, style: styleFor(false) };

describe.each(languages)('in %s', (language) => {
  const replies = requests(language).map((request) => answer(request, dataset, clock, 'terminal'));
  const frame = {
    sections: true,
    nextTitle: words[language].followUps.command,
    numbered: false,
    turnPage: words[language].turnPage.command,
  };

  const shown = replies.map((reply) => renderReply(reply, device, frame));

  test('every text arrives, under its own label, in order, with its marker', () => {
    const losses = replies.flatMap((reply, index) => {
      const missing = missingFrom(withoutBars(shown[index] ?? ''), [
        ...firstTexts(reply),
        ...reply.sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)]),
        ...reply.next.map(({ line }) => line),
      ]);
      return missing.length === 0 ? [] : [{ request: reply.request, missing }];
    });
    expect(losses).toEqual([]);
  });

  test('the short form is the beginning of the long one', () => {
    for (const [index, reply] of replies.entries()) {
      const short = renderReply({ ...reply, next: [] }, device, { ...frame, sections: false });
      expect(shown[index]?.startsWith(short.trimEnd())).toBe(true);
    }
  });
});

/** Removes the bars of charts and notices and the rules under titles, which are not text. */
const withoutBars = (text: string): string => text.replace(/[┃█─]/g, '');

/** A table has its labels above: the names of the columns, then each row, cell for column. */
const textsOf = (block: Block): readonly Expected[] =>
  block.type === 'table'
    ? [block.columns, ...block.rows].map((cells) => cells.join(' '))
    : blockTexts(block);
