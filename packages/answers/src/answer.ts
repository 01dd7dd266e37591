import { type Dataset, QueryError } from '@us-morocco-security/core';
import { directionOf, type Language, matchLanguage } from '@us-morocco-security/core/labels';
import type { News } from '@us-morocco-security/core/news';
import type { Asker, Performed } from './asker.ts';
import { isSmallTalk } from './asking/intent.ts';
import type { Context } from './command.ts';
import { chatCommands, commands, findCommand } from './commands/index.ts';
import { AnswerError } from './failure.ts';
import type { Installation } from './installation.ts';
import { speak } from './language/messages.ts';
import { Unperformed } from './perform.ts';
import { failureAnswer } from './present/failure.ts';
import { greetingAnswer } from './present/greeting.ts';
import { alertAnswer } from './present/news.ts';
import { writeCommandLine } from './present/questions.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';
import { nearCommands } from './resolve/named.ts';
import { resolveOptions, SURPLUS } from './resolve/options.ts';
import { answerAddress } from './site/address.ts';
import type { Surface } from './surface.ts';

/** The present moment; handed in, so that an answer depends on its arguments alone. */
export type Clock = () => Date;

/**
 * Answers a question from the dataset, in the request's language. A question that cannot be answered is answered too:
 * the reply then has a `failure`, its lead says why, and its points and questions what to do.
 *
 * @param surface - where the answer is shown
 * @param installation - what the host has set
 * @param asker - who asks, where a bot knows; without it nothing is remembered
 */
export function answer(
  request: Request,
  dataset: Dataset,
  clock: Clock,
  surface: Surface = 'page',
  installation: Installation = {},
  asker?: Asker,
): Reply {
  const language = spokenLanguage(request);
  const today = clock().toISOString().slice(0, 10);
  const context = {
    ...contextOf({ ...request, language }, dataset, today, surface, installation),
    ...(asker === undefined ? {} : { asker, commands: chatCommands }),
  };
  const reply = emptyReply(context);
  try {
    const answered = answerAsked(context);
    return { ...reply, ...answered, address: answerAddress(context, answered) };
  } catch (error) {
    const effect = error instanceof Unperformed ? error.effect : null;
    const failure = knownFailure(error);
    if (failure === undefined) throw error;
    const { code, suggestions } = failure;
    return { ...reply, failure: { code, suggestions }, ...failureAnswer(context, failure), effect };
  }
}

/** What opens a chat, in a language and for a surface: what can be asked, and how. */
export function greet(
  dataset: Dataset,
  language: Language,
  surface: Surface,
  installation: Installation = {},
): Reply {
  const request = { command: 'help', options: {}, language, page: 1 };
  const context = contextOf(request, dataset, dataset.asOf, surface, installation);
  const { records: _, ...greeting } = greetingAnswer(context);
  return { ...emptyReply(context), ...greeting };
}

/**
 * What is new, as an alert to a reader who follows it: one piece of news, or a digest.
 *
 * @param followed - the topics that the reader follows, as `News` names them
 */
export function tellNews(
  news: readonly News[],
  followed: readonly string[],
  dataset: Dataset,
  language: Language,
  surface: Surface,
  installation: Installation = {},
): Reply {
  const request = { command: 'whatsnew', options: {}, language, page: 1 };
  const context = {
    ...contextOf(request, dataset, dataset.asOf, surface, installation),
    commands: chatCommands,
  };
  const { records = [], ...told } = alertAnswer(context, news, followed);
  const ids = new Set(records.map(({ id }) => id));
  const reply = { ...emptyReply(context), ...told, records: [...ids] };
  return { ...reply, address: answerAddress(context, reply) };
}

const contextOf = (
  request: Request,
  dataset: Dataset,
  today: string,
  surface: Surface,
  installation: Installation = {},
): Context => ({
  dataset,
  language: request.language,
  say: speak(request.language),
  request,
  commands,
  today,
  surface,
  installation,
  asker: undefined,
});

const emptyReply = ({ language, request }: Context) => ({
  ...EMPTY,
  language,
  direction: directionOf(language),
  request,
});

const EMPTY = {
  failure: null,
  points: [],
  isList: false,
  page: null,
  sections: [],
  next: [],
  illustration: null,
  records: [],
  address: null,
  effect: null,
} as const;

/** The language asked for; `/language set:fr` is itself said in French, so that the reader sees what it looks like. */
const spokenLanguage = ({ command, options, language }: Request): Language =>
  (command === 'language' ? matchLanguage(options.set ?? '') : undefined) ?? language;

function answerAsked(
  context: Context,
): Pick<Reply, 'lead' | 'next' | 'request' | 'records' | 'effect'> {
  const { request } = context;
  const command = findCommand(request.command);
  if (command === undefined) {
    const words = [request.command, request.options[SURPLUS] ?? ''].join(' ').trim();
    if (isSmallTalk(words)) {
      return answerAsked({
        ...context,
        request: { ...request, command: 'search', options: { text: words } },
      });
    }
    throw new AnswerError(
      'unknown-command',
      request.command,
      nearCommands(context, request.command),
    );
  }
  const { values, canonical } = resolveOptions(context, command, request.options);
  const understood = { ...request, command: command.name, options: canonical };
  const {
    records = [],
    next = [],
    ...answered
  } = command.answer({ ...context, request: understood }, values);
  const isPaged = answered.page !== undefined && answered.page !== null;
  if (request.page !== 1 && !isPaged) throw new AnswerError('bad-page', String(request.page));
  const ids = new Set(records.map(({ id }) => id));
  const asked = writeCommandLine(command.name, canonical);
  return {
    ...answered,
    effect: answered.effect ?? null,
    // What is answered already does not lead on.
    next: next.filter(({ line }) => line !== asked),
    request: { ...understood, ...afterwards(context.asker?.performed) },
    records: [...ids],
  };
}

/** What the buttons under an answer ask: whoever presses one does not do the same thing once more. */
function afterwards(
  performed: Performed | undefined,
): Partial<Pick<Request, 'command' | 'options'>> {
  switch (performed?.kind) {
    case 'remember':
      return { options: {} };
    case 'subscribe':
    case 'unsubscribe':
      return { command: 'subscriptions', options: {} };
    case 'forget':
      return { command: 'privacy', options: {} };
    case 'follows':
    case 'missed':
    case 'why':
    case undefined:
      return {};
    default:
      return performed satisfies never;
  }
}

/** A query error caused by the reader's input becomes an answer; any other error is a bug and is thrown. */
function knownFailure(error: unknown): AnswerError | undefined {
  if (error instanceof AnswerError) return error;
  if (error instanceof Unperformed) return new AnswerError('not-performed', error.effect.kind);
  if (!(error instanceof QueryError)) return undefined;
  switch (error.code) {
    case 'bad-date':
    case 'reversed-range':
      return new AnswerError(error.code, error.given);
    case 'unknown-id':
    case 'unknown-programme':
    case 'unknown-system':
    case 'unknown-stage':
    case 'unknown-topic':
    case 'unknown-value-kind':
    case 'unknown-label':
    case 'bad-argument':
      return undefined;
    default:
      return error.code satisfies never;
  }
}
