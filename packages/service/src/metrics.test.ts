import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createMetrics } from './metrics.ts';

async function linesOf(metrics: { text(): Promise<string> }): Promise<string[]> {
  return (await metrics.text()).split('\n');
}

test('counts requests and how long they took', async () => {
  const metrics = createMetrics({ bot: 'example' });
  metrics.answered({ command: 'fms', outcome: 'answered', seconds: 0.002 });
  metrics.answered({ command: 'fms', outcome: 'answered', seconds: 0.2 });
  metrics.answered({ command: 'fms', outcome: 'failed', seconds: 4 });
  expect(await linesOf(metrics)).toEqual(
    expect.arrayContaining([
      'bot_requests_total{command="fms",outcome="answered",bot="example"} 2',
      'bot_requests_total{command="fms",outcome="failed",bot="example"} 1',
      'bot_request_duration_seconds_bucket{le="0.001",bot="example",command="fms"} 0',
      'bot_request_duration_seconds_bucket{le="0.003",bot="example",command="fms"} 1',
      'bot_request_duration_seconds_bucket{le="0.3",bot="example",command="fms"} 2',
      'bot_request_duration_seconds_bucket{le="3",bot="example",command="fms"} 2',
      'bot_request_duration_seconds_bucket{le="+Inf",bot="example",command="fms"} 3',
      'bot_request_duration_seconds_count{bot="example",command="fms"} 3',
    ]),
  );
});

test('reports whether it is connected; at first it is not', async () => {
  const metrics = createMetrics({ bot: 'example' });
  expect(await linesOf(metrics)).toContain('bot_connected{bot="example"} 0');
  metrics.connected(true);
  expect(await linesOf(metrics)).toContain('bot_connected{bot="example"} 1');
  metrics.connected(false);
  expect(await linesOf(metrics)).toContain('bot_connected{bot="example"} 0');
});

test('reports on the process', async () => {
  expect(await createMetrics({ bot: 'example' }).text()).toContain(
    'process_resident_memory_bytes{bot="example"} ',
  );
});

test('two of the same name do not share their counts', async () => {
  const [one, other] = [createMetrics({ bot: 'same' }), createMetrics({ bot: 'same' })];
  one.connected(true);
  expect(await linesOf(other)).toContain('bot_connected{bot="same"} 0');
});

test('do not keep a process from ending', () => {
  const module = pathToFileURL(join(import.meta.dirname, 'metrics.ts')).href;
  const code = `import { createMetrics } from '${module}';
    await createMetrics({ bot: 'example' }).text();`;
  const { status, signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    timeout: 50_000,
  });
  expect([status, signal]).toEqual([0, null]);
});
