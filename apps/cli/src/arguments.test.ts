import { expect, test } from 'vitest';
import { askedLanguage, asksForJson, readArguments } from './arguments.ts';
import { UsageError } from './usage-error.ts';

test.each([
  ['a command', ['fms'], { command: 'fms', plain: [], named: {} }],
  ['a slash', ['/fms'], { command: '/fms', plain: [], named: {} }],
  [
    'options as flags',
    ['timeline', '--from', '2004', '--to=2012'],
    { command: 'timeline', plain: [], named: { from: '2004', to: '2012' } },
  ],
  [
    'options as words',
    ['timeline', 'from:2004', 'to:2012'],
    { command: 'timeline', plain: ['from:2004', 'to:2012'], named: {} },
  ],
  ['a name in Arabic', ['system', 'هيمارس'], { command: 'system', plain: ['هيمارس'], named: {} }],
  ['a page', ['timeline', '--page', '2'], { command: 'timeline', plain: [], named: { page: '2' } }],
  [
    'a value with quotation marks, as it is',
    ['verify', '--claim', '"F 16" and "HIMARS"'],
    { command: 'verify', plain: [], named: { claim: '"F 16" and "HIMARS"' } },
  ],
  [
    'a value that begins with a dash, behind two',
    ['verify', '--', '-18 launchers'],
    { command: 'verify', plain: ['-18 launchers'], named: {} },
  ],
  [
    'an option without a command',
    ['--page', '2'],
    { command: 'overview', plain: [], named: { page: '2' } },
  ],
])('reads %s', (_, argv, typed) => {
  expect(readArguments(argv).task).toEqual({ do: 'answer', typed });
});

test.each([
  [[], { do: 'begin' }],
  [['--json'], { do: 'begin' }],
  [['--prompt'], { do: 'prompt' }],
  [['--help'], { do: 'help', command: undefined }],
  [['fms', '-h'], { do: 'help', command: 'fms' }],
  [['-v'], { do: 'version' }],
  [['completion', 'zsh'], { do: 'completion', shell: 'zsh' }],
  [['__complete', 'timeline', '--fr'], { do: 'complete', words: ['timeline', '--fr'] }],
])('%j asks for %j', (argv, task) => {
  expect(readArguments(argv).task).toEqual(task);
});

test('reads the flags of the terminal', () => {
  const read = readArguments(['fms', '-l', 'fr_MA', '--bidi', 'visual', '--no-color', '--json']);
  expect(read).toMatchObject({ language: 'fr', bidi: 'visual', colour: false, json: true });
  expect(readArguments(['fms', '--color']).colour).toBe(true);
  expect(readArguments(['fms', '--short']).short).toBe(true);
  expect(readArguments(['fms', '-s']).short).toBe(true);
});

test('leaves to the environment what is not said', () => {
  expect(readArguments(['fms'])).toMatchObject({
    language: undefined,
    bidi: undefined,
    colour: undefined,
    json: false,
    short: false,
  });
});

test.each([
  [['fms', '--language', 'xx'], 'unknown-value', '--language', 'xx', ['ar', 'en', 'fr']],
  [['fms', '--bidi', 'on'], 'unknown-value', '--bidi', 'on', ['auto', 'off', 'visual']],
  [['completion', 'tcsh'], 'unknown-value', 'completion', 'tcsh', ['bash', 'zsh', 'fish']],
  [['completion'], 'value-missing', 'completion', '', ['bash', 'zsh', 'fish']],
  [['timeline', '--from'], 'value-missing', '--from', '', []],
  [['timeline', '--from', '--json'], 'value-missing', '--from', '', []],
  [['fms', '--json=true'], 'surplus-value', '--json', 'true', []],
  [['fms', '--jsn'], 'unknown-flag', '--jsn', '', ['--json']],
  [['fms', '-x'], 'unknown-flag', '-x', '', expect.arrayContaining(['--stage', '--language'])],
  [
    ['fms', '--width', '80'],
    'unknown-flag',
    '--width',
    '',
    expect.arrayContaining(['--stage', '--language', '--json']),
  ],
])('refuses %j', (argv, fault, subject, given, choices) => {
  expect(() => readArguments(argv)).toThrow(UsageError);
  expect(() => readArguments(argv)).toThrow(
    expect.objectContaining({ fault, subject, given, choices }),
  );
});

test.each([
  [['--language', 'ar', '--bidi', 'on'], 'ar'],
  [['--language=fr', '--bidi', 'on'], 'fr'],
  [['-l', 'en', '--bidi', 'on'], 'en'],
  [['--language', 'xx'], undefined],
  [['fms'], undefined],
])('finds the language that %j asks for, though the rest is wrong', (argv, language) => {
  expect(askedLanguage(argv)).toBe(language);
});

test.each([
  [['fms', '--json', '--width', '80'], true],
  [['fms', '--width', '80'], false],
  [['verify', '--', '--json'], false],
])('finds whether %j asks for JSON', (argv, isAsked) => {
  expect(asksForJson(argv)).toBe(isAsked);
});
