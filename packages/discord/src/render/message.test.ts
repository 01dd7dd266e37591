/**
 * What holds for every message that the real dataset gives: size, content, labels, what Discord takes, where buttons
 * lead. In one file, so that the answers are made once.
 */
import {
  answer,
  directionOf,
  encodeRequest,
  type Language,
  languages,
  sizeOf,
  withoutBidiControls,
} from '@us-morocco-security/answers';
import { lostFrom } from '@us-morocco-security/chat';
import { dataset } from '@us-morocco-security/core';
import { checkEdit, checkMentions, checkMessage } from '@us-morocco-security/discord-emulator';
import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { answersIn, pressedIn } from '../fixture/answers.ts';
import { clock } from '../fixture/ask.ts';
import { seeing, seenText } from '../fixture/seen.ts';
import { pressablesIn, shownText } from '../fixture/shown.ts';
import { type Message, QUESTION_ID, renderReply } from './index.ts';

const messagesIn = (language: Language): readonly Message[] =>
  answersIn(language)
    // The answer to `/language` is in the language that it sets.
    .filter(({ reply }) => reply.language === language)
    .flatMap(({ first, sections }) => [first, ...[...sections.values()].flat()]);

/** The labels of each row of buttons. */
const buttonRows = ({ components }: Message): readonly (readonly string[])[] =>
  components.flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? [
          row.components.flatMap((one) =>
            one.type === ComponentType.Button ? [seen(one.label)] : [],
          ),
        ]
      : [],
  );

const seen = (label = ''): string => withoutBidiControls(label);

