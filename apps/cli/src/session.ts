import {
  chooseLanguage,
  type FailureCode,
  type Language,
  languageOfQuestion,
  matchLanguage,
  type Reply,
  type Request,
} from '@us-morocco-security/answers';
import { numberedQuestions } from '@us-morocco-security/text';
import { cleaned, isFreeText, readLine } from './typed.ts';
import { words } from './words.ts';

/** The state of the prompt between two lines. */
export interface Session {
  /** The language that was asked for; while none was, each line's own script decides. */
  readonly chosen: Language | undefined;
  /** The system's. */
  readonly fallback: Language;
  readonly last: Reply | undefined;
}

/** The outcome of a line at the prompt. */
export type Turn =
  | { readonly do: 'nothing' }
  | { readonly do: 'end' }
  | { readonly do: 'refuse'; readonly text: string; readonly code: FailureCode }
  | { readonly do: 'ask'; readonly request: Request };

/** The words that belong to the prompt and not to the answers. */
export const turns: readonly string[] = ['next', 'previous', 'page', 'exit', 'quit'];

/** The language of the prompt itself. */
export const sessionLanguage = ({ chosen, fallback }: Session): Language => chosen ?? fallback;

/**
 * The language of the answer to a line: as chosen, else Arabic for Arabic script, else that of a question in words of
 * the reader's own, else the system's. What follows a command may be a text in any language, and says nothing.
 */
export const languageFor = (
  line: string,
  chosen: Language | undefined,
  fallback: Language,
): Language =>
  chooseLanguage({
    asked: chosen,
    typed: line,
    hints: [isFreeText(line) ? languageOfQuestion(line) : undefined, fallback],
  });

/** Reads a line of the prompt. */
export function readTurn(line: string, session: Session): Turn {
  const typed = cleaned(line);
  const [word = '', ...rest] = typed.replace(/^\//, '').split(/\s+/);
  if (word === '') return { do: 'nothing' };
  if (/^\d+$/.test(word)) return followUp(word, session);
  switch (word.toLowerCase()) {
    case 'exit':
    case 'quit':
      return { do: 'end' };
    case 'page':
      return turnTo(Number(rest[0]), session);
    case 'next':
      return turnTo((session.last?.request.page ?? 0) + 1, session);
    case 'previous':
      return turnTo((session.last?.request.page ?? 0) - 1, session);
    default:
      return ask(readLine(typed, languageFor(typed, session.chosen, session.fallback)));
  }
}

/** The session after an answer. */
export const afterReply = (session: Session, last: Reply): Session => ({
  ...session,
  last,
  chosen: chosenBy(last.request) ?? session.chosen,
});

/** The answer to `/language fr` is already in French. */
function ask(request: Request): Turn {
  return { do: 'ask', request: { ...request, language: chosenBy(request) ?? request.language } };
}

const chosenBy = ({ command, options }: Request): Language | undefined =>
  command === 'language' && options.set !== undefined ? matchLanguage(options.set) : undefined;

function followUp(number: string, session: Session): Turn {
  const questions = session.last === undefined ? [] : numberedQuestions(session.last);
  const question = questions[Number(number) - 1];
  if (question !== undefined) return ask(question.request);
  const text = words[sessionLanguage(session)].noSuchFollowUp(number);
  return { do: 'refuse', text, code: 'unknown-choice' };
}

function turnTo(page: number, session: Session): Turn {
  const { last } = session;
  const position = last?.page ?? null;
  if (last === undefined || position === null || !(page >= 1 && page <= position.pages)) {
    const text = words[sessionLanguage(session)].noSuchPage;
    return { do: 'refuse', text, code: 'bad-page' };
  }
  return { do: 'ask', request: { ...last.request, page } };
}
