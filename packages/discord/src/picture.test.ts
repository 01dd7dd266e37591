import { withoutBidiControls } from '@us-morocco-security/answers';
import { describe, expect, test } from 'vitest';
import { createShow } from './answering.ts';
import { readButtonId } from './button-id.ts';
import { answering, asked } from './fixture/ask.ts';
import { OTHER, press, slash } from './fixture/payloads.ts';
import { pressablesIn } from './fixture/shown.ts';
import type { Message } from './render/index.ts';
import { readIncoming } from './request.ts';
import { respond } from './respond.ts';

const buttonCalled = (message: Message, label: string): string => {
  const found = pressablesIn(message).find((button) => withoutBidiControls(button.label) === label);
  if (found === undefined) throw new Error(`No button is called ${label}.`);
  return found.custom_id;
};

const openerOf = (message: Message): string => {
  const found = pressablesIn(message).find(({ custom_id }) => {
    const pressed = readButtonId(custom_id, undefined);
    return typeof pressed === 'object' && pressed.action === 'open';
  });
  if (found === undefined) throw new Error('Nothing opens a section.');
  return found.custom_id;
};

describe('the picture of an answer', () => {
  const show = createShow({ ...answering, kept: 0, draws: () => true, texts: { keep: () => 'k' } });
  const pictured = { ...answering, show };
  const made = async (payload: unknown) => {
    const { response } = respond(readIncoming(asked(payload)), pictured);
    if (response.kind !== 'message') throw new TypeError('It is answered by choices.');
    return { ...(await response.make()), as: response.as, isPrivate: response.isPrivate };
  };
  const deal = slash('deal', { deal: 'fms-2023-himars' });
  const withGallery = { components: [{ type: 17, components: [{ type: 12, items: [] }] }] };

  test('is offered by a button, and shown where it is asked for', async () => {
    const first = await made(deal);
    expect(first.message.illustration).toBeUndefined();
    const button = buttonCalled(first.message, 'Picture');
    const shown = await made(press(button));
    expect(shown).toMatchObject({ as: 'update', isPrivate: false });
    expect(shown.message.illustration?.picture?.name).toContain('fms-2023-himars');
    expect(() => buttonCalled(shown.message, 'Picture')).toThrow('No button');
    expect(await made(press(button, {}, { user: OTHER }))).toMatchObject({
      as: 'new',
      isPrivate: true,
    });
  });

  test('stays when the language changes, in that language', async () => {
    const { message } = await made(deal);
    const arabic = buttonCalled(message, 'العربية');
    const { illustration } = (await made(press(arabic, withGallery))).message;
    expect(illustration?.picture?.language).toBe('ar');
    expect((await made(press(arabic))).message.illustration).toBeUndefined();
  });

  test('goes where a section takes its place, with its file', async () => {
    const { message } = await made(deal);
    const opener = openerOf(message);
    const opened = await made(press(opener, { ...withGallery, flags: 64 + 32768 }));
    expect(opened).toMatchObject({ as: 'update', message: { attachments: [] } });
    expect(opened.message.illustration).toBeUndefined();
  });

  test('leads a chart', async () => {
    const { message } = await made(slash('chart', { which: 'imet' }));
    expect(message.illustration?.picture?.name).toBe('imet');
  });
});
