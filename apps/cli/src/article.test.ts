import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { piped, runWith as runWithInput } from './fixture/run-with.ts';
import type { World } from './run.ts';

/** Runs the program, which reads the files named. */
const runWith = (argv: readonly string[], changes: Partial<World> = {}) =>
  runWithInput(argv, { openFile: (path) => createReadStream(path), ...changes });

const folder = mkdtempSync(join(tmpdir(), 'article-'));
const file = (content: string | Uint8Array) => {
  const path = join(folder, 'article.txt');
  writeFileSync(path, content);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true }));

const ARTICLE =
  'Morocco received 40 HIMARS.\nThe weather was fine. Six Apaches arrived in March 2025, "at last".\r\nPoland ordered 486 HIMARS.';

test('an article is a table of its sentences, each part beside the record; silent sentences are left out', async () => {
  const { code, output } = await runWith(['verify', '--file', file(ARTICLE)]);
  expect(code).toBe(0);
  expect(output).toMatch(/^(?:Does not match|Partly matches) the record: .*40/);
  const table = output.slice(output.indexOf('Sentence by sentence'), output.indexOf('\nSources\n'));
  expect(table).toMatch(/^Sentence +What it says +Verdict +On record$/m);
  expect(table).toMatch(/^1\. Morocco.* another stage /m);
  expect(table).toMatch(/ HIMARS \(M142\): 40 +differs /);
  expect(table).toMatch(/^3\. Six Apaches.* agrees /m);
  expect(table).toMatch(/^4\. Poland.* another country/m);
  expect(table).not.toContain('weather');
  expect(table).toContain('fms-2023-himars');
  expect(output).not.toContain('How the text was read');
});

test('an article is the same from standard input', async () => {
  const fromFile = await runWith(['verify', '-f', file(ARTICLE)]);
  const { output } = await runWith(['verify', '-'], { input: piped(ARTICLE) });
  expect(output).toBe(fromFile.output);
});

test('an article is answered in its own script', async () => {
  const { output } = await runWith(['verify', '--file', file('تسلم المغرب 40 راجمة هيمارس')]);
  expect(output).toContain('غير مطابق');
});

test('an article is CSV with every sentence, a byte order mark, and no direction marks', async () => {
  const { code, output, errors } = await runWith(['verify', '--csv', '--file', file(ARTICLE)]);
  expect([code, errors]).toEqual([0, '']);
  const lines = output.trimEnd().split('\n');
  expect(lines[0]).toBe('\uFEFFsentence,text,part,verdict,verdict_text,on_record,record');
  expect(lines).toContain('2,The weather was fine.,,nothing,nothing to check,,');
  expect(lines).toContain(
    '3,"Six Apaches arrived in March 2025, ""at last"".",Apache (AH-64E): March 2025,agrees,agrees,5 March 2025,del-2025-ah64e',
  );
  expect(output).not.toMatch(/[\u2066-\u2069\u200E\u200F]/);
});

test.each(['=HYPERLINK("http://x","40 HIMARS")', '+40 HIMARS', '@SUM(1) HIMARS', '-18 HIMARS'])(
  'no cell of the CSV begins with a formula: %s',
  async (text) => {
    const { output } = await runWith(['verify', '--csv', '-'], { input: piped(text) });
    expect(output).toMatch(/^1,"?'[=+@-]/m);
    expect(output).not.toMatch(/(?:^|,)"?[=+@-]/m);
  },
);

test.each([
  ['longer than 100 KB', 'a'.repeat(100 * 1024 + 1)],
  ['not a text in UTF-8', new Uint8Array([0x4d, 0x00, 0x6f])],
  ['not a text in UTF-8', new Uint8Array([0xc3, 0x28])],
  ['not a text in UTF-8', new Uint8Array([0xff, 0xfe, 0x4d, 0x00])],
  ['is empty', ' \r\n'],
])('a text is refused where it is %s', async (complaint, content) => {
  for (const form of [[], ['--csv']]) {
    const { code, output, errors } = await runWith(['verify', '-f', file(content), ...form]);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('article.txt');
    expect(errors).toContain(complaint);
  }
  const { code, errors } = await runWith(['verify', '-'], { input: Readable.from([content]) });
  expect(code).toBe(2);
  expect(errors).toMatch(/^The (?:text|input) is /);
});

test('a text of 100 KB is read whole', async () => {
  const end = '\nMorocco received 40 HIMARS.';
  const text = 'The sun shone on. '.repeat(6000).slice(0, 100 * 1024 - end.length) + end;
  const { output } = await runWith(['verify', '--csv', '-'], { input: piped(text) });
  expect(output).toContain(',differs,');
});

test('a text is not read on where it has no end', async () => {
  const endless = Readable.from(
    (function* () {
      for (;;) yield 'HIMARS '.repeat(1000);
    })(),
  );
  const { code, errors } = await runWith(['verify', '-'], { input: endless });
  expect(code).toBe(2);
  expect(errors).toContain('100 KB');
  expect(endless.destroyed).toBe(true);
});

test.each([
  ['nothing.txt', 'There is no file'],
  ['.', 'is a directory'],
  ['nothing.txt/x', 'There is no file'],
])('a text must be in a file: %s', async (name, complaint) => {
  const { code, output, errors } = await runWith([
    'verify',
    '--file',
    join(folder, name),
    '--json',
  ]);
  expect(code).toBe(2);
  expect(JSON.parse(output)).toMatchObject({ failure: { code: 'unreadable-text' } });
  expect(errors).toContain(complaint);
});

test.each([
  [['fms', '--file', 'x'], '--file does not go with fms.'],
  [['verify', 'HIMARS', '--file', 'x'], '--file does not go with HIMARS.'],
  [['verify', '-', '--file', 'x'], '--file does not go with -.'],
  [['verify', '--claim', 'HIMARS', '--file', 'x'], '--file does not go with HIMARS.'],
  [['about', '--csv'], '--csv does not go with about'],
  [['verify', 'HIMARS', '--csv', '--json'], '--csv does not go with --json.'],
  [['verify', '--csv'], 'The text follows the command.'],
])('%j is wrong usage', async (argv, complaint) => {
  const { code, errors } = await runWith(argv);
  expect(code).toBe(2);
  expect(errors.replaceAll('\n', ' ')).toContain(complaint);
});
