import { expect, test } from 'vitest';
import { staleButton } from './stale.ts';

test.each([
  ['unknown', '9e1.fms.2019', 'This button comes from another version', 'fms', {}],
  ['unknown', '1e1.deal', 'This button comes from another version', 'help', { command: 'deal' }],
  ['lost-text', '2e1.search.~', 'no longer in this message', 'help', { command: 'search' }],
  ['expired-text', '2e1.verify.~@c0ffee', 'kept for an hour', 'help', { command: 'verify' }],
  ['unknown', '2e1.weather', 'This button comes from another version', 'help', {}],
  ['unknown', '', 'This button comes from another version', 'help', {}],
] as const)(
  '%s %j is answered with a sentence and a question',
  (why, code, words, command, options) => {
    const { text, question } = staleButton(why, code, 'en');
    expect(text).toContain(words);
    expect(question.request).toEqual({ command, options, language: 'en', page: 1 });
  },
);

test('the question is named in the language of the one who presses', () => {
  expect(staleButton('unknown', '1e1.fms', 'fr').question.label).toBe('Ventes militaires (FMS)');
});
