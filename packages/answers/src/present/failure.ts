import type { Context } from '../command.ts';
import type { AnswerError } from '../failure.ts';
import { formatChoice } from '../language/lists.ts';
import type { Block } from '../reply.ts';
import { blocks, followUps, notice, quoteTyped } from './blocks.ts';

/** Says what could not be answered, and what to do. */
export function failureBlocks(context: Context, failure: AnswerError): readonly Block[] {
  const { say, request } = context;
  const { code, suggestions } = failure;
  const given = quoteTyped(failure.given);
  const known =
    request.command !== 'help' && context.commands.some(({ name }) => name === request.command);
  return blocks(
    notice(
      'failure',
      say(`failure-${code}`, { given }),
      ...suggestionLines(context, code, suggestions),
      say(`failure-${code}-cure`),
    ),
    followUps(
      context,
      known ? { command: 'help', options: { command: request.command } } : { command: 'help' },
    ),
  );
}

/** Near misses are asked about; the values that a choice can take are listed. */
function suggestionLines(
  context: Context,
  code: AnswerError['code'],
  suggestions: readonly string[],
): readonly string[] {
  if (suggestions.length === 0) return [];
  const names = formatChoice(suggestions, context.language);
  return code === 'unknown-choice'
    ? [context.say('help-choices', { choices: names })]
    : [context.say('did-you-mean', { suggestions: names })];
}
