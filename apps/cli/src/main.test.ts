/** The built program as a separate process: few runs with several checks each. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { commands, languages } from '@us-morocco-security/answers';
import { describe, expect, test } from 'vitest';

const MAIN = join(import.meta.dirname, '..', 'dist', 'main.js');
const BIDI_CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** An example value for each command with a required option, and a day on which something happened. */
const NEEDED: Readonly<Record<string, string>> = {
  onthisday: '06-18',
  system: 'هيمارس',
  explain: 'LOA',
  search: 'himars',
  verify: 'Morocco received 40 HIMARS',
  mentions: 'Morocco received F-16 jets',
  cite: 'listed-himars',
  deal: '19-16',
  compare: 'HIMARS JSOW',
};

const questions = commands.map(({ name }) => `/${name} ${NEEDED[name] ?? ''}`);

function ask(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    input,
    encoding: 'utf8',
    env: { LANG: 'C' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

describe.each(languages)('in %s', (language) => {
  const { status, stdout, stderr } = ask(['--language', language, '--json'], questions.join('\n'));
  const replies = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

  test('answers every command, each on a line', () => {
    expect([status, stderr]).toEqual([0, '']);
    expect(replies.map(({ request }) => request.command)).toEqual(commands.map(({ name }) => name));
  });

  test('begins each with a lead, in the language, without direction marks', () => {
    expect(stdout).not.toMatch(BIDI_CONTROL);
    for (const { lead, failure, language: spoken } of replies) {
      expect(lead.text).toMatch(/\S/);
      expect([failure, spoken]).toEqual([null, language]);
    }
  });
});

test('Arabic answers are in Arabic, and have marks for the terminal', () => {
  const { status, stdout } = ask(['fms', '--language', 'ar']);
  expect(status).toBe(0);
  expect(stdout).toContain('مليار دولار');
  expect(stdout).toMatch(BIDI_CONTROL);
  const visual = ask(['fms', '--language', 'ar', '--bidi', 'visual']);
  expect(visual.stdout).not.toMatch(BIDI_CONTROL);
});

test('with JSON, a failure is a reply on standard output and a sentence on standard error', () => {
  const { status, stdout, stderr } = ask(['fms', '--width', '80', '--json']);
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ failure: { code: 'unknown-option' } });
  expect(stderr).toContain('There is no option --width.');
  expect(stderr).not.toMatch(/\n\s+at /);
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

test.skipIf(!existsSync('/dev/full'))('a full disk is told of in one line', () => {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, 'fms'], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^[^\n]*ENOSPC[^\n]*\n$/);
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

describe('in a script', () => {
  test.each([
    [['fms'], 0],
    [['help'], 0],
    [['explain', 'fms'], 0],
    [['sources'], 0],
    [['search', 'zzzzqq'], 1],
    [['deal', 'nope'], 1],
    [['system', 'zzzz'], 1],
    [['fms', '--year', '1900'], 1],
    [['imet', '--year', '1900'], 1],
    [['timeline', '--from', '1800', '--to', '1801'], 1],
    [['fms', '--year', 'soon'], 2],
    [['fms', '--nonsense'], 2],
    [['fms', '--json', '--data'], 2],
  ])('%j ends with %d', (argv, code) => {
    expect(ask(argv).status).toBe(code);
  });

  test.each([
    ['/fms\n/eda\n', 0],
    ['/fms\n/search zzzzqq\n/eda\n', 1],
    ['/deal nope\n/fms year:soon\n/fms\n', 2],
  ])('the lines %j end with %d, the worst of theirs', (lines, code) => {
    expect(ask(['--json'], lines).status).toBe(code);
  });

  test('--data prints the records alone, one a line, with numbers and IDs', () => {
    const { stdout } = ask(['deal', 'fms-2023-himars', '--data']);
    const [deal, ...others] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(deal).toMatchObject({
      id: 'fms-2023-himars',
      stage: 'notified',
      amount: { usd: 524_200_000, valueKind: 'ceiling' },
    });
    for (const { id } of others) expect(id).toBeTypeOf('string');
    expect(JSON.parse(ask(['search', 'f16', '--data']).stdout.split('\n')[0] ?? '').id).toBe(
      'f-16',
    );
  });

  test('--data prints nothing where nothing is on record, and says so', () => {
    const piped = ask(['--data'], '/search zzzzqq\n/deal nope\n');
    expect(piped.stdout).toBe('');
    expect(piped.stderr).toContain('nope');
    expect(ask(['deal', 'nope', '--data'])).toMatchObject({ status: 1, stdout: '' });
  });

  test('a question in words is answered in its own language, a command in the system’s', () => {
    const french = ask(['combien de F-16 le Maroc a-t-il achetés ?', '--short']);
    expect(french.stdout).toContain('avions');
    expect(ask([], 'quand le Maroc recevra-t-il les HIMARS ?\n').stdout).toContain('livraison');
    expect(ask(['verify', 'Le Maroc a reçu 40 HIMARS dans le sud', '--short']).stdout).toContain(
      'Does not match',
    );
    expect(ask(['eda', '--short']).stdout).toContain('surplus');
  });

  test('Tab keeps the script in which a name is begun, and so the language', () => {
    const complete = (typed: string) =>
      ask(['__complete', 'system', typed]).stdout.split('\n')[0]?.split('\t')[0] ?? '';
    expect(complete('إف')).toBe('إف-16');
    expect(complete('هيم')).toBe('هيمارس');
    expect(complete('f1')).toBe('f-16');
    expect(ask(['system', complete('إف'), '--short']).stdout).toContain('طائرة');
  });
});
