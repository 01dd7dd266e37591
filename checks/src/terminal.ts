import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Language } from '../../packages/answers/dist/index.js';
import { ansiHtml } from './ansi.ts';

const MAIN = join(import.meta.dirname, '../../apps/cli/dist/main.js');

/** The beginning of each answer in a terminal of 80 columns, from one run of the built program. */
export function terminalShots(lines: readonly string[], language: Language): readonly string[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [MAIN, '--prompt', '--short', '--color', '--language', language],
    { input: lines.join('\n'), encoding: 'utf8', env: { COLUMNS: '80' }, maxBuffer: 2 ** 26 },
  );
  if (status === 1) throw new Error(stderr);
  const answers = stdout.split(/^> .*\n\n/mu).slice(1);
  if (answers.length !== lines.length) {
    throw new Error(`${lines.length} questions have ${answers.length} answers in a terminal.`);
  }
  return answers.map((text) => `<div class="terminal">${ansiHtml(text.trimEnd())}</div>`);
}
