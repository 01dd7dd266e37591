import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { commands, languages, withoutBidiControls } from '@us-morocco-security/answers';
import { dataset } from '@us-morocco-security/core';
import { describe, expect, test } from 'vitest';
import { piped, runWith } from './fixture/run-with.ts';
import type { World } from './run.ts';

const terminal = (columns = 60) => Object.assign(new PassThrough(), { isTTY: true, columns });

const full = (): Writable =>
  new Writable({
    write: () => {
      throw new Error('no room');
    },
  });

test.each([
  ['en', /^This is a fault of the program, not of the question: no room\n$/],
  ['fr', /^Défaut du programme.*: no room\n$/],
  ['ar', /^هذا خلل في البرنامج.*: no room\n$/],
])('tells of a fault in one line, in %s', async (language, line) => {
  const { code, errors } = await runWith(['fms', '--language', language], { output: full() });
  expect(code).toBe(1);
  expect(errors).toMatch(line);
});

test('shows the answer, then its sections; --short leaves them out', async () => {
  const long = await runWith(['fms']);
  const short = await runWith(['fms', '--short']);
  expect([long.code, short.code]).toEqual([0, 0]);
  expect(long.output).toMatch(/^\$8\.545 billion/);
  expect(short.output).toMatch(/^\$8\.545 billion/);
  expect(long.output).toContain('\nAll deals, newest first\n───');
  expect(short.output).not.toContain('───');
  for (const { output } of [long, short]) expect(output).toContain('Next questions');
});

test('answers in the language of the system, and Arabic script in Arabic', async () => {
  const french = await runWith(['fms'], { environment: { LANG: 'fr_FR.UTF-8' } });
  expect(french.output).toContain('milliards');
  expect((await runWith(['system', 'هيمارس'])).output).toContain('راجم');
});

describe('with --json', () => {
  test('gives the answer, its parts and its records as the dataset has them', async () => {
    const { code, output, errors } = await runWith(['deal', 'fms-2023-himars', '--json']);
    const reply = JSON.parse(output);
    expect([code, errors]).toEqual([0, '']);
    expect(reply).toMatchObject({
      lead: {
        text: expect.stringContaining('$524.2 million'),
        figure: '$524.2 million',
        source: { label: expect.any(String), url: expect.stringMatching(/^https:/) },
      },
      page: null,
      failure: null,
    });
    expect(Object.keys(reply).slice(0, 7)).toEqual([
      'lead',
      'points',
      'isList',
      'page',
      'sections',
      'next',
      'records',
    ]);
    expect(reply.records[0]).toMatchObject({
      id: 'fms-2023-himars',
      stage: 'notified',
      amount: { usd: 524_200_000, valueKind: 'ceiling' },
    });
    expect(reply.records[0]).toEqual(dataset.deals.find(({ id }) => id === 'fms-2023-himars'));
    expect(output).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
  });

  test.each([
    [['system', 'himras'], 'unknown-name'],
    [['fms', '--stage', 'sold'], 'unknown-choice'],
    [['fms', '--page', '99'], 'bad-page'],
    [['system', '--topic', 'x'], 'unknown-option'],
    [['verify', '--width', '80', 'x'], 'unknown-option'],
    [['timeline', '--from'], 'missing-option'],
    [['fms', '--bidi', 'on'], 'unknown-choice'],
    [['fms', '--short=yes'], 'surplus-text'],
  ])('%j is a reply on standard output too', async (argv, failure) => {
    const { code, output, errors } = await runWith([...argv, '--json']);
    expect(code).toBe(failure === 'unknown-name' ? 1 : 2);
    expect(JSON.parse(output)).toMatchObject({
      failure: { code: failure },
      lead: { text: expect.stringMatching(/\S/) },
    });
    expect(errors).not.toBe('');
  });

  test('gives a line for each question of a pipe', async () => {
    const { code, output } = await runWith(['--json'], { input: piped('/eda\n9\n/nothing\n') });
    const replies = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(replies.map(({ failure }) => failure?.code ?? null)).toEqual([
      null,
      'unknown-choice',
      'unknown-command',
    ]);
    expect(code).toBe(2);
  });
});

test.each([
  [['fms', '--width', '80'], 'There is no option --width.'],
  [['fms', '--jsn'], '--json'],
  [['verify', '--wrong', '40 HIMARS'], 'There is no option --wrong.'],
  [['verify', '--topic', 'x', '40 HIMARS'], '“topic”'],
  [['timeline', '--from', 'soon'], 'soon'],
  [['fms', '--page', '99'], '99'],
  [['fms', '--language', 'xx'], 'ar, en, fr'],
  [['timeline', '--from'], '--from needs a value'],
  [['completion', 'tcsh'], 'bash, zsh, fish'],
  [['/nothing', '--help'], 'nothing'],
  [['timelin'], 'timeline'],
])('%j is wrong usage', async (argv, complaint) => {
  const { code, output, errors } = await runWith(argv);
  expect([code, output]).toEqual([2, '']);
  expect(errors).toContain(complaint);
});

test('a wrong variable is wrong usage, said in the reader’s language', async () => {
  const environment = { US_MOROCCO_SECURITY_BIDI: 'on' };
  const { code, errors } = await runWith(['fms', '--language', 'fr'], { environment });
  expect(code).toBe(2);
  expect(errors).toContain('US_MOROCCO_SECURITY_BIDI n’accepte pas');
});

