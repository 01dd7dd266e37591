/** The terminal shows every text of every answer. */
import {
  answer,
  type Expected,
  firstTexts,
  languages,
  missingFrom,
  sectionTexts,
} from '@us-morocco-security/answers';
import { requests } from '@us-morocco-security/answers/fixture';
import { dataset } from '@us-morocco-security/core';
import { type Device, renderReply } from '@us-morocco-security/text';
import { describe, expect, test } from 'vitest';
import { styleFor } from './style.ts';
import { words } from './words.ts';

const clock = () => new Date('2026-11-28T12:00:00Z');

const device: Device = { width: 80, bidi: 'off', steered: false, style: styleFor(false) };

describe.each(languages)('in %s', (language) => {
  const replies = requests(language).map((request) => answer(request, dataset, clock, 'terminal'));
  const frame = {
    sections: true,
    nextTitle: words[language].followUps.command,
    numbered: false,
    turnPage: words[language].turnPage.command,
  };

  test('every text arrives, under its own label, in order, with its marker', () => {
    const losses = replies.flatMap((reply) => {
      const shown = withoutBars(renderReply(reply, device, frame));
      const expected: readonly Expected[] = [
        ...firstTexts(reply),
        ...reply.sections.flatMap(sectionTexts),
        ...reply.next.map(({ line }) => line),
      ];
      const missing = missingFrom(shown, expected);
      return missing.length === 0 ? [] : [{ request: reply.request, missing }];
    });
    expect(losses).toEqual([]);
  });

  test('the short form is the beginning of the long one, without the sections', () => {
    for (const reply of replies) {
      const [long, short] = [true, false].map((sections) =>
        renderReply({ ...reply, next: [] }, device, { ...frame, sections }),
      );
      expect(long?.startsWith(short?.trimEnd() ?? '?')).toBe(true);
      expect(missingFrom(short ?? '', firstTexts(reply))).toEqual([]);
    }
  });
});

/** The bars of charts and notices, and the rules under titles: they are drawn, not said. */
const withoutBars = (text: string): string => text.replace(/[┃█─]/g, '');
