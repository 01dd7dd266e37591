import type { Command, Context, Question } from '../command.ts';
import { AnswerError } from '../failure.ts';
import { resolveOptions } from '../resolve/options.ts';

/**
 * A question with names as IDs, as it travels in a button; undefined where it has no answer, or holds free text, which
 * cannot travel.
 *
 * @param canLack - whether it may still lack an option
 */
export function understood(
  context: Context,
  question: Question,
  canLack = false,
): Question | undefined {
  const definition = context.commands.find(({ name }) => name === question.command);
  const { options = {} } = question;
  if (definition === undefined || holdsFreeText(definition, options)) return undefined;
  try {
    const { canonical } = resolveOptions(context, definition, options);
    return { command: question.command, options: canonical };
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    return canLack && error.code === 'missing-option' ? question : undefined;
  }
}

const holdsFreeText = (command: Command, options: Question['options'] = {}): boolean =>
  Object.entries(command.options).some(
    ([name, option]) =>
      options[name] !== undefined &&
      (option.type === 'text' || (option.type === 'name' && option.of === 'anything')),
  );
