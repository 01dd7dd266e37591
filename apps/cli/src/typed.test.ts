import { expect, test } from 'vitest';
import { readLine, readTyped } from './typed.ts';

const words = (command: string, ...plain: readonly string[]) => ({ command, plain, named: {} });

test.each([
  ['a command', words('fms'), 'fms', {}],
  ['words of a command', words('timeline', 'from:2004'), 'timeline', { from: '2004' }],
  ['a whole line in one word', words('/timeline from:2004'), 'timeline', { from: '2004' }],
  ['flags', { ...words('system'), named: { name: '"F-16"' } }, 'system', { name: '"F-16"' }],
  [
    'a text, as it is',
    words('verify', 'He said: "40 HIMARS"'),
    'verify',
    { claim: 'He said: "40 HIMARS"' },
  ],
  [
    'a pasted text, without what a terminal would obey',
    words('verify', '\u001B[31mMorocco received 40 HIMARS\u001B[0m'),
    'verify',
    { claim: 'Morocco received 40 HIMARS' },
  ],
  ['a name that is no command', words('الأباتشي'), 'search', { text: 'الأباتشي' }],
  [
    'a question',
    words('Question:', 'when', 'will', 'Morocco', 'receive', 'HIMARS?'),
    'search',
    { text: 'Question: when will Morocco receive HIMARS?' },
  ],
  [
    'a question whose first word is like a command',
    words('what', 'is', 'EDA'),
    'search',
    { text: 'what is EDA' },
  ],
  [
    'a question in one word',
    words('Morocco received 40'),
    'search',
    { text: 'Morocco received 40' },
  ],
])('reads %s', (_, typed, command, options) => {
  expect(readTyped(typed, 'en')).toEqual({ command, options, language: 'en', page: 1 });
});

test.each([
  ['a command that was misspelt', words('timelin', '2004'), 'timelin'],
  ['a command that does not exist', words('/nothing'), 'nothing'],
])('leaves it to the answer to refuse %s', (_, typed, command) => {
  expect(readTyped(typed, 'en')).toMatchObject({ command });
});

test.each([
  ['/timeline from:2004', 'timeline', { from: '2004' }],
  ['timeline 2004', 'timeline', { from: '2004' }],
  ['\u2068/sources record:x\u2069', 'sources', { record: 'x' }],
  ['/fms\u0007 year:2019\u001B[2J', 'fms', { year: '2019' }],
  ['when will the HIMARS come?', 'search', { text: 'when will the HIMARS come?' }],
])('reads the line %j', (line, command, options) => {
  expect(readLine(line, 'en')).toEqual({ command, options, language: 'en', page: 1 });
});

test('reads a page behind words that are searched', () => {
  const typed = { ...words('الأباتشي'), named: { page: '2' } };
  expect(readTyped(typed, 'ar')).toMatchObject({ command: 'search', page: 2 });
});
