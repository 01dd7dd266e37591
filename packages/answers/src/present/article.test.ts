import { dataset } from '@us-morocco-security/core';
import { languages } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask, blocksOf, sectionOf } from '../fixture/ask.ts';
import { articleTable, readArticle, readSentences } from './article.ts';

const ARTICLE = [
  'Morocco received 40 HIMARS.',
  'The weather was fine.',
  'Poland ordered 486 HIMARS.',
  'Six Apaches reached Morocco in March 2025.',
].join('\n');

test('every sentence has a row for each part, or one that says there is nothing', () => {
  const rows = readArticle(dataset, ARTICLE, 'en');
  expect(rows.map(({ sentence, verdict }) => `${sentence} ${verdict}`)).toEqual([
    '1 stage-differs',
    '1 differs',
    '2 nothing',
    '3 other-country',
    '4 agrees',
    '4 agrees',
    '4 agrees',
  ]);
  expect(rows[1]).toMatchObject({ text: 'Morocco received 40 HIMARS.', record: 'fms-2023-himars' });
  expect(rows[2]).toMatchObject({ part: '', recorded: '', record: '' });
  expect(rows[3]).toMatchObject({ text: 'Poland ordered 486 HIMARS.', part: 'Poland' });
});

test('the verdicts are the same in every language, their words are not', () => {
  const [ar, en, fr] = languages.map((language) => readArticle(dataset, ARTICLE, language));
  expect(ar?.map(({ verdict }) => verdict)).toEqual(en?.map(({ verdict }) => verdict));
  expect(ar?.[1]?.verdictText).toBe('مخالف');
  expect(fr?.[1]?.verdictText).toBe('différent');
});

const seen = (text: string | undefined) => text?.replaceAll(/[\u2066-\u2069]/g, '');

test('a text of several sentences has a section, each sentence above its parts', () => {
  const section = sectionOf(ask(`/verify ${ARTICLE}`, 'en', dataset), 'sentences');
  expect(section?.title).toBe('Sentence by sentence');
  const sections = section === undefined ? [] : [section];
  expect(blocksOf({ sections }, 'heading').map(({ text }) => seen(text))).toEqual([
    '1. Morocco received 40 HIMARS.',
    '3. Poland ordered 486 HIMARS.',
    '4. Six Apaches reached Morocco in March 2025.',
  ]);
  const parts = blocksOf({ sections }, 'list').map(({ items }) =>
    items.map(({ text }) => seen(text)),
  );
  expect(parts[0]?.[1]).toBe(
    'HIMARS (M142): 40: differs; on record 18 multiple rocket launchers (notified to Congress)',
  );
  expect(parts[1]).toEqual(['Poland: another country']);
  const short = ask('/verify Morocco received 40 HIMARS', 'en', dataset);
  expect(sectionOf(short, 'sentences')).toBe(undefined);
});

test('in the table a sentence stands beside its first part, its number beside the others', () => {
  const { rows } = articleTable(dataset, ARTICLE, 'en');
  expect(rows.map(([first]) => seen(first))).toEqual([
    '1. Morocco received 40 HIMARS.',
    '1.',
    '3. Poland ordered 486 HIMARS.',
    '4. Six Apaches reached Morocco in March 2025.',
    '4.',
    '4.',
  ]);
});

test('an article is told worst first: ten parts before its table, and how all of them came out', () => {
  const years = ['2021', '2022', '2024', '2025', '2026'].map(
    (year) => `In ${year} Morocco received ${year.at(-1)}0 HIMARS.`,
  );
  const reply = ask(`/verify ${[ARTICLE, ...years].join('\n')}`, 'en', dataset);
  const told = reply.points.filter(({ head }) => head !== undefined).length;
  const [rest] = blocksOf({ sections: reply.sections.filter(({ key }) => key === 'rest') }, 'list');
  expect(told + (rest?.items.length ?? 0)).toBe(10);
  expect(reply.points.at(-2)?.text).toMatch(
    /^Parts of this text: .* against the record; .* agreeing/,
  );
  expect(reply.points[0]?.text).toContain('in the text; on record');
});

test('each sentence has the verdict of its part that differs most, and knows where a line begins', () => {
  const text = 'Morocco received 40 HIMARS. The weather was fine.\n\nPoland ordered 486 HIMARS.';
  const told = readSentences(dataset, `${text}\nMorocco bought 36 Apaches.`, 'en');
  expect(told.map(({ beginsLine, tone, verdictText }) => [beginsLine, tone, verdictText])).toEqual([
    [true, 'against', 'another stage'],
    [false, 'nothing', 'nothing to check'],
    [true, 'uncompared', 'another country'],
    [true, 'against', 'differs'],
  ]);
  expect(told[0]?.parts.map(({ verdict }) => verdict)).toEqual(['stage-differs', 'differs']);
  expect(told[1]).toMatchObject({ text: 'The weather was fine.', parts: [] });
});

test.each(languages)('no word of a text is lost between its sentences, in %s', (language) => {
  const text =
    'تسلم المغرب 40 راجمة هيمارس. Le Maroc a reçu 24 F-16 ! Nothing  else?\n<b>&amp;</b>';
  const told = readSentences(dataset, text, language).map((sentence) => sentence.text);
  expect(told.join(' ')).toBe(text.replaceAll(/\s+/g, ' '));
});
