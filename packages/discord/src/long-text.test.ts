/** A text that is too long to be quoted in its answer: read whole, and kept for an hour. */
import { withoutBidiControls } from '@us-morocco-security/answers';
import { createTextStore } from '@us-morocco-security/chat';
import { dataset } from '@us-morocco-security/core';
import { expect, test } from 'vitest';
import { createShow } from './answering.ts';
import { asked } from './fixture/ask.ts';
import { menu, press, slash } from './fixture/payloads.ts';
import { pressablesIn, shownText } from './fixture/shown.ts';
import type { Message } from './render/index.ts';
import { readIncoming } from './request.ts';
import { respond } from './respond.ts';

const CLAIM = 'Morocco received 40 HIMARS.';
const LONG = `${'The sky over Rabat was clear. '.repeat(300).slice(0, 6000 - CLAIM.length)}${CLAIM}`;

function botAt() {
  let now = Date.parse('2025-06-18T12:00:00Z');
  const clock = () => new Date(now);
  const texts = createTextStore({ clock });
  const answering = { dataset, clock, texts, show: createShow({ dataset, clock, kept: 0, texts }) };
  return {
    wait: (minutes: number) => {
      now += minutes * 60_000;
    },
    async answer(payload: unknown): Promise<Message> {
      const { response } = respond(readIncoming(asked(payload)), answering);
      if (response.kind !== 'message') throw new TypeError('It is answered by choices.');
      return (await response.make()).message;
    },
  };
}

const textOf = (message: Message): string => withoutBidiControls(shownText(message));

test.each([
  ['a command', slash('verify', { claim: LONG })],
  ['the menu of a message', menu('Check against the record', { content: LONG })],
  [
    'the menu of a message with embeds',
    menu('Check against the record', {
      content: LONG.slice(0, 3000),
      embeds: [{ description: LONG.slice(-3000) }],
    }),
  ],
])('by %s all of it is read, and its buttons lead on', async (_, payload) => {
  const { answer } = botAt();
  const message = await answer(payload);
  expect(textOf(message)).toMatch(/Does not match\*\* the record: 18 .* not 40/);
  expect(textOf(message)).not.toContain(LONG.slice(0, 400));
  const buttons = pressablesIn(message).filter(({ custom_id }) => custom_id.includes('@'));
  expect(buttons.length).toBeGreaterThan(3);
  for (const { custom_id } of buttons) {
    expect(custom_id.length).toBeLessThanOrEqual(100);
    const opened = textOf(await answer(press(custom_id, { components: message.components })));
    expect(opened).not.toMatch(/kept for an hour|no longer/);
  }
});

test('after an hour its buttons ask for the text again', async () => {
  const { answer, wait } = botAt();
  const message = await answer(slash('verify', { claim: LONG }));
  const [button] = pressablesIn(message).filter(({ custom_id }) => custom_id.includes('@'));
  wait(61);
  const stale = await answer(press(button?.custom_id ?? '', { components: message.components }));
  expect(textOf(stale)).toContain('kept for an hour at most');
});
