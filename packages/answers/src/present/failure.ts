import { formatChoice, formatList, withoutBidiControls } from '@us-morocco-security/core/labels';
import type {
  Answer,
  Command,
  Context,
  OptionDefinition,
  OptionName,
  Question,
} from '../command.ts';
import type { AnswerError } from '../failure.ts';
import { fitPoints } from '../first-screen.ts';
import { readRequest } from '../input/command-line.ts';
import type { FollowUp, Lead } from '../reply.ts';
import type { Request } from '../request.ts';
import { SURPLUS } from '../resolve/options.ts';
import { choiceLabel, optionWords } from '../words.ts';
import { quoteTyped } from './blocks.ts';
import { likeliest, withOption } from './choices.ts';
import { examplesOf } from './examples.ts';
import { fitLead, fitsLead, leadOf } from './lead.ts';
import { dealLabel, MOST_IN_A_LABEL, nextQuestions, withOwnLabels } from './questions.ts';
import { nameOf } from './titles.ts';
import { typedCommand, typedLine } from './typed.ts';
import { understood } from './understood.ts';

/** Says what could not be answered, and offers what could have been meant. */
export function failureAnswer(context: Context, failure: AnswerError): Omit<Answer, 'records'> {
  const { request } = context;
  const command = context.commands.find(({ name }) => name === request.command);
  if (failure.code === 'missing-option' && command !== undefined) {
    return missingAnswer(context, command, failure);
  }
  const { say } = context;
  const { code } = failure;
  return {
    lead: fitLead([
      say(`failure-${code}`, { given: quoteTyped(failure.given) }),
      suggestionSentence(context, failure, command) ?? fixSentence(context, code),
    ]).lead,
    next: [
      ...offered(context, meant(context, command, failure), failure.option),
      ...nextQuestions(context, helpQuestion(command)),
    ],
  };
}

/** What to do about it, where nothing is suggested. */
function fixSentence(context: Context, code: AnswerError['code']): string {
  const { say } = context;
  switch (code) {
    case 'unknown-command':
      return say('failure-unknown-command-fix', { command: typedCommand(context, 'help') });
    case 'not-here':
      return say('failure-not-here-fix', { command: typedCommand(context, 'settings') });
    default:
      return say(`failure-${code}-fix`);
  }
}

/** What is missing, in the reader's words, and the likeliest values to choose from. */
function missingAnswer(
  context: Context,
  command: Command,
  { given }: AnswerError,
): Omit<Answer, 'records'> {
  const { language, request, say } = context;
  // The missing option is one of the command's own, which are typed by OptionName.
  const option = given as OptionName;
  const definition: OptionDefinition | undefined = command.options[option];
  const asked: Question = { command: command.name, options: request.options };
  const questions =
    definition?.type === 'name'
      ? likeliest(context, definition.of, asked).map((value) => withOption(asked, option, value))
      : [];
  const choices = offered(context, questions, option, true);
  const names = choices.map(({ request: { options } }) =>
    suggestionName(context, command, option, options[option] ?? ''),
  );
  const lead = missingLead(context, option, definition, names);
  const examples = choices.length > 0 ? [] : examplesOf(command.name, language);
  return {
    lead,
    points: fitPoints(
      lead,
      examples.map((example) => ({
        text: say('failure-example', { line: typedLine(context, example) }),
      })),
    ).shown,
    next: [...choices, ...nextQuestions(context, helpQuestion(command))],
  };
}

/** What is needed, and as many of the choices as there is room for. */
function missingLead(
  { language, say }: Context,
  option: OptionName,
  definition: OptionDefinition | undefined,
  choices: readonly string[],
): Lead {
  const need =
    definition?.type === 'text'
      ? say('failure-missing-text')
      : say('failure-missing-option', { given: optionWords(option, language).description });
  const sentence = (count: number) =>
    say('failure-choose', { names: formatList(choices.slice(0, count), language) });
  let count = choices.length;
  while (count > 1 && !fitsLead([need, sentence(count)])) count -= 1;
  return leadOf([need, count === 0 ? say('failure-missing-option-fix') : sentence(count)]);
}

