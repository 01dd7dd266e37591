/** The built MCP server. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

export const MAIN = join(import.meta.dirname, '../../../apps/mcp/dist/main.js');

/** A server over HTTP on a port of its own, without a limit. */
export async function startHttp(): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [MAIN, '--http'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { LANG: 'C', MCP_PORT: '0', MCP_HEALTH_PORT: '0', MCP_CALLS_PER_MINUTE: '0' },
  });
  for await (const line of createInterface(child.stdout)) {
    const { msg, path, port } = JSON.parse(line);
    if (msg === 'started') return { url: `http://127.0.0.1:${port}${path}`, child };
  }
  throw new Error('The server ended before it had started.');
}

export async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
}

const run = promisify(execFile);

/** What a program of this workspace prints, whether it succeeds or not. */
export async function outputOf(file: string, ...args: readonly string[]): Promise<string> {
  const path = join(import.meta.dirname, '../../node_modules', file);
  const options = { maxBuffer: 64 * 1024 * 1024 };
  return run(process.execPath, [path, ...args], options).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
}