test('takes the values of options as they are typed, quotation marks included', async () => {
  const claim = 'The "minister" said: 40 HIMARS';
  for (const argv of [
    ['verify', '--claim', claim],
    ['verify', claim],
    ['verify', `claim:${claim}`],
  ]) {
    const { output } = await runWith([...argv, '--json']);
    expect(JSON.parse(output).request.options).toEqual({ claim });
  }
});

test('reads the text to check from standard input', async () => {
  const input = piped('Morocco received\n40 HIMARS\n');
  const { output } = await runWith(['verify', '-', '--json'], { input });
  expect(JSON.parse(output).request.options.claim).toBe('Morocco received\n40 HIMARS');
});

test('shows no escape sequence that was typed', async () => {
  const { errors } = await runWith(['system', '\u001B[31mnothing-of-the-kind\u0007']);
  expect(errors).toContain('“nothing-of-the-kind”');
  expect(errors.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

describe('without a question', () => {
  test('opens the prompt only where someone types and sees', async () => {
    const output = terminal();
    const input = Object.assign(piped('exit\n'), { isTTY: true });
    expect((await runWith([], { input, output })).code).toBe(0);
    expect(String(output.read())).toContain('Tab completes');
  });

  test('answers what is piped in, line by line, and fails where one failed', async () => {
    const good = await runWith([], { input: piped('/eda\n\n/dcs\n') });
    expect(good.code).toBe(0);
    expect(good.output).toMatch(/^> \/eda\n\n[\s\S]+\n> \/dcs\n\n/);
    const bad = await runWith(['--prompt'], { input: piped('/nothing\nexit\n/dcs\n') });
    expect(bad.code).toBe(2);
    expect(bad.output).not.toContain('> /dcs');
  });

  test('gives the overview where nothing is piped in', async () => {
    for (const input of [piped(''), Object.assign(new PassThrough(), { isTTY: true })]) {
      const { code, output } = await runWith([], { input });
      expect(code).toBe(0);
      expect(output).toContain('8.545');
      expect(output).toContain('To go on: us-morocco-security fms');
    }
  });
});

test('turns the pages of the last answer and asks the next question by its number', async () => {
  const { output } = await runWith(['--prompt', '--short'], {
    input: piped('/timeline\n/next\n1\n'),
  });
  expect(output).toContain('Page 1');
  expect(output).toContain('Page 2');
});

test('colour comes when forced or on a terminal, and never with NO_COLOR', async () => {
  const isColoured = async (argv: readonly string[], environment: World['environment'] = {}) =>
    (await runWith(['fms', '--short', ...argv], { environment })).output.includes('\u001B[1m');
  expect(await isColoured([])).toBe(false);
  expect(await isColoured(['--color'])).toBe(true);
  expect(await isColoured([], { FORCE_COLOR: '1' })).toBe(true);
  expect(await isColoured([], { NO_COLOR: '1' })).toBe(false);
  expect(await isColoured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  const output = terminal(60);
  await runWith(['fms', '--short'], { output });
  expect(String(output.read())).toContain('\u001B[1m');
});

test.each([
  [50, 50],
  [200, 100],
  [0, 80],
])('fits a terminal of %i columns into %i', async (columns, most) => {
  const output = terminal(columns);
  await runWith(['imet', '--no-color'], { output });
  const lines = withoutBidiControls(String(output.read())).split('\n');
  const widths = lines.filter((line) => !line.includes('https://')).map((line) => line.length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(most);
  expect(Math.max(...widths)).toBeGreaterThan(most - 10);
});

test.each(languages)(
  '--help tells the commands, the flags and the exit codes, in %s',
  async (language) => {
    const { code, output } = await runWith(['--help', '--language', language]);
    expect(code).toBe(0);
    for (const { name } of commands) expect(output).toContain(name);
    for (const flag of ['--json', '--short', '--bidi', '--page', 'completion']) {
      expect(output).toContain(flag);
    }
  },
);

test('--help of a command tells its options', async () => {
  const { output } = await runWith(['timeline', '--help']);
  for (const option of ['from', 'to', 'topic']) expect(output).toContain(option);
  expect(output).not.toContain('/fms');
});

test('README.md shows what the program says; `npx vitest run -u` writes it anew', async () => {
  const manual = join(import.meta.dirname, '..', 'README.md');
  const text = readFileSync(manual, 'utf8');
  const article = /^\$ cat article\.txt\n(?<article>[^$]+)/m.exec(text)?.groups?.article ?? '';
  const examples = text.matchAll(
    /^(?<asked>\$ us-morocco-security (?<args>.+)\n)[\s\S]*?(?=```)/gm,
  );
  let renewed = text;
  for (const { 0: shown, groups: { asked = '', args = '' } = {} } of examples) {
    const { output } = await runWith(args.split(' '), { openFile: () => piped(article) });
    renewed = renewed.replace(shown, () => `${asked}${output.replace(/^\uFEFF/, '')}`);
  }
  expect(renewed).toContain('sentence,text,part,verdict');
  await expect(renewed).toMatchFileSnapshot(manual);
});
