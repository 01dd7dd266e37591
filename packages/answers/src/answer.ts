import { type Dataset, QueryError } from '@us-morocco-security/core';
import { canonicalOptions } from './canonical.ts';
import type { Context } from './command.ts';
import { commands, findCommand } from './commands/index.ts';
import { AnswerError } from './failure.ts';
import { directionOf, type Language, matchLanguage } from './language/language.ts';
import { speak } from './language/messages.ts';
import { nearest } from './nearest.ts';
import { readOptions } from './options.ts';
import { failureBlocks } from './present/failure.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';

/** The present moment; handed in, so that an answer depends on its arguments alone. */
export type Clock = () => Date;

/**
 * Answers a question from the dataset, in the request's language. A question that cannot be answered is answered too:
 * the reply then has a `failure`, and its blocks say what to do.
 */
export function answer(request: Request, dataset: Dataset, clock: Clock): Reply {
  const language = spokenLanguage(request);
  const context: Context = {
    dataset,
    language,
    say: speak(language),
    request: { ...request, language },
    commands,
    today: clock().toISOString().slice(0, 10),
  };
  const reply = { language, direction: directionOf(language), request: context.request };
  try {
    return { ...reply, ...answerAsked(context) };
  } catch (error) {
    const failure = knownFailure(error);
    if (failure === undefined) throw error;
    const { code, suggestions } = failure;
    return { ...reply, failure: { code, suggestions }, blocks: failureBlocks(context, failure) };
  }
}

/** The language asked for; `/language set:fr` is itself said in French, so that the reader sees what it looks like. */
const spokenLanguage = ({ command, options, language }: Request): Language =>
  (command === 'language' ? matchLanguage(options.set ?? '') : undefined) ?? language;

function answerAsked(context: Context): Pick<Reply, 'failure' | 'blocks' | 'request'> {
  const { request } = context;
  const { command: name, options, page } = request;
  const command = findCommand(name);
  if (command === undefined) {
    const names = commands.map((known) => known.name);
    throw new AnswerError('unknown-command', name, nearest(name, names));
  }
  const values = readOptions(command, options);
  const blocks = command.answer(context, values);
  const isPaged = blocks.some(({ type }) => type === 'pages');
  if (page !== 1 && !isPaged) throw new AnswerError('bad-page', String(page));
  const understood = canonicalOptions(context, command, values);
  return {
    failure: null,
    blocks,
    request: { ...request, command: command.name, options: understood },
  };
}

/** What a query refuses because of what the reader typed is the reader's to mend; anything else is a fault of ours. */
function knownFailure(error: unknown): AnswerError | undefined {
  if (error instanceof AnswerError) return error;
  if (!(error instanceof QueryError)) return undefined;
  switch (error.code) {
    case 'bad-date':
    case 'reversed-range':
      return new AnswerError(error.code, error.given);
    case 'unknown-id':
    case 'unknown-programme':
    case 'unknown-system':
      return undefined;
    default:
      return error.code satisfies never;
  }
}
