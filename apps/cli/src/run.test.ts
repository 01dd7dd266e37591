import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { run, type World } from './run.ts';

/** A run in a made-up process: its exit code and what it wrote. */
async function runWith(argv: readonly string[], changes: Partial<World> = {}) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await run({
    argv,
    environment: { LANG: 'C' },
    input: new PassThrough().end(),
    output,
    errors,
    readHistory: () => [],
    keepHistory: () => {},
    ...changes,
  });
  return { code, output: String(output.read() ?? ''), errors: String(errors.read() ?? '') };
}

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

test('opens the prompt only where someone types and sees', async () => {
  const seen = Object.assign(new PassThrough(), { isTTY: true });
  const typed = Object.assign(new PassThrough(), { isTTY: true });
  typed.end('exit\n');
  const both = await runWith([], { input: typed, output: seen });
  expect(both.code).toBe(0);
  expect(String(seen.read())).toContain('Try /fms');
  const piped = await runWith([], { input: Object.assign(new PassThrough(), { isTTY: true }) });
  expect(piped.output).toContain('To go on');
});

test('colours what goes to a terminal', async () => {
  const seen = Object.assign(new PassThrough(), { isTTY: true, columns: 60 });
  await runWith(['fms'], { output: seen });
  expect(String(seen.read())).toContain('\u001B[1m');
});

test('fits the width of the terminal', async () => {
  const seen = Object.assign(new PassThrough(), { isTTY: true, columns: 50 });
  await runWith(['imet', '--no-color'], { output: seen });
  const lines = String(seen.read()).split('\n');
  const words = lines.filter((line) => !line.includes('https://'));
  expect(Math.max(...words.map((line) => line.length))).toBeLessThanOrEqual(50);
});
