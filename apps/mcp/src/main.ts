#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { dataset } from '@us-morocco-security/core';
import manifest from '../package.json' with { type: 'json' };
import { serveOneClient } from './stdio.ts';

const made = {
  dataset,
  clock: () => new Date(),
  version: manifest.version,
  readRelease(version: string): unknown {
    const path = new URL(`./releases/${version}.json.gz`, import.meta.url);
    return JSON.parse(gunzipSync(readFileSync(path)).toString('utf8'));
  },
};

const args = process.argv.slice(2);

if (args.length === 0) {
  serveOneClient(made);
} else {
  // Loaded only here, so that a client that starts the program waits less.
  const { runCommandLine } = await import('./command-line.ts');
  process.exitCode = await runCommandLine(args, made);
}
