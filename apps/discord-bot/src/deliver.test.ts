import type { Shown } from '@us-morocco-security/chat';
import {
  createShow,
  type Delivering,
  deliver,
  type Message,
  type MessageFile,
} from '@us-morocco-security/discord';
import {
  answering,
  asked,
  messageFor,
  press,
  shownText,
  slash,
  typing,
} from '@us-morocco-security/discord/fixture';
import { checkCallback, checkEdit } from '@us-morocco-security/discord-emulator';
import { createLog } from '@us-morocco-security/service';
import type { APIInteractionResponse } from 'discord.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let firsts: APIInteractionResponse[];
let edits: Message[];
let files: (readonly string[])[];
let added: Message[];
let counted: { readonly command: string; readonly outcome: string }[];
let written: string;

beforeEach(() => {
  firsts = [];
  edits = [];
  files = [];
  added = [];
  counted = [];
  written = '';
});

afterEach(() => {
  vi.useRealTimers();
});

const delivery = {
  first: async (response: APIInteractionResponse) => {
    firsts.push(response);
  },
  edit: async (message: Message, sent: readonly MessageFile[] = []) => {
    edits.push(message);
    files.push(sent.map(({ name }) => name));
  },
  add: async (message: Message) => {
    added.push(message);
  },
};

const delivering = (changes: Partial<Delivering> = {}): Delivering => ({
  ...answering,
  log: createLog({
    name: 'test',
    level: 'debug',
    secrets: [],
    destination: {
      write: (line) => {
        written += line;
      },
    },
  }),
  metrics: { answered: (answered) => counted.push(answered) },
  ...changes,
});

test('an answer is sent at once and counted', async () => {
  await deliver(asked(slash('dcs')), delivery, delivering());
  expect(firsts).toHaveLength(1);
  expect(firsts[0]).toMatchObject({ type: 4 });
  expect(counted).toMatchObject([{ command: 'dcs', outcome: 'answered' }]);
});

test.each([
  [slash('system', { name: 'zeppelin' }), 'system', 'refused'],
  [slash('weather'), 'unknown', 'refused'],
  [press('old'), 'button', 'stale'],
])('what cannot be answered is counted apart: %#', async (payload, command, outcome) => {
  await deliver(asked(payload), delivery, delivering());
  expect(counted).toMatchObject([{ command, outcome }]);
});

test('neither what was asked nor who asked stands in the log', async () => {
  const payload = slash('system', { name: 'zeppelin-of-secrets' });
  await deliver(asked(payload), delivery, delivering());
  expect(written).toContain('"outcome":"refused"');
  expect(written).not.toMatch(/zeppelin|4444|interaction-token/);
});

test('a failure is an apology in the reader’s language, with an ID that the log has too', async () => {
  const show = () => {
    throw new Error('broken inside');
  };
  await deliver(asked(slash('dcs', {}, { locale: 'fr' })), delivery, delivering({ show }));
  const [response] = firsts;
  const message = response as { type: number; data: Message };
  const { id } = /(?<id>[0-9a-f]{8})/.exec(shownText(message.data))?.groups ?? {};
  expect(shownText(message.data)).toContain('Une erreur s’est produite dans le bot');
  expect(shownText(message.data)).not.toContain('broken inside');
  expect(message.data.flags & 64).toBe(64);
  expect(written).toContain(`"id":"${id}"`);
  expect(written).toContain('broken inside');
  expect(checkCallback(response, 2)).toEqual([]);
  expect(counted).toMatchObject([{ outcome: 'failed' }]);
});

test('choices that fail are none, and nobody falls over them', async () => {
  const dataset = new Proxy(answering.dataset, {
    get: () => {
      throw new Error('broken inside');
    },
  });
  await deliver(asked(typing('system', 'name', 'him')), delivery, delivering({ dataset }));
  expect(firsts).toEqual([{ type: 8, data: { choices: [] } }]);
  expect(counted).toMatchObject([{ command: 'completion', outcome: 'failed' }]);
  expect(written).toContain('autocomplete failed');
});

test('a failure behind a button leaves the answer above it as it is', async () => {
  const show = () => {
    throw new Error('broken inside');
  };
  await deliver(asked(press('t-2e2.timeline')), delivery, delivering({ show }));
  expect(firsts).toMatchObject([{ type: 4 }]);
});

test.each([
  ['a command', slash('dcs'), { type: 5 }],
  ['a private command', slash('dcs', { ephemeral: true }), { type: 5, data: { flags: 64 } }],
  ['a button', press('t-2e2.timeline'), { type: 6 }],
])('%s that takes long is announced first', async (_, payload, announcement) => {
  vi.useFakeTimers();
  const message = await messageFor(slash('dcs'));
  let finish = (): void => {};
  const show = () =>
    new Promise<Shown<Message>>((resolve) => {
      finish = () => resolve({ message, isRefusal: false, effect: null });
    });
  const delivered = deliver(asked(payload), delivery, delivering({ show }));
  await vi.advanceTimersByTimeAsync(1499);
  expect(firsts).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(firsts).toEqual([announcement]);
  expect(edits).toEqual([]);
  finish();
  await delivered;
  expect(edits.map(shownText)).toEqual([shownText(message)]);
  expect(edits.flatMap((edit) => checkEdit(edit))).toEqual([]);
  expect(counted).toMatchObject([{ outcome: 'answered' }]);
});