describe.each(languages)('in %s', (language) => {
  test('a first message is short, whatever is asked', () => {
    const sizes = answersIn(language).map(({ reply, first }) => ({
      request: reply.request,
      ...sizeOf(seenText(first)),
      rows: buttonRows(first).length,
    }));
    expect(
      sizes.filter(({ characters, lines, rows }) => characters > 800 || lines > 28 || rows > 3),
    ).toEqual([]);
  });

  test('nothing of any answer is lost', () => {
    const answers = answersIn(language);
    const lost = answers.flatMap((answered) =>
      lostFrom(answered.reply, seeing(answered)).map((each) => ({
        request: answered.reply.request,
        ...each,
      })),
    );
    expect(answers.length).toBeGreaterThan(700);
    expect(lost).toEqual([]);
  });

  test('every label is whole, fits a phone, and is there once', () => {
    for (const message of messagesIn(language)) {
      for (const row of buttonRows(message)) {
        const most = row.length === 1 ? 28 : 14;
        expect(row.filter((label) => label.length > most || label === '')).toEqual([]);
      }
      const labels = pressablesIn(message).map(({ label }) => seen(label));
      expect(new Set(labels).size, labels.join(' | ')).toBe(labels.length);
      expect(labels.filter((label) => label.includes('…'))).toEqual([]);
    }
  });

  test('a message of each shape is what Discord accepts, new and as an edit, and notifies nobody', () => {
    const byShape = new Map(messagesIn(language).map((message) => [shapeOf(message), message]));
    const problems = [...byShape.values()].flatMap((message) => [
      ...checkMessage(message),
      ...checkMentions(message),
      ...checkEdit(message),
    ]);
    expect(byShape.size).toBeGreaterThan(20);
    expect(problems).toEqual([]);
  });

  test('no message holds more than Discord documents', () => {
    for (const message of messagesIn(language)) {
      const ids = pressablesIn(message).map(({ custom_id }) => custom_id);
      expect(shownText(message).length).toBeLessThanOrEqual(4000);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => id.length > 100)).toEqual([]);
    }
  });

  test('every button leads to an answer', () => {
    const asked = messagesIn(language)
      .flatMap(pressedIn)
      .map(({ place }) => place.request)
      .filter((request) => !Object.values(request.options).includes('a text'));
    const known = new Set(
      languages.flatMap(answersIn).map(({ reply }) => encodeRequest(reply.request)),
    );
    const others = new Map(asked.map((request) => [encodeRequest(request), request]));
    for (const code of known) others.delete(code);
    const failed = [...others.values()].filter(
      (request) => answer(request, dataset, clock, 'discord').failure !== null,
    );
    expect(asked.length).toBeGreaterThan(5000);
    expect(failed).toEqual([]);
  });

  test('begins each line in the direction of its language', () => {
    const lines = messagesIn(language).flatMap((message) =>
      withoutFences(shownText(message))
        .split('\n')
        .map((line) => line.replace(/^(?:> )?(?:#{1,3} |-# )?/, '')),
    );
    const isAstray = directionOf(language) === 'rtl' ? isNotArabic : isArabic;
    expect(lines.length).toBeGreaterThan(5000);
    expect(lines.filter(isAstray)).toEqual([]);
  });
});

/** Runs from right to left in every client: a mark in front, and the whole line isolated. */
const isNotArabic = (line: string): boolean => line !== '' && !/^\u200F\u2067.*\u2069$/.test(line);

/** Runs from right to left because of its first letter. */
const isArabic = (line: string): boolean => /^[^\p{L}\u200E]*[\p{Script=Arabic}\u200F]/u.test(line);

const withoutFences = (text: string): string => text.replace(/^```\n[\s\S]*?\n```$/gm, '');

/** What a message is made of, whatever its words. */
const shapeOf = ({ components, flags }: Message): string =>
  JSON.stringify([
    flags,
    components.map((one) =>
      one.type === ComponentType.Container
        ? [one.accent_color !== undefined, one.components.map((part) => [part.type, part.id])]
        : one.components.map((part) =>
            part.type === ComponentType.Button ? part.style : part.options.length,
          ),
    ),
  ]);

test.each([
  ['deal', { deal: 'listed-himars' }, 0xdb6d28],
  ['system', { name: 'zeppelin' }, 0xcf222e],
  ['fms', {}, undefined],
])('the edge of /%s %j has the colour of its stage or failure', (command, options, colour) => {
  const reply = answer({ command, options, language: 'en', page: 1 }, dataset, clock, 'discord');
  const [container] = renderReply(reply, { dataset, view: null, isPrivate: false }).components;
  expect(container?.type === ComponentType.Container ? container.accent_color : 0).toBe(colour);
});

test('what was asked is quoted after the answer', () => {
  const claim = 'Morocco received 40 HIMARS';
  const request = { command: 'verify', options: { claim }, language: 'en', page: 1 } as const;
  const reply = answer(request, dataset, clock, 'discord');
  const [container] = renderReply(reply, { dataset, view: null, isPrivate: false }).components;
  const texts = container?.type === ComponentType.Container ? container.components : [];
  expect(texts.map(({ id }) => id).indexOf(QUESTION_ID)).toBe(texts.length - 1);
});

test('a text of nothing but signs that take room still fits', () => {
  for (const claim of ['`'.repeat(1400), '*_`'.repeat(460), '\n'.repeat(1400)]) {
    const request = { command: 'verify', options: { claim }, language: 'ar', page: 1 } as const;
    const reply = answer(request, dataset, clock, 'discord');
    for (const view of [null, ...reply.sections.map(({ key }) => ({ section: key, screen: 0 }))]) {
      const message = renderReply(reply, { dataset, view, isPrivate: true });
      expect(checkMessage(message)).toEqual([]);
    }
  }
});

test('the source of a figure is one press away', () => {
  const sourced = answersIn('en').flatMap(({ reply, first }) => {
    const { url = null } = reply.lead.source ?? {};
    return url === null ? [] : [{ url, shown: JSON.stringify(first.components) }];
  });
  expect(sourced.length).toBeGreaterThan(5);
  for (const { url, shown } of sourced) {
    expect(shown).toContain(`"style":5,"url":${JSON.stringify(url)}`);
  }
});
