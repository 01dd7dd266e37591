import { expect, test } from 'vitest';
import { readLine, readWords } from './typed.ts';

const words = (command: string, ...plain: readonly string[]) => ({ command, plain, named: {} });

test.each([
  ['a command', words('fms'), 'fms', {}],
  ['a slash and capitals', words('/FMS'), 'fms', {}],
  [
    'named words',
    words('timeline', 'from:2004', 'to=2012'),
    'timeline',
    { from: '2004', to: '2012' },
  ],
  [
    'plain words in order',
    words('timeline', '2004', '2012'),
    'timeline',
    { from: '2004', to: '2012' },
  ],
  ['a name of two words', words('system', 'F', '16'), 'system', { name: 'F 16' }],
  ['a whole line in one word', words('/timeline from:2004'), 'timeline', { from: '2004' }],
  ['flags', { ...words('system'), named: { name: '"F-16"' } }, 'system', { name: '"F-16"' }],
  [
    'a text, as it is',
    words('verify', 'He said: "40 HIMARS"'),
    'verify',
    { claim: 'He said: "40 HIMARS"' },
  ],
  ['a text in words', words('verify', 'stage:x', '40'), 'verify', { claim: 'stage:x 40' }],
  ['a named text', words('verify', 'claim:40 HIMARS'), 'verify', { claim: '40 HIMARS' }],
  [
    'a text and an option that the command does not have',
    { ...words('verify', '40 HIMARS'), named: { text: 'x' } },
    'verify',
    { claim: '40 HIMARS', text: 'x' },
  ],
  ['a name that is no command', words('الأباتشي'), 'search', { text: 'الأباتشي' }],
  [
    'a question',
    words('When', 'will', 'Morocco', 'receive', 'HIMARS?'),
    'search',
    { text: 'When will Morocco receive HIMARS?' },
  ],
  [
    'a question in one word',
    words('Morocco received 40'),
    'search',
    { text: 'Morocco received 40' },
  ],
  ['a command that was misspelt, to be refused', words('timelin', '2004'), 'timelin', {}],
  ['a command that does not exist, to be refused', words('/nothing'), 'nothing', {}],
  ['marks of direction', words('/sources', '\u2068record:x\u2069'), 'sources', { record: 'x' }],
])('reads %s', (_, typed, command, options) => {
  expect(readWords(typed, 'en')).toEqual({ command, options, language: 'en', page: 1 });
});

test.each([
  ['/timeline from:2004', 'timeline', { from: '2004' }],
  ['timeline 2004', 'timeline', { from: '2004' }],
  ['\u2068/sources record:x\u2069', 'sources', { record: 'x' }],
  ['when will the HIMARS come?', 'search', { text: 'when will the HIMARS come?' }],
])('reads the line %j', (line, command, options) => {
  expect(readLine(line, 'en')).toEqual({ command, options, language: 'en', page: 1 });
});

test('reads a page behind words that are searched', () => {
  const typed = { ...words('الأباتشي'), named: { page: '2' } };
  expect(readWords(typed, 'ar')).toMatchObject({ command: 'search', page: 2 });
});
