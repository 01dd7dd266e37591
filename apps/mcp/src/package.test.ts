/** The package as npm would publish it, installed where there is nothing else. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PACKAGE = join(import.meta.dirname, '..');
const INSTALLED = 'node_modules/@us-morocco-security/mcp';

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

test('serves a client that starts it through npx, without a network', async () => {
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(
    new StdioClientTransport({
      command: 'npx',
      args: ['--offline', 'us-morocco-security-mcp'],
      cwd: folder,
      stderr: 'pipe',
    }),
  );
  const { structuredContent } = await client.callTool({
    name: 'record',
    arguments: { name: 'fms-active-cases' },
  });
  expect(JSON.stringify(structuredContent)).toContain('8545000000');
  const { contents } = await client.readResource({ uri: 'record://fms-active-cases@0.1.0' });
  expect(JSON.stringify(contents)).toContain('8545000000');
  await client.close();
});

test('installs nothing but itself', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(
    ['@us-morocco-security'],
  );
  expect(readdirSync(join(folder, 'node_modules/@us-morocco-security'))).toEqual(['mcp']);
});

test('carries its licences, those of what it bundles, its manual, and its entry for the registry', () => {
  expect(readdirSync(join(folder, INSTALLED)).sort()).toEqual([
    'LICENSE',
    'LICENSE-DATA',
    'README.md',
    'dist',
    'package.json',
    'server.json',
  ]);
  const built = readdirSync(join(folder, INSTALLED, 'dist'));
  expect(built).toEqual(expect.arrayContaining(['THIRD-PARTY-NOTICES.txt', 'main.js', 'releases']));
});

test('its entry for the registry names the package, its version and its transport', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, INSTALLED, file), 'utf8'));
  const { mcpName, name, version } = read('package.json');
  const entry = read('server.json');
  expect([entry.name, entry.version]).toEqual([mcpName, version]);
  expect(entry.$schema).toContain('/schemas/2025-12-11/server.schema.json');
  expect(entry.name).toMatch(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/);
  for (const told of [entry.title, entry.description]) expect(told.length).toBeLessThanOrEqual(100);
  expect(entry.packages).toEqual([
    expect.objectContaining({
      registryType: 'npm',
      identifier: name,
      version,
      transport: { type: 'stdio' },
    }),
  ]);
});
