import {
  answer,
  type Block,
  type Clock,
  type Completion,
  commandWords,
  completeOption,
  type Failure,
  type FollowUp,
  findCommand,
  type OptionDefinition,
  type OptionName,
  optionWords,
  type Reply,
  type Request,
  speak,
} from '@us-morocco-security/answers';
import { type Dataset, recordsBySystem, timeline } from '@us-morocco-security/core';

const MOST_CHOICES = 8;
/** More than any option has. */
const MOST_TRIED = 1_000;

/**
 * The reply to a command that lacks what it needs: instead of a refusal it says what is needed, and offers it as
 * buttons where there is something to choose among, as examples where anything can be typed.
 */
export function withChoices(reply: Reply, dataset: Dataset, clock: Clock): Reply {
  const { language, request } = reply;
  const command = findCommand(request.command);
  const missing = command && missingOption(command.options, request);
  if (command === undefined || missing === undefined) return reply;
  const say = speak(language);
  const need = say('chat-choose', { option: optionWords(missing.name, language).description });
  const choices = choicesFor(missing, request, dataset, clock);
  const blocks: Block[] = [
    { type: 'heading', text: commandWords(command.name, language).title },
    { type: 'text', text: need },
    ...(choices.length > 0
      ? [{ type: 'followUps', commands: choices } as const]
      : exampleBlocks(command.name, reply, dataset, clock)),
  ];
  return { ...reply, blocks };
}

interface Missing {
  readonly name: OptionName;
  readonly option: OptionDefinition;
}

function missingOption(
  options: Readonly<Partial<Record<OptionName, OptionDefinition>>>,
  request: Request,
): Missing | undefined {
  // Object.entries widens the keys of a record that is typed by OptionName.
  const entries = Object.entries(options) as [OptionName, OptionDefinition][];
  const found = entries.find(
    ([name, { required }]) => required && (request.options[name] ?? '').trim() === '',
  );
  return found && { name: found[0], option: found[1] };
}

/** The first values that lead on: to an answer, or to the next thing needed. */
function choicesFor(
  { name, option }: Missing,
  request: Request,
  dataset: Dataset,
  clock: Clock,
): readonly FollowUp[] {
  // Free text has no button: what is chosen could not travel in it.
  if (option.type !== 'name' || option.of === 'anything') return [];
  const leadsOn = ({ value }: Completion): boolean => {
    const { failure } = answer(chosen(value), dataset, clock);
    return failure === null || failure.code === 'missing-option';
  };
  const chosen = (value: string): Request => ({
    ...request,
    options: { ...request.options, [name]: value },
  });
  const useful = usefulness(dataset);
  return completeOption(option, '', dataset, request.language, MOST_TRIED)
    .toSorted((one, other) => useful(other) - useful(one))
    .filter(leadsOn)
    .slice(0, MOST_CHOICES)
    .map(({ value, label }) => ({
      label: value,
      title: label,
      request: chosen(value),
    }));
}

/** Systems by how much is on record of them, records by how new they are. */
function usefulness(dataset: Dataset): (choice: Completion) => number {
  const dated = timeline(dataset).map(({ id }) => id);
  const systems = new Set(dataset.systems.map(({ id }) => id));
  return ({ value }) =>
    systems.has(value) ? recordsBySystem(dataset, value).length : dated.indexOf(value);
}

/** The reply to a question that nearly named something, with the nearest as buttons. */
export function withSuggestions(reply: Reply, dataset: Dataset, clock: Clock): Reply {
  const { blocks, failure, request } = reply;
  if (failure === null) return reply;
  const commands = failure.suggestions.flatMap((suggestion) => {
    const meant = corrected(request, failure, suggestion)
      .map((candidate) => answer(candidate, dataset, clock))
      .find((answered) => answered.failure === null);
    // As it was understood: names in one spelling, so that it fits into a button.
    return meant ? [{ label: suggestion, title: suggestion, request: meant.request }] : [];
  });
  return commands.length === 0
    ? reply
    : { ...reply, blocks: [{ type: 'followUps', commands }, ...blocks] };
}

/** The question with a suggestion in the place of whatever could have been meant by it. */
const corrected = (request: Request, { code }: Failure, suggestion: string): readonly Request[] =>
  code === 'unknown-command'
    ? [{ ...request, command: suggestion }]
    : Object.keys(request.options).map((name) => ({
        ...request,
        options: { ...request.options, [name]: suggestion },
      }));

/** What the help of the command shows, without its title. */
function exampleBlocks(
  command: string,
  { language }: Reply,
  dataset: Dataset,
  clock: Clock,
): readonly Block[] {
  const help = { command: 'help', options: { command }, language, page: 1 };
  return answer(help, dataset, clock).blocks.slice(1);
}
