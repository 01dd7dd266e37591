import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { put, temporaryFolder } from './load/fixture-folder.ts';

function run(script: string, ...args: string[]) {
  const path = join(import.meta.dirname, script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test.each([
  ['new.ts', ['deel', 'some-id'], 'There is no kind deel. Did you mean deal?'],
  ['new.ts', ['deal', 'Some_ID'], 'Some_ID is not an ID: use lower-case'],
  ['new.ts', ['statement', 'listed-himars'], 'listed-himars is taken by data/deals/'],
  ['new.ts', ['deal'], 'Usage: pnpm new <kind> <id>'],
  ['new.ts', ['deal', 'some-id', '--force'], 'Usage: pnpm new <kind> <id>'],
  ['verify-source.ts', [], 'Usage: pnpm verify-source'],
  ['verify-source.ts', ['state-2024', 'nowhere.txt'], 'Cannot read nowhere.txt.'],
  ['verify-source.ts', ['stat-2024', import.meta.filename], 'Did you mean state-2024?'],
  ['release.ts', ['--publish'], 'Usage: pnpm release [--dry-run] [--date'],
  ['release.ts', ['--publish'], "Unknown option '--publish'."],
  ['release.ts', ['--date', '2025-13-45'], '2025-13-45 is no day of the calendar.'],
  ['check.ts', ['--nonsense'], "Unknown option '--nonsense'"],
  ['check.ts', ['--nonsense'], 'Usage: pnpm check [--fix]'],
])('%s %j is wrong usage, and says what is right', { timeout: 30_000 }, (script, args, message) => {
  const { status, stdout, stderr } = run(script, ...args);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

test('check --help says what it does, and checks nothing', () => {
  const { status, stdout } = run('check.ts', '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--fix');
  expect(stdout).not.toContain('No problems');
});

test('new --dry-run prints the file instead of writing it', { timeout: 30_000 }, () => {
  const { status, stdout } = run('new.ts', 'event', 'some-id', '--dry-run');
  expect(status).toBe(0);
  expect(stdout).toContain('\ntitle:\n  ar:\n  en:\n  fr:\n');
});

test('verify-source --digests prints what a source record needs', { timeout: 30_000 }, () => {
  const folder = temporaryFolder();
  put(folder, 'text.txt', 'one\n\n two \n');
  expect(run('verify-source.ts', '--digests', join(folder, 'text.txt'))).toEqual({
    status: 0,
    stderr: '',
    stdout: `paragraphs:
  - '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed'
  - '3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3'
`,
  });
});

test('a text that is another ends verify-source with 1', { timeout: 30_000 }, () => {
  const folder = temporaryFolder();
  put(folder, 'text.txt', 'Something else.\n');
  const { status, stdout } = run('verify-source.ts', 'state-2024-ar', join(folder, 'text.txt'));
  expect(status).toBe(1);
  expect(stdout).toMatch(/sentences 0\/1, digests 0\/14: 0 %\n$/);
});
