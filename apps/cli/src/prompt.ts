import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { FailureCode, Language, Reply, Request } from '@us-morocco-security/answers';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { isStream, type Output } from './output.ts';
import { afterReply, readTurn, type Session, sessionLanguage } from './session.ts';
import { words } from './words.ts';

/** Dependencies of the prompt. */
export interface PromptHost {
  readonly input: Readable;
  readonly output: Output;
  /** Whether input is interactive; only then are there a greeting, a prompt mark, history and completion. */
  readonly terminal: boolean;
  readonly session: Session;
  /** Earlier lines, latest first. */
  readonly history: readonly string[];
  greet(language: Language): Reply;
  answer(request: Request): Reply;
  /** @param line - as it was read */
  render(reply: Reply, line: string): string;
  /** A refusal of the prompt itself, as a reply. */
  refuse(text: string, code: FailureCode, language: Language): Reply;
  /** A sentence of the prompt itself. */
  renderText(text: string, language: Language): string;
  complete(line: string, language: Language): readonly [readonly string[], string];
  keepHistory(lines: readonly string[]): void;
}

const MARK = '> ';
const HISTORY_SIZE = 500;

/** Reads and answers lines until the reader ends it; the exit code of the worst, or undefined where none was read. */
export function openPrompt(host: PromptHost): Promise<ExitCode | undefined> {
  const { input, output, terminal } = host;
  let { session } = host;
  let worst: ExitCode | undefined;
  let interrupted = false;
  let open = true;
  const lines = createInterface({
    input,
    ...(isStream(output) ? { output } : {}),
    terminal,
    prompt: terminal ? MARK : '',
    history: [...host.history],
    historySize: HISTORY_SIZE,
    removeHistoryDuplicates: true,
    completer: (line: string) => {
      const [hits, end] = host.complete(line, sessionLanguage(session));
      return [[...hits], end];
    },
  });
  const say = (text: string) => output.write(host.renderText(text, sessionLanguage(session)));
  const show = (reply: Reply, line: string): void => {
    const code = exitCodeOf(reply);
    worst = worst === undefined || code > worst ? code : worst;
    output.write(host.render(reply, line));
  };

  const greet = (): void => {
    const language = sessionLanguage(session);
    const greeting = host.greet(language);
    session = afterReply(session, greeting);
    output.write(host.render(greeting, ''));
    say(words[language].keys);
  };

  const takeLine = (line: string): void => {
    interrupted = false;
    const turn = readTurn(line, session);
    switch (turn.do) {
      case 'nothing':
        break;
      case 'end':
        lines.close();
        return;
      case 'refuse':
        show(host.refuse(turn.text, turn.code, sessionLanguage(session)), line);
        break;
      case 'ask': {
        const reply = host.answer(turn.request);
        session = afterReply(session, reply);
        show(reply, line);
        break;
      }
      default:
        turn satisfies never;
    }
    lines.prompt();
  };

  /** Clears the typed line; exits if nothing was typed since the last interrupt. */
  const interrupt = (): void => {
    if (interrupted && lines.line === '') {
      lines.close();
      return;
    }
    interrupted = true;
    output.write('\n');
    say(words[sessionLanguage(session)].endHint);
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
    lines.prompt();
  };

  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      // Lines piped after `exit` still arrive.
      if (!open) return;
      try {
        takeLine(line);
      } catch (error) {
        reject(error);
        lines.close();
      }
    });
    lines.on('SIGINT', interrupt);
    lines.on('history', (history) => host.keepHistory(history));
    lines.on('close', () => {
      open = false;
      if (terminal) output.write('\n');
      resolve(worst);
    });
    if (terminal) greet();
    lines.prompt();
  });
}
