import type { Readable } from 'node:stream';
import {
  answer,
  articleTable,
  directionOf,
  greet,
  type Language,
  type Picture,
  type Reply,
  type Request,
} from '@us-morocco-security/answers';
import { dataset } from '@us-morocco-security/core';
import {
  type Device,
  type Frame,
  renderReply,
  renderText,
  type Shown,
  withoutControls,
} from '@us-morocco-security/text';
import manifest from '../package.json' with { type: 'json' };
import { askedLanguage, asksForJson, type Invocation, readArguments } from './arguments.ts';
import { completeLine, completeWords } from './completion.ts';
import { type Config, type Environment, readConfig, systemLanguage } from './config.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-code.ts';
import { dataLines, jsonOf, jsonText } from './json.ts';
import type { Output } from './output.ts';
import type { PictureFile } from './picture-file.ts';
import { openPrompt } from './prompt.ts';
import { faultLine, refusal, shownLine, usageReply } from './refusal.ts';
import { languageFor } from './session.ts';
import { completionScript } from './shells.ts';
import { styleFor } from './style.ts';
import { readTyped, type Typed, textOf, textOption } from './typed.ts';
import { STANDARD_INPUT, UsageError } from './usage-error.ts';
import { type Reader, terminalHelp, words } from './words.ts';

type Input = Readable & { readonly isTTY?: boolean };

/** The parts of the process that a run touches. */
export interface World {
  readonly argv: readonly string[];
  readonly environment: Environment;
  readonly input: Input;
  readonly output: Output;
  readonly errors: Output;
  /** The bytes of a file; an error of the system ends the stream. */
  openFile(path: string): Readable;
  /** Writes a file anew. */
  writePicture(file: string, data: string | Uint8Array): void;
  /** Lines of earlier prompts, latest first; none where they cannot be read. */
  readHistory(file: string): readonly string[];
  keepHistory(file: string, lines: readonly string[]): void;
}

const DEFAULT_COLUMNS = 80;
const MOST_COLUMNS = 100;

/** A run: what was asked, and where. */
interface Run {
  readonly world: World;
  readonly invocation: Invocation;
  readonly config: Config;
}

/** Runs the command line and returns the exit code; never throws. What only some runs need is loaded by them. */
export async function run(world: World): Promise<ExitCode> {
  try {
    const config = readConfig(world.environment);
    return await perform({ world, config, invocation: readArguments(world.argv) });
  } catch (error) {
    return complain(error, world);
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
      return help(task.command, language, run);
    case 'answer': {
      const typed = await withText(task.typed, task.file, world);
      const spoken = languageFor(textOf(typed), invocation.language, config.language);
      const request = readTyped(typed, spoken);
      if (invocation.csv && request.options.claim !== undefined) return writeCsv(request, world);
      const reply = ask(request, run);
      return give(task.file === undefined ? reply : articleOf(reply), run);
    }
    case 'begin':
      return begin(language, run);
    case 'prompt':
      return prompt(run);
    default:
      return task satisfies never;
  }
}

const ask = (request: Request, { config }: Run): Reply =>
  answer(request, dataset, () => new Date(), 'terminal', config.installation);

/** A question with the text that it names, read to its end. */
async function withText(typed: Typed, file: string | undefined, world: World): Promise<Typed> {
  const option = textOption(typed.command);
  if (file === undefined || option === undefined) return typed;
  const input = file === STANDARD_INPUT ? world.input : world.openFile(file);
  const { readText } = await import('./article.ts');
  return { ...typed, named: { ...typed.named, [option]: await readText(input, file) } };
}

async function writeCsv({ options, language }: Request, { output }: World): Promise<ExitCode> {
  const { articleCsv } = await import('./article.ts');
  output.write(articleCsv(dataset, options.claim ?? '', language));
  return exitCodes.answered;
}

/** Gives an answer in the form that was asked for: a table, a picture beside the text, or the text. */
async function give(reply: Reply, run: Run): Promise<ExitCode> {
  const { invocation, world } = run;
  if (reply.failure !== null) return show(reply, run);
  if (invocation.csv) {
    const picture = pictureOf(reply, '--csv');
    const { pictureCsv } = await import('./picture.ts');
    world.output.write(pictureCsv(picture));
    return exitCodeOf(reply);
  }
  if (invocation.picture !== undefined) await draw(reply, invocation.picture, run);
  return show(reply, run);
}

/** @throws UsageError `no-picture` */
function pictureOf({ illustration, request }: Reply, flag: string): Picture {
  const picture = illustration?.picture ?? undefined;
  if (picture !== undefined) return picture;
  throw new UsageError('no-picture', flag, request.command, ['chart', 'system', 'deal']);
}

async function draw(reply: Reply, file: PictureFile, { world }: Run): Promise<void> {
  const picture = pictureOf(reply, '--picture');
  const { drawFile } = await import('./picture.ts');
  const data = await drawFile(picture, file, reply.address);
  try {
    world.writePicture(file.path, data);
  } catch (error) {
    throw new UsageError('cannot-write', file.path, systemReason(error));
  }
  world.errors.write(`${shownLine(words[reply.language].drawn(file.path))}\n`);
}

