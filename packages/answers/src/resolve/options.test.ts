import { expect, test } from 'vitest';
import { defineCommand } from '../command.ts';
import { commands } from '../commands/index.ts';
import { AnswerError } from '../failure.ts';
import { fixture } from '../fixture/dataset.ts';
import { speak } from '../language/messages.ts';
import { resolveOptions } from './options.ts';

const command = defineCommand({
  name: 'timeline',
  options: {
    name: { type: 'name', of: 'system', required: true },
    from: { type: 'date', required: false },
    topic: { type: 'choice', choices: ['sales', 'exercises'], required: false },
    stage: { type: 'choice', choices: ['notified', 'delivered'], required: false },
  },
  answer: () => ({ lead: { text: '', figure: null, source: null } }),
});

const context = {
  dataset: fixture,
  language: 'en',
  say: speak('en'),
  commands,
  today: '2024-02-01',
  surface: 'page',
  installation: {},
  asker: undefined,
} as const;

const resolve = (given: Readonly<Record<string, string>>) =>
  resolveOptions(context, command, given);

function failureOf(given: Readonly<Record<string, string>>) {
  try {
    resolve(given);
  } catch (error) {
    if (error instanceof AnswerError) {
      return { code: error.code, given: error.given, suggestions: error.suggestions };
    }
  }
  return undefined;
}

test('values are trimmed, choices take any case, and names become the things they name', () => {
  const { canonical, values } = resolve({ name: ' Red Kite ', topic: 'SALES', from: ' ' });
  expect(canonical).toEqual({ name: 'kite', topic: 'sales' });
  expect(values.name.designation).toBe('KX-9');
  expect(values.from).toBeUndefined();
});

test.each([
  ['\u2068kite\u2069'],
  ['\u200Fkite'],
  ['\u2067Kite\u2069 (KX-9)'],
  ['k\u200Eite\u061C'],
])('direction marks and isolates mean nothing: %j', (name) => {
  expect(resolve({ name }).canonical.name).toBe('kite');
});

test.each([
  ['notified', 'notified'],
  ['Notification', 'notified'],
  ['notifiée', 'notified'],
  ['إخطار', 'notified'],
  ['الإخطار', 'notified'],
  ['إخطار للكونغرس', 'notified'],
  ['\u2068إخطار للكونغرس\u2069', 'notified'],
  ['delivery', 'delivered'],
  ['Livraison', 'delivered'],
  ['livré', 'delivered'],
  ['تسليم', 'delivered'],
  ['تم التسليم', 'delivered'],
])('a stage is the word that the product prints, in any language: %s', (typed, stage) => {
  expect(resolve({ name: 'kite', stage: typed }).canonical.stage).toBe(stage);
});

test.each([
  ['المبيعات', 'sales'],
  ['Ventes', 'sales'],
  ['التمارين', 'exercises'],
  ['exercice', 'exercises'],
])('and so is a topic: %s', (typed, topic) => {
  expect(resolve({ name: 'kite', topic: typed }).canonical.topic).toBe(topic);
});

test.each([
  [{}, 'missing-option', 'name', []],
  [{ name: '  ' }, 'missing-option', 'name', []],
  [{ name: '\u2068\u2069' }, 'missing-option', 'name', []],
  [{ name: 'kite', form: '2004' }, 'unknown-option', 'form', ['from']],
  [{ name: 'kite', topic: 'salez' }, 'unknown-choice', 'salez', ['sales']],
  [{ name: 'kite', stage: 'notificatoin' }, 'unknown-choice', 'notificatoin', ['notified']],
  [{ name: 'kite', topic: 'x' }, 'unknown-choice', 'x', ['sales', 'exercises']],
  [{ name: 'kyte' }, 'unknown-name', 'kyte', ['kite']],
  [{ name: 'kite', '': 'and more' }, 'surplus-text', 'and more', []],
  [{ name: 'kite', page: 'two' }, 'bad-page', 'two', []],
  [{ name: 'kite', constructor: 'x' }, 'unknown-option', 'constructor', []],
] as const)('%j is refused: %s', (given, code, culprit, suggestions) => {
  expect(failureOf(given)).toEqual({ code, given: culprit, suggestions });
});

test('the error says which option it is about', () => {
  expect(() => resolve({ name: 'kyte' })).toThrow(expect.objectContaining({ option: 'name' }));
});
