import { createReadStream, mkdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { askedLanguage } from './arguments.ts';
import { environment, systemLanguage } from './config.ts';
import { faultLine } from './refusal.ts';
import { run } from './run.ts';

const argv = process.argv.slice(2);
const language = askedLanguage(argv) ?? systemLanguage(environment);

/** The reader of the output may close it early, as `head` does; this ends the program without an error. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    // A full disk, for example. Written synchronously, since the process exits.
    if (stream === process.stdout) writeSync(process.stderr.fd, faultLine(error, language));
    process.exit(1);
  });
}

/** A history file that cannot be read or written is ignored. */
function readHistory(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}

function keepHistory(file: string, lines: readonly string[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  } catch {
    // The prompt works without it.
  }
}

process.exitCode = await run({
  argv,
  environment,
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  openFile: createReadStream,
  writePicture: writeFileSync,
  readHistory,
  keepHistory,
});