/** Near misses are asked about; the values that a choice can take are listed in the reader's words. */
function suggestionSentence(
  context: Context,
  { code, option, suggestions }: AnswerError,
  command: Command | undefined,
): string | undefined {
  if (suggestions.length === 0) return undefined;
  const { language, say } = context;
  const names = suggestions.map((each) =>
    code === 'unknown-command'
      ? commandNameFor(context, each)
      : suggestionName(context, command, option, each),
  );
  const choice = formatChoice(names, language);
  switch (code) {
    case 'unknown-choice':
      return say('help-choices', { choices: choice });
    case 'several-records':
      return say('failure-several-records-fix');
    default:
      return say('did-you-mean', { suggestions: choice });
  }
}

/** A command as this reader types it. */
function commandNameFor(context: Context, suggestion: string): string {
  const command = context.commands.find(({ name }) => name === suggestion);
  return command === undefined ? suggestion : typedCommand(context, command.name);
}

/** A suggestion as a reader knows it: the name of what has the ID. */
function suggestionName(
  context: Context,
  command: Command | undefined,
  option: string | undefined,
  suggestion: string,
): string {
  const [, definition] =
    Object.entries(command?.options ?? {}).find(([name]) => name === option) ?? [];
  return definition?.type === 'name'
    ? nameOf(context, definition.of, suggestion)
    : choiceLabel(suggestion, context.dataset, context.language);
}

/** The questions that could have been meant, the likeliest first. */
function meant(
  context: Context,
  command: Command | undefined,
  { code, option, suggestions }: AnswerError,
): readonly Question[] {
  const { language, request } = context;
  const { [SURPLUS]: surplus = '', ...named } = request.options;
  if (code === 'unknown-command') {
    return suggestions.flatMap((name): readonly Question[] => {
      const words = surplus.split(' ').filter(Boolean);
      const { options } = readRequest(name, words, named, language);
      return context.commands.flatMap((one) =>
        one.name === name ? [{ command: one.name, options }, { command: one.name }] : [],
      );
    });
  }
  if (command === undefined) return [];
  const asked: Question = { command: command.name, options: named };
  switch (code) {
    case 'unknown-name':
    case 'several-records':
    case 'unknown-choice':
      return option === undefined
        ? []
        : suggestions.slice(0, MOST_MEANT).map((value) => withOption(asked, option, value));
    case 'surplus-text':
      return [{ command: command.name }];
    case 'bad-page':
      return [asked];
    default:
      return [];
  }
}

const MOST_MEANT = 8;

/**
 * The questions that have an answer as far as their options go and can travel in a button, each labelled by the value
 * that it offers; free text cannot travel.
 *
 * @param canLack - whether they may still lack something
 */
function offered(
  context: Context,
  questions: readonly Question[],
  option: string | undefined,
  canLack = false,
): readonly FollowUp[] {
  const known = questions.flatMap((question) => understood(context, question, canLack) ?? []);
  const labelled = nextQuestions(context, ...known).map((one) => {
    const value = option === undefined ? undefined : one.request.options[option];
    return value === undefined ? one : { ...one, label: labelFor(context, one.request, value) };
  });
  return withOwnLabels(labelled);
}

/** The name of a value where a button holds it, else the value. */
function labelFor(context: Context, { command, options }: Request, value: string): string {
  const definition = context.commands.find(({ name }) => name === command);
  const [, option] =
    Object.entries(definition?.options ?? {}).find(([name]) => options[name] === value) ?? [];
  const known =
    option?.type === 'name' && option.of === 'deal' ? dealLabel(context, value) : undefined;
  const name = withoutBidiControls(
    option?.type === 'name'
      ? nameOf(context, option.of, value)
      : choiceLabel(value, context.dataset, context.language),
  );
  const { acronym } = context.dataset.programmes.find(({ id }) => id === value) ?? {};
  return known ?? (name.length <= MOST_IN_A_LABEL ? name : (acronym ?? value));
}

const helpQuestion = (command: Command | undefined): Question =>
  command === undefined || command.name === 'help'
    ? { command: 'help' }
    : { command: 'help', options: { command: command.name } };
