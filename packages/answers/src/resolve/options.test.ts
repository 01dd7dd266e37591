import { expect, test } from 'vitest';
import { defineCommand } from '../command.ts';
import { AnswerError } from '../failure.ts';
import { readOptions } from './options.ts';

const command = defineCommand({
  name: 'timeline',
  options: {
    name: { type: 'name', of: 'system', required: true },
    from: { type: 'date', required: false },
    topic: { type: 'choice', choices: ['sales', 'exercises'], required: false },
  },
  answer: () => [],
});

function failureOf(given: Readonly<Record<string, string>>) {
  try {
    readOptions(command, given);
  } catch (error) {
    if (error instanceof AnswerError) {
      return { code: error.code, given: error.given, suggestions: error.suggestions };
    }
  }
  return undefined;
}

test('values are trimmed, choices take any case, and what was left out is undefined', () => {
  expect(readOptions(command, { name: ' kite ', topic: 'SALES', from: ' ' })).toEqual({
    name: 'kite',
    topic: 'sales',
    from: undefined,
  });
});

test.each([
  [{}, 'missing-option', 'name', []],
  [{ name: '  ' }, 'missing-option', 'name', []],
  [{ name: 'kite', form: '2004' }, 'unknown-option', 'form', ['from']],
  [{ name: 'kite', topic: 'sale' }, 'unknown-choice', 'sale', ['sales']],
  [{ name: 'kite', topic: 'x' }, 'unknown-choice', 'x', ['sales', 'exercises']],
  [{ name: 'kite', '': 'and more' }, 'surplus-text', 'and more', []],
  [{ name: 'kite', page: 'two' }, 'bad-page', 'two', []],
  [{ name: 'kite', constructor: 'x' }, 'unknown-option', 'constructor', []],
] as const)('%j is refused: %s', (given, code, culprit, suggestions) => {
  expect(failureOf(given)).toEqual({ code, given: culprit, suggestions });
});
