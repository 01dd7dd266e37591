/** What holds for every message that the real dataset gives: each command, each language, each page and screen. */
import {
  answer,
  directionOf,
  languages,
  type Request,
  withoutBidiControls,
} from '@us-morocco-security/answers';
import { requests } from '@us-morocco-security/answers/fixture';
import { dataset } from '@us-morocco-security/core';
import { ComponentType } from 'discord.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { createShow } from '../answering.ts';
import { type Place, readButtonId } from '../button-id.ts';
import { checkEdit, checkMentions, checkMessage } from '../fixture/checks/index.ts';
import { buttonsIn, shownText } from '../fixture/shown.ts';
import { type Message, renderReply } from './index.ts';

const clock = () => new Date('2024-02-01T10:00:00Z');

/** Every screen of an answer, followed by its own buttons from the first. */
function screensOf(request: Request, view: Place['view'], isPrivate: boolean): readonly Message[] {
  const reply = answer(request, dataset, clock);
  const screens: Message[] = [];
  for (let screen = 0; ; screen += 1) {
    const place = { request, view, screen };
    const message = renderReply(reply, { dataset, place, isPrivate });
    screens.push(message);
    const next = buttonsIn(message).map(({ custom_id }) => readButtonId(custom_id, 'x'));
    const goesOn = next.some(
      (pressed) =>
        typeof pressed === 'object' &&
        pressed.action === 'next' &&
        pressed.place.request.page === request.page,
    );
    if (!goesOn) return screens;
  }
}

describe.each(languages)('every message in %s', (language) => {
  let messages: readonly { readonly request: Request; readonly message: Message }[] = [];

  beforeAll(() => {
    messages = requests(language).flatMap((request) =>
      (['answer', 'sources'] as const).flatMap((view) =>
        [false, true].flatMap((isPrivate) =>
          screensOf(request, view, isPrivate).map((message) => ({ request, message })),
        ),
      ),
    );
  });

  test('is what Discord accepts, new and in place of another, and notifies nobody', () => {
    const problems = messages.flatMap(({ request, message }) =>
      [
        ...checkMessage(message),
        ...checkMentions(message),
        ...checkEdit({ ...message, flags: message.flags & ~64 }),
      ].map((problem) => ({ request, ...problem })),
    );
    expect(messages.length).toBeGreaterThan(1000);
    expect(problems).toEqual([]);
  });

  test('has buttons that lead to answers', () => {
    const show = createShow({ dataset, clock, kept: 0 });
    const ids = new Set(
      messages.flatMap(({ message }) => buttonsIn(message).map(({ custom_id }) => custom_id)),
    );
    const lost = [...ids].filter((id) => {
      const pressed = readButtonId(id, 'HIMARS');
      return typeof pressed !== 'object' || show(pressed.place, false).isRefusal;
    });
    expect(ids.size).toBeGreaterThan(500);
    expect(lost).toEqual([]);
  });

  test('loses nothing of the answer on the way to its screens', () => {
    for (const request of requests(language)) {
      const shown = ['answer', 'sources'].flatMap((view) =>
        screensOf(request, view as Place['view'], false).map(shownText),
      );
      const all = squeezed(shown.join(' '));
      for (const text of textsOf(request)) expect(all).toContain(squeezed(text));
    }
  });

  test('begins each line in the direction of its language', () => {
    if (directionOf(language) === 'ltr') return;
    const lines = messages.flatMap(({ message }) => shownText(message).split('\n'));
    // A command is shown as it is typed.
    const astray = lines.filter(
      (line) =>
        !line.startsWith('• /') &&
        /\p{Script=Arabic}/u.test(line) &&
        /^[^\p{L}\u2066-\u2068\u200F]*\p{Script=Latin}/u.test(line),
    );
    expect(lines.length).toBeGreaterThan(5000);
    expect(astray).toEqual([]);
  });
});

/** The figures and names of an answer, as the reply has them. */
const textsOf = (request: Request): readonly string[] =>
  answer(request, dataset, clock).blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.map(({ text }) => text);
    if (block.type === 'fields') return block.fields.map(({ value }) => value);
    if (block.type === 'table') return block.rows.flat();
    if (block.type === 'timeline') return block.entries.map(({ text }) => text);
    if (block.type === 'citations') return block.citations.map(({ text }) => text);
    if (block.type === 'notice') return block.lines;
    return block.type === 'text' ? [block.text] : [];
  });

const squeezed = (text: string): string =>
  withoutBidiControls(text)
    .replace(/\\(?=[^A-Za-z0-9\s])/g, '')
    .replace(/\s+/g, '');

test('the stage of a deal colours its answer, and a failure has a colour of its own', () => {
  const colourOf = (request: Request) => {
    const [container] = renderReply(answer(request, dataset, clock), {
      dataset,
      place: { request, view: 'answer', screen: 0 },
      isPrivate: false,
    }).components;
    return container?.type === ComponentType.Container ? container.accent_color : undefined;
  };
  const ask = (command: string, options: Request['options'] = {}): Request => ({
    command,
    options,
    language: 'en',
    page: 1,
  });
  expect(colourOf(ask('deal', { deal: 'listed-himars' }))).toBe(0xdb6d28);
  expect(colourOf(ask('system', { name: 'zeppelin' }))).toBe(0xcf222e);
  expect(colourOf(ask('fms'))).toBeUndefined();
});
