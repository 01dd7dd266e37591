import { foldName } from '@us-morocco-security/core';
import type { Command, OptionDefinition, OptionDefinitions, OptionValues } from './command.ts';
import { AnswerError } from './failure.ts';
import { languages } from './language/language.ts';
import { nearest } from './nearest.ts';

/**
 * Checks the options of a request against a command's definitions.
 *
 * @throws AnswerError `unknown-option`, `missing-option`, `unknown-choice`, `surplus-text`, `bad-page`
 */
export function readOptions<Definitions extends OptionDefinitions>(
  command: Command<Definitions>,
  given: Readonly<Record<string, string>>,
): OptionValues<Definitions> {
  const known = Object.keys(command.options);
  const stray = Object.keys(given).find((name) => !known.includes(name));
  if (stray !== undefined) throw refusal(stray, given[stray] ?? '', known);
  const values = Object.fromEntries(
    Object.entries(command.options).map(([name, definition]) => [
      name,
      readOption(name, definition, given[name]?.trim()),
    ]),
  );
  // The definitions that typed OptionValues are the ones just applied, entry by entry.
  return values as OptionValues<Definitions>;
}

/** The key under which `readCommandLine` hands over words that no option could take. */
export const SURPLUS = '';

/** Why an option is none of the command's: `readRequest` leaves here what it could not use. */
function refusal(name: string, value: string, known: readonly string[]): AnswerError {
  switch (name) {
    case SURPLUS:
      return new AnswerError('surplus-text', value);
    case 'page':
      return new AnswerError('bad-page', value);
    case 'language':
      return new AnswerError('unknown-choice', value, languages);
    default:
      return new AnswerError('unknown-option', name, nearest(name, [...known, 'language', 'page']));
  }
}

function readOption(
  name: string,
  definition: OptionDefinition,
  value: string | undefined,
): string | undefined {
  if (value === undefined || value === '') {
    if (definition.required) throw new AnswerError('missing-option', name);
    return undefined;
  }
  switch (definition.type) {
    case 'choice':
      return readChoice(definition.choices, value);
    case 'date':
      return westernDigits(value);
    case 'name':
    case 'text':
      return value;
    default:
      return definition satisfies never;
  }
}

const westernDigits = (typed: string): string =>
  typed.replace(/\p{Nd}/gu, (digit) => foldName(digit));

function readChoice(choices: readonly string[], value: string): string {
  const choice = findChoice(choices, value);
  if (choice !== undefined) return choice;
  const near = nearest(value, choices);
  throw new AnswerError('unknown-choice', value, near.length > 0 ? near : choices);
}

/** The choice that a typed word names, whatever its case. */
export const findChoice = (choices: readonly string[], value: string): string | undefined =>
  choices.find((choice) => foldName(choice) === foldName(value));
