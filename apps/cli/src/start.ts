import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { askedLanguage } from './arguments.ts';
import { environment, systemLanguage } from './config.ts';
import { faultLine } from './refusal.ts';
import { run } from './run.ts';

/** Loaded so, it loads neither its streams nor its promises. */
const fs: typeof import('node:fs') = createRequire(import.meta.url)('node:fs');

const argv = process.argv.slice(2);
const language = askedLanguage(argv) ?? systemLanguage(environment);

/** The reader of the output may close it early, as `head` does; this ends the program without an error. */
function guarded<Stream extends NodeJS.WriteStream & { readonly fd: number }>(
  stream: Stream,
): Stream {
  if (stream.listenerCount('error') > 0) return stream;
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    // A full disk, for example. Written synchronously, since the process exits.
    if (stream.fd === process.stdout.fd)
      fs.writeSync(process.stderr.fd, faultLine(error, language));
    process.exit(1);
  });
}

/** A history file that cannot be read or written is ignored. */
function readHistory(file: string): readonly string[] {
  try {
    return fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}

function keepHistory(file: string, lines: readonly string[]): void {
  try {
    fs.mkdirSync(dirname(file), { recursive: true });
    fs.writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  } catch {
    // The prompt works without it.
  }
}

process.exitCode = await run({
  argv,
  environment,
  // Node opens each of its streams when it is first read.
  get input() {
    return process.stdin;
  },
  output: guarded(process.stdout),
  get errors() {
    return guarded(process.stderr);
  },
  openFile: fs.createReadStream,
  writePicture: fs.writeFileSync,
  readHistory,
  keepHistory,
});
