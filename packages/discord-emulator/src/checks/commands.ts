import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { ApplicationCommandType, Locale } from 'discord-api-types/v10';
import { choiceValuesAreShort } from './choices.ts';
import { below, type Problem, repeated, within } from './problem.ts';
import type { ChoiceRequest, CommandRequest, OptionRequest } from './requests.ts';
import { readBody } from './schema.ts';

const MAX_COMMAND_TEXT = 8000;
const MAX_COMMANDS: ReadonlyMap<ApplicationCommandType, number> = new Map([
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
  [ApplicationCommandType.PrimaryEntryPoint, 1],
]);

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES: readonly string[] = Object.values(Locale);

/** Checks all commands that a bot registers for one scope. */
export function checkCommands(list: unknown): readonly Problem[] {
  if (!Array.isArray(list)) return [{ path: '', says: 'is no list of commands' }];
  const read = list.map((command: unknown) =>
    readBody(ApplicationCommandUpdateRequestSchema, command),
  );
  const commands = read.flatMap(({ body }) => body ?? []);
  return [
    ...read.flatMap(({ body, problems }, index) =>
      within(`[${index}]`, body === undefined ? problems : commandProblems(body)),
    ),
    ...commandsAreFew(commands),
    ...commandNamesAreUnique(commands),
  ];
}

const typeOf = ({ type }: CommandRequest): ApplicationCommandType =>
  type ?? ApplicationCommandType.ChatInput;

function* commandsAreFew(commands: readonly CommandRequest[]): Generator<Problem> {
  for (const [type, most] of MAX_COMMANDS) {
    const { length } = commands.filter((command) => typeOf(command) === type);
    if (length > most)
      yield { path: '', says: `${length} commands of type ${type}: at most ${most}` };
  }
}

function commandNamesAreUnique(commands: readonly CommandRequest[]): Iterable<Problem> {
  return repeated(
    commands,
    (command) => `${typeOf(command)} ${command.name}`,
    ({ name }) => ({ path: '', says: `two commands of one type are called “${name}”` }),
  );
}

function commandProblems(command: CommandRequest): Problem[] {
  const placed = [...optionsOf(command, '')];
  const parts: Part[] = [{ part: command, path: '' }, ...placed.flatMap(withChoices)];
  return [
    ...(typeOf(command) === ApplicationCommandType.ChatInput
      ? slashProblems(command, placed)
      : menuProblems(command)),
    ...placed.flatMap(({ part, path }) => optionProblems(part, path)),
    ...[{ part: command, path: '' }, ...placed].flatMap(({ part, path }) =>
      listProblems(part, path),
    ),
    ...parts.flatMap(({ part, path }) => [...localesAreKnown(part, path)]),
    ...textIsShort(parts),
  ];
}

type Named = CommandRequest | OptionRequest | ChoiceRequest;

interface Part<Kind extends Named = Named> {
  readonly part: Kind;
  readonly path: string;
}

/** Every option of a command, those of subcommands included. */
function* optionsOf(
  { options }: CommandRequest | OptionRequest,
  path: string,
): Generator<Part<OptionRequest>> {
  for (const [index, option] of (options ?? []).entries()) {
    const here = `${below(path, 'options')}[${index}]`;
    yield { part: option, path: here };
    yield* optionsOf(option, here);
  }
}

function withChoices(placed: Part<OptionRequest>): Part[] {
  const choices = placed.part.choices ?? [];
  return [
    placed,
    ...choices.map((part, index) => ({ part, path: `${placed.path}.choices[${index}]` })),
  ];
}

function slashProblems(
  command: CommandRequest,
  options: readonly Part<OptionRequest>[],
): Problem[] {
  const named: Part[] = [{ part: command, path: '' }, ...options];
  return [
    ...named.flatMap(({ part, path }) => [...namesAreSpelt(part, path)]),
    ...((command.description ?? '') === ''
      ? [{ path: 'description', says: 'is missing: a slash command needs 1 to 100 characters' }]
      : []),
  ];
}

/** A name is letters, digits, - _ and ', in lower case; so are its translations. Arabic vowel signs are no letters. */
function* namesAreSpelt({ name, name_localizations }: Named, path: string): Generator<Problem> {
  const names = { name, ...prefixed(name_localizations ?? {}) };
  for (const [key, spelling] of Object.entries(names)) {
    if (!NAME.test(spelling) || spelling !== spelling.toLowerCase()) {
      yield { path: below(path, key), says: `“${spelling}” is not spelt as a name must be` };
    }
  }
}

const prefixed = (localizations: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(localizations).map(([locale, text]) => [`name_localizations.${locale}`, text]),
  );

/** The entry of a context menu is its name and nothing more. */
function menuProblems({ description, description_localizations, options }: CommandRequest) {
  const translations = Object.keys(description_localizations ?? {});
  const says = 'a command of a context menu has none';
  return [
    ...((description ?? '') === '' ? [] : [{ path: 'description', says }]),
    ...(translations.length === 0 ? [] : [{ path: 'description_localizations', says }]),
    ...((options ?? []).length === 0 ? [] : [{ path: 'options', says }]),
  ];
}

function optionProblems({ autocomplete, choices }: OptionRequest, path: string): Problem[] {
  const both = autocomplete === true && (choices ?? []).length > 0;
  return [
    ...(both ? [{ path, says: 'has both choices and autocomplete' }] : []),
    ...choiceValuesAreShort(choices ?? [], path),
  ];
}

function listProblems({ options }: CommandRequest | OptionRequest, path: string): Problem[] {
  const listed = (options ?? []).map((option, index) => ({
    option,
    path: `${below(path, 'options')}[${index}]`,
  }));
  const firstOptional = listed.findIndex(({ option }) => option.required !== true);
  const late = firstOptional < 0 ? [] : listed.slice(firstOptional);
  return [
    ...late
      .filter(({ option }) => option.required === true)
      .map((at) => ({ path: at.path, says: 'is required and stands after an optional one' })),
    ...repeated(
      listed,
      ({ option }) => option.name,
      (at) => ({ path: `${at.path}.name`, says: `“${at.option.name}” is another option’s name` }),
    ),
  ];
}

function* localesAreKnown(part: Named, path: string): Generator<Problem> {
  for (const [key, localizations] of Object.entries(localizationsOf(part))) {
    for (const locale of Object.keys(localizations)) {
      if (!LOCALES.includes(locale)) {
        yield { path: below(below(path, key), locale), says: 'is no locale of Discord' };
      }
    }
  }
}

function localizationsOf(part: Named) {
  return {
    name_localizations: part.name_localizations ?? {},
    description_localizations:
      'description_localizations' in part ? (part.description_localizations ?? {}) : {},
  };
}

/** Names, descriptions and choice values of one command count together, each in its longest translation. */
function* textIsShort(parts: readonly Part[]): Generator<Problem> {
  const length = parts.reduce((sum, { part }) => sum + textLength(part), 0);
  if (length > MAX_COMMAND_TEXT) {
    yield { path: '', says: `${length} characters in all: at most ${MAX_COMMAND_TEXT}` };
  }
}

function textLength(part: Named): number {
  const { name_localizations, description_localizations } = localizationsOf(part);
  const description = 'description' in part ? (part.description ?? '') : '';
  const value = 'value' in part ? String(part.value) : '';
  return (
    longest(part.name, name_localizations) +
    longest(description, description_localizations) +
    value.length
  );
}

const longest = (text: string, translations: Readonly<Record<string, string>>): number =>
  Math.max(...[text, ...Object.values(translations)].map(({ length }) => length));
