/** An empty project with the package of the dataset as npm packs it, for tools that are given it to read. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

export interface Project {
  readonly folder: string;
  /** Writes a file and returns its path. */
  write(name: string, text: string): string;
  remove(): void;
}

export function emptyProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const npm = (...words: readonly string[]): string =>
    execFileSync('npm', [...words, '--offline', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
  write('package.json', '{ "name": "empty", "private": true }');
  const packed = npm('pack', join(root, 'packages/core'), '--pack-destination', folder);
  npm('install', `./${packed.trim().split('\n').at(-1)}`);
  symlinkSync(join(root, 'packages/core/node_modules/zod'), join(folder, 'node_modules/zod'));
  return { folder, write, remove: () => rmSync(folder, { recursive: true }) };
}

/** What a script prints, and its status. */
export function run(script: string, words: readonly string[], folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}
