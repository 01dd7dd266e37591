import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Reply, Request } from '@us-morocco-security/answers';
import { afterReply, readTurn, type Session, sessionLanguage } from './session.ts';
import { words } from './words.ts';

/** What a prompt needs from the world. */
export interface PromptHost {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether someone types there: only then is there a greeting, a mark, history and completion. */
  readonly terminal: boolean;
  readonly session: Session;
  /** Earlier lines, latest first. */
  readonly history: readonly string[];
  answer(request: Request): Reply;
  render(reply: Reply): string;
  /** A sentence of the prompt itself. */
  renderText(text: string, language: Reply['language']): string;
  complete(line: string, language: Reply['language']): readonly [readonly string[], string];
  keepHistory(lines: readonly string[]): void;
}

const MARK = '> ';
const HISTORY_SIZE = 500;

/** Reads and answers lines until the reader ends it. */
export function openPrompt(host: PromptHost): Promise<void> {
  const { input, output, terminal } = host;
  let { session } = host;
  let interrupted = false;
  let open = true;
  const lines = createInterface({
    input,
    output,
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

  const takeLine = (line: string): void => {
    interrupted = false;
    const turn = readTurn(line, session);
    switch (turn.do) {
      case 'nothing':
        break;
      case 'end':
        lines.close();
        return;
      case 'say':
        say(turn.text);
        break;
      case 'ask': {
        const reply = host.answer(turn.request);
        session = afterReply(session, reply);
        output.write(host.render(reply));
        break;
      }
      default:
        turn satisfies never;
    }
    lines.prompt();
  };

  const interrupt = (): void => {
    if (interrupted) {
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
      // What was piped in behind `exit` still arrives.
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
      resolve();
    });
    if (terminal) say(words[sessionLanguage(session)].greeting.join('\n'));
    lines.prompt();
  });
}
