import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataset } from '@us-morocco-security/core';
import { build, buildPlay } from './build/build.ts';
import { type Config, ConfigError, environment, readConfig } from './config.ts';
import { readReleases } from './releases.ts';
import { serve } from './serve.ts';

const USAGE = `Usage: site [build | serve | play] [--out FOLDER]

  site         builds the site and serves it on http://127.0.0.1:8000/
  site build   writes the site to apps/web/dist, or to --out
  site serve   serves what was built
  site play    builds the page that runs both bots, alone, and serves it

SITE_URL is the address that the site will have; REPORT_URL a form for mistakes; SITE_HOST and SITE_PORT
say where it is served.
`;

/** What each command does; without one, both. */
const TASKS = {
  '': { write: build, serves: true, folder: '../dist', first: '' },
  build: { write: build, serves: false, folder: '../dist', first: '' },
  serve: { write: undefined, serves: true, folder: '../dist', first: '' },
  play: { write: buildPlay, serves: true, folder: '../program/play', first: 'play/' },
} as const;

type TaskName = keyof typeof TASKS;

const isTask = (name: string): name is TaskName => Object.hasOwn(TASKS, name);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help === true) return void process.stdout.write(USAGE);
  const name = positionals.join(' ');
  if (!isTask(name)) throw new TypeError(`There is no command "${name}".`);
  const { first, folder, serves, write } = TASKS[name];
  const config = readConfig(environment());
  const out = values.out ?? join(import.meta.dirname, folder);
  if (write !== undefined) await writeInto(out, write, config);
  if (serves) await serveFrom(out, first, config);
}

async function writeInto(out: string, write: typeof build, { report, url }: Config): Promise<void> {
  const releases = readReleases(join(import.meta.dirname, 'releases'));
  const began = performance.now();
  const pages = await write({
    dataset,
    releases,
    versions: releases.map(({ version }) => version),
    url,
    report,
    client: join(import.meta.dirname, 'client'),
    hasPictures: true,
    tell: (line) => void process.stderr.write(`${line}\n`),
    out,
  });
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  process.stdout.write(`${pages} pages in ${out}, in ${seconds} s\n`);
}

async function serveFrom(
  out: string,
  first: string,
  { host, port: wanted }: Config,
): Promise<void> {
  if (!existsSync(out)) throw new TypeError(`There is no site in ${out}.`);
  const server = await serve(out, {
    host,
    port: wanted,
    notFound: (language) => readFileSync(join(out, language ?? '', '404.html'), 'utf8'),
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : wanted;
  process.stdout.write(`http://${host}:${port}/${first}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeIdleConnections();
    });
  }
}

main().catch((error: unknown) => {
  const isKnown = error instanceof ConfigError || error instanceof TypeError;
  process.stderr.write(isKnown ? `${error.message}\n\n${USAGE}` : `${String(error)}\n`);
  process.exitCode = isKnown ? 2 : 1;
});
