import { chooseLanguage, withoutBidiControls } from '@us-morocco-security/answers';
import { dataset } from '@us-morocco-security/core';
import { checkInlineAnswer } from '@us-morocco-security/telegram-emulator';
import { expect, test } from 'vitest';
import { createDesk } from './desk.ts';
import { answerInline } from './inline.ts';

const clock = () => new Date('2025-06-18T12:00:00Z');
const desk = createDesk({
  dataset,
  clock,
  me: () => ({ username: 'record_bot', supports_inline_queries: true }),
  kept: 1_000,
});

const ask = (query: string, language_code = 'en', offset = '') =>
  answerInline({ query, offset }, desk, chooseLanguage({ typed: query, hints: [language_code] }));

const bodyOf = ({ results, nextOffset, button }: ReturnType<typeof ask>) => ({
  inline_query_id: '1',
  results,
  next_offset: nextOffset,
  is_personal: true,
  cache_time: 300,
  ...(button && { button }),
});

test.each([
  ['himars', 'HIMARS (M142)'],
  ['هيمارس', 'هيمارس (M142)'],
  ['himar', 'HIMARS (M142)'],
  ['fms 2019', 'Foreign Military Sales'],
])('%s finds first: %s', (query, title) => {
  const [first] = ask(query).results;
  expect(first?.title).toContain(title);
  expect(first?.description).not.toBe('');
});

test('a result says what it is, and below it how much and when', () => {
  const sale = ask('himars').results.find(({ title }) => title.startsWith('🟨'));
  expect(sale?.title).toBe('🟨 Possible sale of HIMARS launchers (M142) and their munitions');
  expect(withoutBidiControls(sale?.description ?? '')).toBe(
    '11 April 2023 · $524.2 million, notified ceiling',
  );
});

test('an empty query offers the commands that need nothing more, and the way to all', () => {
  const { results, button } = ask('');
  expect(results.map(({ title }) => title)).toContain('Surplus equipment');
  expect(button).toEqual({ text: 'Help', start_parameter: 'help' });
});

test('pages follow one another without a gap, a repetition or an end too early', () => {
  const ids: string[] = [];
  let offset = '';
  do {
    const page = ask('morocco', 'en', offset);
    ids.push(...page.results.map(({ id }) => id));
    expect(page.results.length).toBeLessThanOrEqual(50);
    offset = page.nextOffset;
  } while (offset !== '');
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  '',
  'himars',
  'هيمارس',
  'F-16 <b>&',
  'fms 2019',
  'verify Morocco received 40 HIMARS',
  'zzzzzz',
  '/',
])('Telegram takes the answer to %j in every language', (query) => {
  for (const language of ['ar', 'en', 'fr']) {
    expect(checkInlineAnswer(bodyOf(ask(query, language)))).toEqual([]);
  }
});

test('nothing is found: the list says so and leads on', () => {
  expect(ask('qqqqqqqq')).toMatchObject({ results: [], button: { text: 'No result' } });
});
