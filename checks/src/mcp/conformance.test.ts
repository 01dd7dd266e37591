/** The official conformance suite, and the inspector's command line, on the built server. */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAIN, outputOf, startHttp, stop } from './program.ts';

const SUITE = '@modelcontextprotocol/conformance/dist/index.js';
const INSPECTOR = '@modelcontextprotocol/inspector/clients/launcher/build/index.js';

interface Check {
  readonly status: string;
  readonly errorMessage?: string;
}

const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
let server: { url: string; child: ChildProcess };

beforeAll(async () => {
  server = await startHttp();
});

afterAll(async () => {
  await stop(server.child);
  rmSync(folder, { recursive: true });
});

describe('the conformance suite', () => {
  let scenarios: ReadonlyMap<string, readonly Check[]>;

  beforeAll(async () => {
    await outputOf(SUITE, 'server', '--url', server.url, '--suite', 'all', '-o', folder);
    scenarios = new Map(
      readdirSync(folder).map((name) => [
        name.replace(/^server-(.*)-\d{4}-\d\d-\d\dT.*$/, '$1'),
        JSON.parse(readFileSync(join(folder, name, 'checks.json'), 'utf8')),
      ]),
    );
  });

  test.each([
    'server-initialize',
    'ping',
    'tools-list',
    'resources-list',
    'prompts-list',
    'dns-rebinding-protection',
  ])('%s passes', (name) => {
    const checks = scenarios.get(name) ?? [];
    expect(checks.length).toBeGreaterThan(0);
    expect(checks.filter(({ status }) => status !== 'SUCCESS')).toEqual([]);
  });

  test('what does not pass asks for a thing that only its own example server has', () => {
    const failed = [...scenarios].flatMap(([name, checks]) =>
      checks
        .filter(({ status }) => status === 'FAILURE')
        .map(({ errorMessage = '' }) => ({ name, errorMessage })),
    );
    expect(scenarios.size).toBeGreaterThan(30);
    const unexpected = failed.filter(({ errorMessage }) => !OF_ITS_EXAMPLE.test(errorMessage));
    expect(unexpected).toEqual([]);
  });
});

/** Its tools, prompts and resources, and what this server has no use for: log levels and subscriptions. */
const OF_ITS_EXAMPLE =
  /(?:Tool|Prompt) '?(?:test_|json_schema_)\w+'? not found|Resource not found: test:|Method not found|does not support (?:logging|resource subscriptions)/i;

describe('the inspector', () => {
  const targets = {
    stdio: () => [process.execPath, MAIN],
    http: () => [server.url, '--transport', 'http'],
  };

  test.each(['stdio', 'http'] as const)('lists and calls the tools over %s', async (transport) => {
    const target = targets[transport]();
    const listed = JSON.parse(
      await outputOf(INSPECTOR, '--cli', ...target, '--method', 'tools/list'),
    );
    expect(listed.tools.map(({ name }: { name: string }) => name)).toEqual([
      'find',
      'record',
      'compare',
      'timeline',
      'verify',
      'sources',
    ]);
    const called = JSON.parse(
      await outputOf(
        INSPECTOR,
        '--cli',
        ...target,
        ...['--method', 'tools/call', '--tool-name', 'record'],
        ...['--tool-arg', 'name=fms-active-cases'],
      ),
    );
    expect(called.structuredContent.rows[0].values[0]).toMatchObject({
      field: 'amount',
      value: 8_545_000_000,
      valueKind: 'active-cases',
    });
  });
});
