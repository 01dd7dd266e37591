/** The package as npm would publish it, installed where there is nothing else. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PACKAGE = join(import.meta.dirname, '..');
const INSTALLED = 'node_modules/@us-morocco-security/cli';

const folder = mkdtempSync(join(tmpdir(), 'us-morocco-security-'));

function inFolder(command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

beforeAll(() => {
  inFolder('npm', 'pack', PACKAGE, '--silent', '--ignore-scripts', '--pack-destination', folder);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  inFolder('npm', 'install', `./${tarball}`, '--offline', '--no-audit', '--no-fund');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('answers through npx, without a network', () => {
  const shown = inFolder('npx', '--offline', 'us-morocco-security', 'fms', '--language', 'en');
  expect(shown).toContain('$8.545 billion');
});

test('installs nothing but itself', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(
    ['@us-morocco-security'],
  );
  expect(readdirSync(join(folder, 'node_modules/@us-morocco-security'))).toEqual(['cli']);
});

test('carries its licences, those of what it bundles, and its manual', () => {
  expect(readdirSync(join(folder, INSTALLED)).sort()).toEqual([
    'LICENSE',
    'LICENSE-DATA',
    'README.md',
    'dist',
    'package.json',
  ]);
  const files = readdirSync(join(folder, INSTALLED, 'dist'));
  expect(files.filter((file) => !/-[A-Z0-9]{8}\.js$/.test(file)).sort()).toEqual([
    'THIRD-PARTY-NOTICES.txt',
    'claims.cjs',
    'fonts',
    'harfbuzz.wasm',
    'main.js',
    'search.cjs',
    'texts',
  ]);
  expect(readdirSync(join(folder, INSTALLED, 'dist/fonts'))).toContain('LICENSE_FONT');
  const notices = readFileSync(join(folder, INSTALLED, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  expect(notices).toContain('SIL OPEN FONT LICENSE');
  // Core has bundled it before.
  expect(notices).toContain('@fluent/bundle');
});

test('draws SVG by itself, and says what a PNG needs', () => {
  const draw = (file: string) =>
    spawnSync(
      'npx',
      ['--offline', 'us-morocco-security', 'imet', '--picture', file, '--language', 'en'],
      { cwd: folder, encoding: 'utf8' },
    );
  expect(draw('imet.svg').status).toBe(0);
  expect(readFileSync(join(folder, 'imet.svg'), 'utf8')).toMatch(/^<svg .*<\/svg>\n$/s);
  const { status, stderr } = draw('imet.png');
  expect(status).toBe(2);
  expect(stderr).toContain('npm install @takumi-rs/core. An SVG works without it.');
});
