import type { Answer, Context, Question } from '../command.ts';
import type { AnswerError } from '../failure.ts';
import { formatChoice } from '../language/lists.ts';
import { choiceLabel } from '../words.ts';
import { quoteTyped } from './blocks.ts';
import { leadOf } from './lead.ts';
import { nextQuestions } from './questions.ts';

/** Says what could not be answered, and what to do. */
export function failureAnswer(context: Context, failure: AnswerError): Omit<Answer, 'records'> {
  const { say } = context;
  const { code } = failure;
  const given = quoteTyped(failure.given);
  return {
    lead: leadOf([
      say(`failure-${code}`, { given }),
      suggestionSentence(context, failure),
      say(`failure-${code}-cure`),
    ]),
    next: nextQuestions(context, helpQuestion(context)),
  };
}

/** Near misses are asked about; the values that a choice can take are listed in the reader's words. */
function suggestionSentence(
  { dataset, language, say }: Context,
  { code, suggestions }: AnswerError,
): string | undefined {
  if (suggestions.length === 0) return undefined;
  const names = suggestions.map((each) => choiceLabel(each, dataset, language));
  const choice = formatChoice(names, language);
  return code === 'unknown-choice'
    ? say('help-choices', { choices: choice })
    : say('did-you-mean', { suggestions: choice });
}

function helpQuestion({ commands, request }: Context): Question {
  const known = commands.find(({ name }) => name === request.command);
  return known === undefined || known.name === 'help'
    ? { command: 'help' }
    : { command: 'help', options: { command: known.name } };
}
