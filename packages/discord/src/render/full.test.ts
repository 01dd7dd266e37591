import { answer, languages, withoutBidiControls } from '@us-morocco-security/answers';
import { requests } from '@us-morocco-security/answers/fixture';
import { dataset } from '@us-morocco-security/core';
import { checkMessage } from '@us-morocco-security/discord-emulator';
import { expect, test } from 'vitest';
import { pressedIn } from '../fixture/answers.ts';
import { clock } from '../fixture/ask.ts';
import { seenText } from '../fixture/seen.ts';
import { renderReply } from './index.ts';

test.each(languages)(
  'a full answer shows each section or opens it, within the limits: %s',
  (language) => {
    let opened = 0;
    for (const request of requests(language).filter((_, index) => index % 5 === 0)) {
      const reply = answer(request, dataset, clock, 'discord');
      const full = renderReply(reply, { dataset, view: null, isPrivate: false, isFull: true });
      expect(checkMessage(full)).toEqual([]);
      const text = seenText(full);
      const openers = new Set(
        pressedIn(full).flatMap(({ place: { view } }) => view?.section ?? []),
      );
      for (const { key, title } of reply.sections) {
        const isShown = text.includes(withoutBidiControls(title));
        expect(isShown || openers.has(key)).toBe(true);
        if (isShown && !openers.has(key)) opened += 1;
      }
    }
    expect(opened).toBeGreaterThan(0);
  },
);
