import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createMetrics } from './metrics.ts';

async function linesOf(metrics: { text(): Promise<string> }): Promise<string[]> {
  return (await metrics.text()).split('\n');
}

test('counts requests and how long they took', async () => {
  const metrics = createMetrics({ prefix: 'example' });
  metrics.answered({ command: 'fms', outcome: 'answered', seconds: 0.002 });
  metrics.answered({ command: 'fms', outcome: 'answered', seconds: 0.2 });
  metrics.answered({ command: 'fms', outcome: 'fault', seconds: 4 });
  expect(await linesOf(metrics)).toEqual(
    expect.arrayContaining([
      'example_requests_total{command="fms",outcome="answered"} 2',
      'example_requests_total{command="fms",outcome="fault"} 1',
      'example_request_seconds_bucket{le="0.001",command="fms"} 0',
      'example_request_seconds_bucket{le="0.003",command="fms"} 1',
      'example_request_seconds_bucket{le="0.3",command="fms"} 2',
      'example_request_seconds_bucket{le="3",command="fms"} 2',
      'example_request_seconds_bucket{le="+Inf",command="fms"} 3',
      'example_request_seconds_count{command="fms"} 3',
    ]),
  );
});

test('tells whether it is connected: at first it is not', async () => {
  const metrics = createMetrics({ prefix: 'example' });
  expect(await linesOf(metrics)).toContain('example_connected 0');
  metrics.connected(true);
  expect(await linesOf(metrics)).toContain('example_connected 1');
  metrics.connected(false);
  expect(await linesOf(metrics)).toContain('example_connected 0');
});

test('tells of the process', async () => {
  expect(await createMetrics({ prefix: 'example' }).text()).toContain(
    'process_resident_memory_bytes ',
  );
});

test('two of the same prefix do not share their counts', async () => {
  const [one, other] = [createMetrics({ prefix: 'same' }), createMetrics({ prefix: 'same' })];
  one.connected(true);
  expect(await linesOf(other)).toContain('same_connected 0');
});

test('do not keep a process from ending', () => {
  const module = pathToFileURL(join(import.meta.dirname, 'metrics.ts')).href;
  const code = `import { createMetrics } from '${module}';
    await createMetrics({ prefix: 'example' }).text();`;
  const { status, signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    timeout: 50_000,
  });
  expect([status, signal]).toEqual([0, null]);
});
