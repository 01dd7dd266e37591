/** The site, built once under a base path and served as a static host serves it. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { dirname, join, posix } from 'node:path';
import { serve } from '../../../apps/web/src/serve.ts';

const PROGRAM = join(import.meta.dirname, '../../../apps/web/program/main.js');

/** Ignored by git, and emptied by each build. */
const ROOT = join(import.meta.dirname, '../../out/site');

/** Where the built pages say that they are. */
export const SITE_URL = 'https://example.org/some/base/';

/** On a machine that does much else besides. */
export const LONGEST_BUILD_MILLISECONDS = 300_000;

export interface BuiltSite {
  readonly folder: string;
  /** Address of the first page, under a base path. */
  readonly address: string;
  /** Every file, by its path from the root of the site. */
  readonly files: ReadonlySet<string>;
  read(path: string): string;
}

let built: Promise<BuiltSite> | undefined;

/** The site; the test files of one process share it. */
export function builtSite(): Promise<BuiltSite> {
  built ??= buildSite();
  return built;
}

async function buildSite(): Promise<BuiltSite> {
  const folder = join(ROOT, 'some/base');
  execFileSync(process.execPath, [PROGRAM, 'build', '--out', folder], {
    env: { ...process.env, SITE_URL, REPORT_URL: 'https://example.org/report?template=figure.yml' },
  });
  const server = await serve(ROOT, {
    host: '127.0.0.1',
    port: 0,
    notFound: (language) => readFileSync(join(folder, language ?? '', '404.html'), 'utf8'),
  });
  server.unref();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => posix.relative(folder, posix.join(parentPath, name)));
  return {
    folder,
    address: `http://127.0.0.1:${portOf(server)}/some/base/`,
    files: new Set(files),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** The files that a page links or loads, by their paths from the root of the site; others' addresses are left out. */
export function linkedFrom(page: string, html: string): string[] {
  const addresses = html.matchAll(/\s(?:href|src)="(?<address>[^"#]+)(?:#[^"]*)?"/g);
  return [...addresses]
    .map(({ groups }) => groups?.address?.replaceAll('&amp;', '&') ?? '')
    .filter((address) => !/^[a-z]+:/.test(address) && address !== '')
    .map((address) => posix.join(dirname(page), address.replace(/\?.*$/, '')))
    .map((path) => (path.endsWith('/') || path === '.' ? posix.join(path, 'index.html') : path));
}
