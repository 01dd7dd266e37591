/** A long broadcast whose processes are killed 50 times, or as often as the argument says, on both engines. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROADCAST, broadcast } from '../../../packages/state/src/fixture/broadcast.ts';
import { PostgresServer } from './postgres.ts';

const SUBSCRIBERS = 10_000;
const KILLS = Number(process.argv[2] ?? 50);

/** Random numbers of messages that together leave some for the end. */
const killsAfter = Array.from({ length: KILLS }, () =>
  Math.floor((Math.random() * SUBSCRIBERS * 1.6) / KILLS),
);

const bound = KILLS * BROADCAST.concurrency;

async function run(engine: string, url: string, processes: number): Promise<boolean> {
  const began = Date.now();
  const { lost, unreached, twice } = await broadcast({
    url,
    subscribers: SUBSCRIBERS,
    processes,
    killsAfter,
  });
  const seconds = Math.round((Date.now() - began) / 1_000);
  process.stdout.write(
    `${engine}, ${processes} process(es), ${SUBSCRIBERS} subscribers, ${KILLS} kills: ` +
      `${lost} lost, ${unreached} unreached, ${twice} sent twice (at most ${bound}), ${seconds} s\n`,
  );
  return lost === 0 && unreached === 0 && twice <= bound;
}

const folder = mkdtempSync(join(tmpdir(), 'soak-'));
const server = await PostgresServer.start();
try {
  const sqlite = await run('SQLite', join(folder, 'state.sqlite'), 1);
  const postgres = await run('PostgreSQL', await server.createDatabase('soak'), 2);
  process.exitCode = sqlite && postgres ? 0 : 1;
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}
