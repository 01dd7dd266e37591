import { expect, test } from 'vitest';
import { askedLanguage, readArguments } from './arguments.ts';
import { UsageError } from './usage-error.ts';

test.each([
  ['a command', ['fms'], 'fms'],
  ['a slash', ['/fms'], '/fms'],
  [
    'options as flags',
    ['timeline', '--from', '2004', '--to=2012'],
    'timeline from:"2004" to:"2012"',
  ],
  ['options as words', ['timeline', 'from:2004', 'to:2012'], 'timeline from:2004 to:2012'],
  ['a name in Arabic', ['system', 'هيمارس'], 'system هيمارس'],
  ['a whole line in one argument', ['/timeline from:2004'], '/timeline from:2004'],
  ['a page', ['timeline', '--page', '2'], 'timeline page:"2"'],
  ['an unknown flag, for the command to refuse', ['fms', '--foo'], 'fms foo:""'],
  ['a value with quotation marks', ['system', '--name', '"F 16"'], 'system name:"F 16"'],
  ['JSON of nothing in particular', ['--json'], 'overview'],
])('reads %s', (_, argv, line) => {
  expect(readArguments(argv).task).toEqual({ do: 'answer', line });
});

test.each([
  [[], { do: 'begin' }],
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
});

test('leaves to the environment what is not said', () => {
  const read = readArguments(['fms']);
  expect(read).toMatchObject({
    language: undefined,
    bidi: undefined,
    colour: undefined,
    json: false,
  });
});

test.each([
  [['fms', '--language', 'xx'], '--language', 'xx', ['ar', 'en', 'fr']],
  [['fms', '--bidi', 'on'], '--bidi', 'on', ['auto', 'off', 'visual']],
  [['completion', 'tcsh'], 'completion', 'tcsh', ['bash', 'zsh', 'fish']],
  [['completion'], 'completion', undefined, ['bash', 'zsh', 'fish']],
  [['timeline', '--from'], '--from', undefined, []],
  [['timeline', '--from', '--json'], '--from', undefined, []],
])('refuses %j', (argv, subject, given, choices) => {
  expect(() => readArguments(argv)).toThrow(UsageError);
  expect(() => readArguments(argv)).toThrow(expect.objectContaining({ subject, given, choices }));
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
