import {
  type APIApplicationCommand,
  type APIApplicationCommandIntegerOption,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataStringOption,
  type APIApplicationCommandNumberOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  type InteractionType,
} from 'discord-api-types/v10';

/** What a user filled in, by the names of the options. */
export type Filled = Readonly<Record<string, string | number | boolean>>;

type Given = APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommand>;
type Value = Filled[string];

/** The options of a command as its user filled them in, each as its registration allows. */
export function fill(command: APIApplicationCommand, filled: Filled): Given[] {
  const missing = (command.options ?? []).find(
    ({ name, required }) => required === true && filled[name] === undefined,
  );
  if (missing !== undefined)
    throw new Error(`/${command.name} needs the option “${missing.name}”.`);
  return Object.entries(filled).map(([name, value]) => give(optionOf(command, name), value));
}

/** The texts that a user has filled in while typing in another option: required ones may still be missing. */
export function fillTexts(
  command: APIApplicationCommand,
  filled: Readonly<Record<string, string>>,
): APIApplicationCommandInteractionDataStringOption[] {
  return Object.entries(filled).map(([name, value]) => {
    const option = give(optionOf(command, name), value);
    if (option.type !== ApplicationCommandOptionType.String) throw misfit(name, value);
    return option;
  });
}

/** The option that a user is typing in. */
export function typing(
  command: APIApplicationCommand,
  name: string,
  value: string,
): APIApplicationCommandInteractionDataStringOption {
  const option = optionOf(command, name);
  if (option.type !== ApplicationCommandOptionType.String || option.autocomplete !== true) {
    throw new Error(`The option “${name}” of /${command.name} completes no text.`);
  }
  return { name, type: option.type, value, focused: true };
}

function optionOf({ name: command, options }: APIApplicationCommand, name: string) {
  const option = (options ?? []).find((candidate) => candidate.name === name);
  if (option === undefined) throw new Error(`/${command} has no option “${name}”.`);
  return option;
}

function give(option: APIApplicationCommandOption, value: Value): Given {
  const { name } = option;
  switch (option.type) {
    case ApplicationCommandOptionType.String:
      if (typeof value !== 'string') throw misfit(name, value);
      refuseUnlessOffered(name, option.choices, value);
      refuseUnlessBetween(name, value.length, option.min_length, option.max_length);
      return { name, type: option.type, value };
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return { name, type: option.type, value: numberFor(option, value) };
    case ApplicationCommandOptionType.Boolean:
      if (typeof value !== 'boolean') throw misfit(name, value);
      return { name, type: option.type, value };
    default:
      throw new Error(`This Discord fills in no option such as “${name}”, of type ${option.type}.`);
  }
}

function numberFor(
  option: APIApplicationCommandIntegerOption | APIApplicationCommandNumberOption,
  value: Value,
): number {
  const { name, type, choices, min_value, max_value } = option;
  const whole = type === ApplicationCommandOptionType.Number || Number.isInteger(value);
  if (typeof value !== 'number' || !whole) throw misfit(name, value);
  refuseUnlessOffered(name, choices, value);
  refuseUnlessBetween(name, value, min_value, max_value);
  return value;
}

function refuseUnlessOffered(
  name: string,
  choices: readonly { value: Value }[] | undefined,
  value: Value,
): void {
  if (choices === undefined || choices.length === 0) return;
  if (!choices.some((choice) => choice.value === value)) throw misfit(name, value);
}

function refuseUnlessBetween(name: string, size: number, least = -Infinity, most = Infinity): void {
  if (size < least || size > most) throw misfit(name, size);
}

const misfit = (name: string, value: Value): Error =>
  new Error(`The option “${name}” does not take “${value}”.`);
