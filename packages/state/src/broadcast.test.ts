import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BROADCAST, broadcast } from './fixture/broadcast.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadcast-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a process that is killed while it sends', () => {
  it('loses no message, and repeats only those that were on their way', async () => {
    const killsAfter = [1, 130, 7, 260];
    const { lost, unreached, twice } = await broadcast({
      url: join(folder, 'state.sqlite'),
      subscribers: 800,
      processes: 1,
      killsAfter,
    });
    expect({ lost, unreached }).toEqual({ lost: 0, unreached: 0 });
    expect(twice).toBeLessThanOrEqual(killsAfter.length * BROADCAST.concurrency);
  });
});
