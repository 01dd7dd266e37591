/**
 * Scores the tools that a model chose. Needs no model: `--questions` prints the questions, and a file of what was chosen,
 * an object a line, is scored.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Choice, Chosen, count, type Marked, mark } from './choices.ts';

const WRONG_USAGE = 2;

const choices = z
  .array(Choice)
  .parse(JSON.parse(readFileSync(new URL('./tool-choices.json', import.meta.url), 'utf8')));

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { questions: { type: 'boolean', default: false } },
});
const [file] = positionals;

if (values.questions) {
  for (const { id, question } of choices) console.log(JSON.stringify({ id, question }));
} else if (file === undefined) {
  console.error(
    'Usage: node evaluation/score.ts --questions | node evaluation/score.ts CHOSEN.jsonl',
  );
  process.exitCode = WRONG_USAGE;
} else {
  const chosen = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Chosen.parse(JSON.parse(line)));
  print(mark(choices, chosen));
}

function print(marked: readonly Marked[]): void {
  const groups = [
    'all',
    ...new Set(choices.map(({ language }) => language)),
    ...new Set(choices.map(({ tool }) => tool)),
  ];
  const belongs = ({ choice }: Marked, group: string): boolean =>
    ['all', choice.language, choice.tool].includes(group);
  console.table(
    Object.fromEntries(
      groups.map((group) => [group, count(marked.filter((one) => belongs(one, group)))]),
    ),
  );
  for (const { called, choice, mark: given } of marked) {
    if (given === 'right') continue;
    console.log(`${given}: ${choice.id} called ${called}, not ${choice.tool}: ${choice.question}`);
  }
}