test('a button whose answer is a refusal leaves the message above it as it is', async () => {
  const refusal = await messageFor(slash('weather'));
  const show = () => ({ message: refusal, isRefusal: true, effect: null });
  await deliver(asked(press('t-2e2.timeline')), delivery, delivering({ show }));
  expect(firsts).toMatchObject([{ type: 4, data: { flags: 64 + 32768 } }]);
});

test('an answer that Discord refuses becomes an apology', async () => {
  let isRefused = false;
  const first = async (response: APIInteractionResponse) => {
    if (isRefused) return delivery.first(response);
    isRefused = true;
    throw Object.assign(new Error('Invalid Form Body'), { code: 50035 });
  };
  await deliver(asked(slash('dcs')), { ...delivery, first }, delivering());
  expect(firsts).toMatchObject([{ type: 4, data: { flags: 64 + 32768 } }]);
  expect(counted).toMatchObject([{ command: 'dcs', outcome: 'undelivered' }]);
  expect(written).toContain('Invalid Form Body');
});

test('a button whose slow answer fails leaves the answer above it as it is, too', async () => {
  vi.useFakeTimers();
  let fail = (): void => {};
  const show = () =>
    new Promise<Shown<Message>>((_, reject) => {
      fail = () => reject(new Error('broken inside'));
    });
  const delivered = deliver(asked(press('t-2e2.timeline')), delivery, delivering({ show }));
  await vi.advanceTimersByTimeAsync(1500);
  fail();
  await delivered;
  expect(firsts).toEqual([{ type: 6 }]);
  expect(edits).toEqual([]);
  expect(added.map(shownText).join()).toContain('Something went wrong in the bot');
});

test.each([
  [Object.assign(new Error('Unknown interaction'), { code: 10062 }), 'late'],
  [Object.assign(new Error('Already acknowledged'), { code: 40060 }), 'answered'],
  [new TypeError('fetch failed'), 'undelivered'],
])('an answer that does not arrive is counted and no more: %s', async (error, outcome) => {
  const first = () => Promise.reject(error);
  await deliver(asked(slash('dcs')), { ...delivery, first }, delivering());
  expect(counted).toMatchObject([{ outcome }]);
});

/** Shows pictures, and draws them when a test says so. */
function heldPictures() {
  const waiting: { draw(): void; fail(): void }[] = [];
  const draw = () =>
    new Promise<Uint8Array>((resolve, reject) => {
      waiting.push({
        draw: () => resolve(Uint8Array.of(1)),
        fail: () => reject(new Error('no renderer')),
      });
    });
  const show = createShow({ ...answering, kept: 0, draws: () => true, texts: { keep: () => 'k' } });
  return { waiting, options: { show, draw } };
}

test.each([
  ['a command that leads with a picture', slash('chart', { which: 'imet' }), { type: 5 }],
  ['the button of a picture', press('p-2e1.deal.fms-2023-himars'), { type: 6 }],
])('%s is announced at once, however long the picture takes', async (_, payload, announcement) => {
  const { waiting, options } = heldPictures();
  const delivered = deliver(asked(payload), delivery, delivering(options));
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  expect(firsts).toEqual([announcement]);
  expect(edits).toEqual([]);
  waiting[0]?.draw();
  await delivered;
  const [edit] = edits;
  const [name] = files[0] ?? [];
  expect(name).toMatch(/\.png$/);
  expect(edit?.attachments).toMatchObject([{ id: '0', filename: name }]);
  expect(JSON.stringify(edit?.components)).toContain(`attachment://${name}`);
  expect(edit).not.toHaveProperty('illustration');
  expect(edits.flatMap((one) => checkEdit(one))).toEqual([]);
  expect(counted).toMatchObject([{ outcome: 'answered' }]);
});

test('an answer whose picture is not drawn comes in words, and says so', async () => {
  const { waiting, options } = heldPictures();
  const delivered = deliver(
    asked(slash('chart', { which: 'imet' })),
    delivery,
    delivering(options),
  );
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.fail();
  await delivered;
  expect(files).toEqual([[]]);
  expect(edits.map(shownText).join()).toContain('The picture could not be drawn.');
  expect(edits.map(shownText).join()).toContain('1,662,345');
  expect(edits.flatMap((one) => checkEdit(one))).toEqual([]);
});

test('without a renderer nothing offers a picture, and a chart is answered in words', async () => {
  await deliver(asked(slash('chart', { which: 'imet' })), delivery, delivering());
  expect(firsts).toMatchObject([{ type: 4 }]);
  expect(JSON.stringify(firsts)).not.toContain('p-2e1');
});
