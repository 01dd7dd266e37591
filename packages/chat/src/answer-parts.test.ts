import type { FollowUp, Reply } from '@us-morocco-security/answers';
import { stages } from '@us-morocco-security/core';
import { expect, test } from 'vitest';
import { lostFrom } from './contract.ts';
import { replyWith, sectionOf } from './fixture/sample.ts';
import { languageChoices, questionsToOffer } from './languages.ts';
import { drawnBar, lineOpening, stageSquare } from './marks.ts';
import { questionOf } from './question.ts';
import type { View } from './view.ts';

const asking = (command: string, options: Record<string, string> = {}) =>
  replyWith({ request: { command, options, language: 'en', page: 1 } });

test('a text that was asked about is quoted, and a cut is marked', () => {
  expect(questionOf(asking('fms'))).toBeUndefined();
  expect(questionOf(asking('search', { text: ' ' }))).toBeUndefined();
  expect(questionOf(asking('search', { text: 'himars' }))).toEqual({
    label: 'Asked',
    text: 'himars',
    quoted: 'himars',
    note: undefined,
  });
  expect(questionOf(asking('verify', { claim: 'Morocco received […]' }))?.note).toMatch(
    /only the beginning/,
  );
});

test('of a text that is kept the beginning is quoted', () => {
  const claim = 'Morocco received 40 HIMARS. '.repeat(60).trim();
  const question = questionOf(asking('verify', { claim }), 'c0ffee');
  expect(question).toMatchObject({ text: claim, key: 'c0ffee' });
  expect(question?.quoted.length).toBeLessThanOrEqual(200);
  expect(question?.quoted).toMatch(/^Morocco received 40 HIMARS\. .*…$/);
  expect(question?.note).toMatch(/all of it was read/);
});

test('the other languages show the same place', () => {
  const view = { section: 'sources', screen: 2 } as const;
  const reply = replyWith({
    request: { command: 'timeline', options: { from: '2004' }, language: 'en', page: 3 },
  });
  expect(languageChoices(reply, view)).toEqual([
    {
      language: 'ar',
      label: 'العربية',
      place: { request: { ...reply.request, language: 'ar' }, view },
    },
    {
      language: 'fr',
      label: 'Français',
      place: { request: { ...reply.request, language: 'fr' }, view },
    },
  ]);
});

test('a language that was asked for by name yields to the one pressed, and is offered once', () => {
  const next: FollowUp[] = ['language', 'help'].map((command) => ({
    line: `/${command}`,
    title: command,
    label: command,
    request: { command, options: {}, language: 'en', page: 1 },
  }));
  const reply: Reply = { ...asking('language', { set: 'en' }), next };
  expect(languageChoices(reply, null)[0]?.place.request).toMatchObject({
    options: {},
    language: 'ar',
  });
  expect(questionsToOffer(reply).map(({ label }) => label)).toEqual(['help']);
  expect(questionsToOffer({ ...reply, request: asking('fms').request })).toHaveLength(2);
});

test('a line opens with its number, the square of its stage, or a bullet', () => {
  expect(lineOpening({}, undefined)).toBe('•');
  expect(lineOpening({ stage: 'notified' }, undefined)).toBe('🟨');
  expect(lineOpening({}, 3)).toBe('3.');
  expect(lineOpening({ stage: 'delivered' }, 10)).toBe('10. 🟩');
  expect(new Set(stages.map(stageSquare)).size).toBe(stages.length);
});

test.each([
  [null, 0],
  [0, 0],
  [-1, 0],
  [1, 1],
  [50, 8],
  [100, 16],
])('of 100, %j is drawn %i blocks long', (value, length) => {
  expect(drawnBar({ label: 'x', shown: 'x', value, unit: 'people', kind: null }, 100)).toHaveLength(
    length,
  );
});

test('what a surface leaves out of a reply is found', () => {
  const reply = replyWith({
    points: [{ head: 'Later:', text: 'one more' }],
    sections: [sectionOf('notes', 'first', 'second')],
  });
  const all = (view: View) => ({
    text:
      view === null
        ? 'Three deals.\n• Later: one more'
        : (['Title of notes first', 'second'][view.screen] ?? ''),
    screens: view === null ? 1 : 2,
  });
  expect(lostFrom(reply, all)).toEqual([]);
  const some = (view: View) => ({ ...all(view), screens: 1 });
  expect(lostFrom(reply, some)).toEqual([{ section: 'notes', missing: 'second' }]);
  const swapped = (view: View) =>
    view === null ? { text: 'Three deals. one more Later:', screens: 1 } : all(view);
  expect(lostFrom(reply, swapped)).toEqual([
    { section: null, missing: { label: 'Later:', value: 'one more' } },
  ]);
});
