/** The built program as a process of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { commands, languages } from '@us-morocco-security/answers';
import { describe, expect, test } from 'vitest';

const MAIN = join(import.meta.dirname, '..', 'dist', 'main.js');
const BIDI_CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const ESCAPE = '\u001B';

/** What each command that needs an option is asked with. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  system: ['هيمارس'],
  explain: ['LOA'],
  search: ['himars'],
  verify: ['Morocco received 40 HIMARS'],
  mentions: ['Morocco received F-16 jets'],
  cite: ['listed-himars'],
  deal: ['19-16'],
  compare: ['HIMARS', 'JSOW'],
};

function ask(args: readonly string[], options: { input?: string; env?: object } = {}) {
  const { input = '', env = {} } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    input,
    encoding: 'utf8',
    env: { LANG: 'C', ...env },
  });
  return { status, stdout, stderr };
}

const questions = commands.map(({ name }) => [name, ...(NEEDED[name] ?? [])]);

describe.each(languages)('in %s', (language) => {
  test.each(questions)('%s answers', (...question) => {
    const { status, stdout, stderr } = ask([...question, '--language', language]);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(stdout.trim()).not.toBe('');
  });

  test.each(questions)('%s answers in JSON without direction marks', (...question) => {
    const { status, stdout } = ask([...question, '--language', language, '--json']);
    expect(status).toBe(0);
    expect(stdout).not.toMatch(BIDI_CONTROL);
    expect(JSON.parse(stdout)).toMatchObject({ language, failure: null, request: { language } });
  });

  test('says what is wrong with a question, and what to do', () => {
    const { status, stdout, stderr } = ask(['timelin', '--language', language]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('timeline');
  });
});

test('Arabic answers are in Arabic, and have marks for the terminal', () => {
  const { stdout } = ask(['fms', '--language', 'ar']);
  expect(stdout).toContain('مليار دولار');
  expect(stdout).toMatch(BIDI_CONTROL);
  expect(ask(['fms', '--language', 'ar', '--bidi', 'off']).stdout).not.toMatch(BIDI_CONTROL);
  expect(ask(['fms', '--language', 'ar', '--bidi', 'visual']).stdout).not.toMatch(BIDI_CONTROL);
});

test('answers in the language of the system, and Arabic script in Arabic', () => {
  expect(ask(['fms'], { env: { LANG: 'fr_FR.UTF-8' } }).stdout).toContain('milliards');
  expect(ask(['system', 'هيمارس']).stdout).toContain('راجم');
});

test.each([
  ['an unknown option', ['fms', '--foo']],
  ['an unknown name', ['system', 'nothing-of-the-kind']],
  ['a bad date', ['timeline', '--from', 'soon']],
  ['a page that is not there', ['fms', '--page', '99']],
  ['an unknown language', ['fms', '--language', 'xx']],
  ['a flag without its value', ['timeline', '--from']],
  ['an unknown shell', ['completion', 'tcsh']],
  ['help for an unknown command', ['nothing', '--help']],
])('%s is wrong usage', (_, args) => {
  const { status, stdout, stderr } = ask(args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim()).not.toBe('');
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('a wrong variable is wrong usage, said in the reader’s language', () => {
  const { status, stderr } = ask(['fms', '--language', 'fr'], {
    env: { US_MOROCCO_SECURITY_BIDI: 'on' },
  });
  expect(status).toBe(2);
  expect(stderr).toContain('US_MOROCCO_SECURITY_BIDI n’accepte pas');
});

test('with JSON, a failure stands in the reply and on standard error', () => {
  const { status, stdout, stderr } = ask(['system', 'himras', '--json']);
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ failure: { code: 'unknown-name' } });
  expect(stderr).toContain('HIMARS');
});

test('without a question and a terminal, gives the overview and how to go on', () => {
  const { status, stdout } = ask([]);
  expect(status).toBe(0);
  expect(stdout).toContain('8.545');
  expect(stdout).toContain('To go on: us-morocco-security fms');
});

test('asks the lines of a pipe one after the other', () => {
  const { status, stdout } = ask(['--prompt'], {
    input: '/language fr\n/fms\nnothing\nexit\n/eda\n',
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/8,545\smilliards/);
  expect(stdout).toContain('nothing');
  expect(stdout).not.toContain('478');
});

test('turns the pages of the last answer and asks the next question by its number', () => {
  const { stdout } = ask(['--prompt'], { input: '/timeline\n/next\n1\n' });
  expect(stdout).toContain('Page 1');
  expect(stdout).toContain('Page 2');
});

test('colour comes when forced and never with NO_COLOR', () => {
  expect(ask(['fms']).stdout).not.toContain(ESCAPE);
  expect(ask(['fms', '--color']).stdout).toContain(ESCAPE);
  expect(ask(['fms'], { env: { FORCE_COLOR: '1' } }).stdout).toContain(ESCAPE);
  expect(ask(['fms'], { env: { NO_COLOR: '1' } }).stdout).not.toContain(ESCAPE);
  expect(ask(['fms', '--no-color'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain(ESCAPE);
});

test.each(languages)(
  '--help tells the commands, the flags and the exit codes, in %s',
  (language) => {
    const { status, stdout } = ask(['--help', '--language', language]);
    expect(status).toBe(0);
    for (const { name } of commands) expect(stdout).toContain(`/${name}`);
    for (const flag of ['--json', '--bidi', '--page', 'completion']) expect(stdout).toContain(flag);
  },
);

test('--help of a command tells its options', () => {
  const { stdout } = ask(['timeline', '--help']);
  for (const option of ['from', 'to', 'topic']) expect(stdout).toContain(option);
  expect(stdout).not.toContain('/fms');
});

test('a reader who stops reading ends it quietly', async () => {
  const child = spawn(process.execPath, [MAIN, 'sources', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, errors]).toEqual([0, '']);
});

test('the completion script of bash is sound and completes', () => {
  const { stdout } = ask(['completion', 'bash']);
  const script = [
    `us-morocco-security() { "${process.execPath}" "${MAIN}" "$@"; }`,
    stdout,
    'COMP_WORDS=(us-morocco-security timeline --topic exer) COMP_CWORD=3',
    '_us_morocco_security',
    'echo $COMPREPLY',
  ].join('\n');
  // Without start-up files: bash reads them when its input is a socket, as a test runner's may be.
  const shell = spawnSync('bash', ['--norc', '--noprofile', '-euc', script], { encoding: 'utf8' });
  expect([shell.stdout, shell.stderr]).toEqual(['exercises\n', '']);
});
