import { createReadStream, mkdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { askedLanguage } from './arguments.ts';
import { environment, systemLanguage } from './config.ts';
import { mayBeTerminal, type Output, writingAtOnce } from './output.ts';
import { faultLine } from './refusal.ts';
import { run } from './run.ts';

const argv = process.argv.slice(2);
const language = askedLanguage(argv) ?? systemLanguage(environment);

const [STDOUT, STDERR] = [1, 2];

/** The reader of the output may close it early, as `head` does; this ends the program without an error. */
function failOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  // A full disk, for example.
  writeSync(STDERR, faultLine(error, language));
  process.exit(1);
}

/** Nothing can be told where the errors go. */
const failErrors = ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1);

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

let errors: Output | undefined;

process.exitCode = await run({
  argv,
  environment,
  // Opened where it is read.
  get input() {
    return process.stdin;
  },
  output: mayBeTerminal(STDOUT)
    ? process.stdout.on('error', failOutput)
    : writingAtOnce(STDOUT, failOutput),
  get errors() {
    errors ??= mayBeTerminal(STDERR)
      ? process.stderr.on('error', failErrors)
      : writingAtOnce(STDERR, failErrors);
    return errors;
  },
  openFile: createReadStream,
  writePicture: writeFileSync,
  readHistory,
  keepHistory,
});
