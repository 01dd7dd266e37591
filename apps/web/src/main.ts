import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataset } from '@us-morocco-security/core';
import { build, buildPlay } from './build/build.ts';
import { ConfigError, environment, readConfig } from './config.ts';
import { readReleases } from './releases.ts';
import { serve } from './serve.ts';

const USAGE = `Usage: site [build | play] [--out FOLDER]

  site         builds the site and serves it on 127.0.0.1 (PORT, by default 8000)
  site build   writes the site to apps/web/dist, or to --out
  site play    builds the page that runs both bots, alone, and serves it

SITE_URL is the address that the site will have; REPORT_URL a form for mistakes.
`;

const isCommand = (text: string | undefined): boolean =>
  text === undefined || text === 'build' || text === 'play';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [command, ...surplus] = positionals;
  if (values.help === true) return void process.stdout.write(USAGE);
  if (!isCommand(command) || surplus.length > 0) {
    throw new TypeError(`There is no command "${positionals.join(' ')}".`);
  }
  const config = readConfig(environment());
  const folder = command === 'play' ? '../program/play' : '../dist';
  const out = values.out ?? join(import.meta.dirname, folder);
  const releases = readReleases();
  const began = performance.now();
  const pages = await (command === 'play' ? buildPlay : build)({
    dataset,
    releases,
    versions: releases.map(({ version }) => version),
    url: config.url,
    report: config.report,
    client: join(import.meta.dirname, 'client'),
    tell: (line) => void process.stderr.write(`${line}\n`),
    out,
  });
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  process.stdout.write(`${pages} pages in ${out}, in ${seconds} s\n`);
  if (command === 'build') return;
  const server = await serve(out, config.port);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  process.stdout.write(`http://127.0.0.1:${port}/${command === 'play' ? 'play/' : ''}\n`);
}

main().catch((error: unknown) => {
  const isKnown = error instanceof ConfigError || error instanceof TypeError;
  process.stderr.write(isKnown ? `${error.message}\n\n${USAGE}` : `${String(error)}\n`);
  process.exitCode = isKnown ? 2 : 1;
});