/** What the system says of a file, in its own code. */
const systemReason = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Of an article, the table of its sentences says what its parts and its reading would say again. */
function articleOf(reply: Reply): Reply {
  const { request, language } = reply;
  const { claim = '' } = request.options;
  const sentences = reply.sections.find(({ key }) => key === 'sentences');
  if (sentences === undefined) return reply;
  const table = { ...sentences, blocks: [articleTable(dataset, claim, language)] };
  const sources = reply.sections.filter(({ key }) => key === 'sources');
  return { ...reply, sections: [table, ...sources] };
}

/**
 * Shows a reply: an answer on standard output, what was wrong with a question on standard error.
 *
 * @param extra - what the terminal adds for readers; programs have no use for it
 */
function show(reply: Reply, run: Run, extra: Shown['sections'] = []): ExitCode {
  const { world, invocation } = run;
  const isFailure = reply.failure !== null;
  const isForPrograms = invocation.json || invocation.data;
  if (invocation.json) world.output.write(`${jsonText(jsonOf(reply, dataset), false)}\n`);
  if (invocation.data) world.output.write(dataLines(reply, dataset));
  if (isFailure || !isForPrograms) {
    const stream = isFailure ? world.errors : world.output;
    const shown = { ...reply, sections: [...reply.sections, ...extra] };
    stream.write(renderReply(shown, deviceOf(stream, run), frameOf(reply, run, 'command')));
  }
  return exitCodeOf(reply);
}

function help(command: string | undefined, language: Language, run: Run): ExitCode {
  const options = command === undefined ? {} : { command };
  const reply = ask({ command: 'help', options, language, page: 1 }, run);
  return show(reply, run, command === undefined ? [terminalHelp(language)] : []);
}

/** Without a question: a prompt at a terminal, the piped lines, or else the overview. */
async function begin(language: Language, run: Run): Promise<ExitCode> {
  const { world, invocation } = run;
  const isForPrograms = invocation.json || invocation.data;
  if (isTyped(world) && !isForPrograms) return prompt(run);
  if (world.input.isTTY !== true) {
    const worst = await converse(run);
    if (worst !== undefined) return worst;
  }
  const request = { command: 'overview', options: {}, language, page: 1 };
  const code = show(ask(request, run), run);
  if (!isForPrograms) {
    const speaker = { language, direction: directionOf(language) };
    const goOn = renderText(words[language].goOn, speaker, deviceOf(world.output, run));
    world.output.write(`\n${goOn}`);
  }
  return code;
}

/** Whether someone types the input and sees the output. */
const isTyped = ({ input, output }: World): boolean =>
  input.isTTY === true && output.isTTY === true;

/** At a terminal the failure was shown; a script learns it from the exit code. */
async function prompt(run: Run): Promise<ExitCode> {
  const worst = await converse(run);
  return worst === undefined || isTyped(run.world) ? exitCodes.answered : worst;
}

/** Answers lines until the reader ends it; the exit code of the worst, or undefined where none was read. */
function converse(run: Run): Promise<ExitCode | undefined> {
  const { world, invocation, config } = run;
  const terminal = isTyped(world);
  const device = () => deviceOf(world.output, run);
  return openPrompt({
    input: world.input,
    output: world.output,
    terminal,
    session: { chosen: invocation.language, fallback: config.language, last: undefined },
    history: world.readHistory(config.historyFile),
    greet: (language) => greet(dataset, language, 'terminal'),
    answer: (request) => ask(request, run),
    refuse: refusal,
    render: (reply, line) => {
      if (invocation.json) return `${jsonText(jsonOf(reply, dataset), true)}\n`;
      if (invocation.data) {
        if (reply.failure !== null) world.errors.write(`${shownLine(reply.lead.text)}\n`);
        return dataLines(reply, dataset);
      }
      // In piped output, the question separates one answer from the next.
      const asked = terminal ? '' : `> ${withoutControls(line).trim()}\n\n`;
      return `${asked}${renderReply(reply, device(), frameOf(reply, run, 'prompt'))}\n`;
    },
    renderText: (text, language) =>
      renderText(text, { language, direction: directionOf(language) }, device()),
    complete: (line, language) => completeLine(line, { dataset, language }),
    keepHistory: (lines) => world.keepHistory(config.historyFile, lines),
  });
}

const deviceOf = (stream: Output, { invocation, config }: Run): Device => ({
  // A terminal of unknown size reports 0 columns.
  width: Math.min(stream.columns || config.columns || DEFAULT_COLUMNS, MOST_COLUMNS),
  bidi: invocation.bidi ?? config.bidi,
  steered: stream.isTTY === true,
  style: styleFor(invocation.colour ?? config.colour ?? stream.isTTY === true),
});

const frameOf = ({ language }: Reply, { invocation }: Run, reader: Reader): Frame => ({
  sections: !invocation.short,
  nextTitle: words[language].followUps[reader],
  numbered: reader === 'prompt',
  turnPage: words[language].turnPage[reader],
});

/** Says what went wrong, even where the command line or the environment could not be read. */
function complain(error: unknown, world: World): ExitCode {
  const language = askedLanguage(world.argv) ?? systemLanguage(world.environment);
  if (!(error instanceof UsageError)) {
    world.errors.write(faultLine(error, language));
    return exitCodes.fault;
  }
  const reply = usageReply(error, language);
  if (asksForJson(world.argv)) world.output.write(`${jsonText(jsonOf(reply, dataset), false)}\n`);
  world.errors.write(`${shownLine(reply.lead.text)}\n`);
  return exitCodes.wrongUsage;
}
