import type { Readable, Writable } from 'node:stream';
import {
  answer,
  directionOf,
  type Language,
  type Reply,
  type Request,
  readCommandLine,
  withoutBidiControls,
} from '@us-morocco-security/answers';
import { dataset } from '@us-morocco-security/core';
import manifest from '../package.json' with { type: 'json' };
import { askedLanguage, type Invocation, readArguments } from './arguments.ts';
import { completeLine, completeWords } from './completion.ts';
import { type Config, type Environment, languageOf, readConfig } from './config.ts';
import { openPrompt } from './prompt.ts';
import { renderReply } from './render/index.ts';
import { coloursFor, type Device } from './render/screen.ts';
import { languageFor } from './session.ts';
import { completionScript } from './shells.ts';
import { UsageError } from './usage-error.ts';
import { terminalHelp, words } from './words.ts';

type Input = Readable & { readonly isTTY?: boolean };
type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The parts of the process that a run touches. */
export interface World {
  readonly argv: readonly string[];
  readonly environment: Environment;
  readonly input: Input;
  readonly output: Output;
  readonly errors: Output;
  /** Lines of earlier prompts, latest first; none where they cannot be read. */
  readHistory(file: string): readonly string[];
  keepHistory(file: string, lines: readonly string[]): void;
}

const exitCodes = { answered: 0, fault: 1, wrongUsage: 2 } as const;

type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const DEFAULT_COLUMNS = 80;
const MOST_COLUMNS = 100;

/** A run: what was asked, and where. */
interface Run {
  readonly world: World;
  readonly invocation: Invocation;
  readonly config: Config;
}

/** Does what the command line wants and returns the exit code. The last catch stands here: nothing is thrown. */
export async function run(world: World): Promise<ExitCode> {
  try {
    const config = readConfig(world.environment);
    return await perform({ world, config, invocation: readArguments(world.argv) });
  } catch (error) {
    const language = askedLanguage(world.argv) ?? languageOf(world.environment);
    world.errors.write(`${withoutBidiControls(complaint(error, language))}\n`);
    return error instanceof UsageError ? exitCodes.wrongUsage : exitCodes.fault;
  }
}

async function perform(run: Run): Promise<ExitCode> {
  const { world, invocation, config } = run;
  const { task } = invocation;
  const language = invocation.language ?? config.language;
  switch (task.do) {
    case 'version':
      world.output.write(`${manifest.version}\n`);
      return exitCodes.answered;
    case 'completion':
      world.output.write(completionScript(task.shell));
      return exitCodes.answered;
    case 'complete':
      for (const { value, label } of completeWords(task.words, { dataset, language })) {
        world.output.write(`${value}\t${label}\n`);
      }
      return exitCodes.answered;
    case 'help':
      return show(helpFor(task.command, language), run);
    case 'answer': {
      const spoken = languageFor(task.line, invocation.language, config.language);
      return show(ask(readCommandLine(task.line, spoken)), run);
    }
    case 'begin':
      return isTyped(world) ? prompt(run) : show(beginning(language), run);
    case 'prompt':
      return prompt(run);
    default:
      return task satisfies never;
  }
}

const ask = (request: Request): Reply => answer(request, dataset, () => new Date());

/** An answer goes to standard output, what was wrong with a question to standard error. */
function show(reply: Reply, run: Run): ExitCode {
  const { world, invocation } = run;
  if (invocation.json) world.output.write(`${jsonOf(reply)}\n`);
  if (reply.failure !== null) {
    world.errors.write(renderReply(reply, screenOf(world.errors, run)));
    return exitCodes.wrongUsage;
  }
  if (!invocation.json) world.output.write(renderReply(reply, screenOf(world.output, run)));
  return exitCodes.answered;
}

/** Values are for programs and for copying, so they hold no characters that only steer direction. */
const jsonOf = (reply: Reply): string =>
  JSON.stringify(
    reply,
    (_, value: unknown) => (typeof value === 'string' ? withoutBidiControls(value) : value),
    2,
  );

function helpFor(command: string | undefined, language: Language): Reply {
  const options = command === undefined ? {} : { command };
  const reply = ask({ command: 'help', options, language, page: 1 });
  const more = command === undefined ? terminalHelp(language) : [];
  return { ...reply, blocks: [...reply.blocks, ...more] };
}

/** For whoever asked nothing and cannot be prompted. */
function beginning(language: Language): Reply {
  const reply = ask({ command: 'overview', options: {}, language, page: 1 });
  return { ...reply, blocks: [...reply.blocks, { type: 'text', text: words[language].goOn }] };
}

/** Whether someone types the input and sees the output. */
const isTyped = ({ input, output }: World): boolean =>
  input.isTTY === true && output.isTTY === true;

async function prompt(run: Run): Promise<ExitCode> {
  const { world, invocation, config } = run;
  const screen = () => ({ ...screenOf(world.output, run), reader: 'prompt' as const });
  await openPrompt({
    input: world.input,
    output: world.output,
    terminal: isTyped(world),
    session: { chosen: invocation.language, fallback: config.language, last: undefined },
    history: world.readHistory(config.historyFile),
    answer: ask,
    render: (reply) => `${renderReply(reply, screen())}\n`,
    renderText: (text, language) =>
      renderReply(
        { language, direction: directionOf(language), blocks: [{ type: 'text', text }] },
        screen(),
      ),
    complete: (line, language) => completeLine(line, { dataset, language }),
    keepHistory: (lines) => world.keepHistory(config.historyFile, lines),
  });
  return exitCodes.answered;
}

const screenOf = (stream: Output, { invocation, config }: Run): Device => ({
  width: Math.min(stream.columns ?? config.columns ?? DEFAULT_COLUMNS, MOST_COLUMNS),
  bidi: invocation.bidi ?? config.bidi,
  steered: stream.isTTY === true,
  colours: coloursFor(invocation.colour ?? config.colour ?? stream.isTTY === true),
  reader: 'command',
});

/** What to tell the reader about an error, with what to do. */
function complaint(error: unknown, language: Language): string {
  const { fault, oneOf, seeHelp, unknownValue, valueMissing } = words[language];
  if (!(error instanceof UsageError)) {
    return fault(error instanceof Error ? error.message : String(error));
  }
  const { subject, given, choices } = error;
  return [
    given === undefined ? valueMissing(subject) : unknownValue(subject, given),
    ...(choices.length === 0 ? [] : [oneOf(choices.join(', '))]),
    seeHelp,
  ].join('\n');
}
