import { foldName } from '@us-morocco-security/core';
import { languages, withoutBidiControls } from '@us-morocco-security/core/labels';
import type {
  Command,
  Context,
  NameKind,
  OptionDefinition,
  OptionDefinitions,
  OptionValues,
} from '../command.ts';
import { AnswerError } from '../failure.ts';
import { beginningOf } from '../language/clip.ts';
import type { Request } from '../request.ts';
import { findChoice, namesWithoutDataset } from './choice-words.ts';
import {
  chartNamed,
  commandNamed,
  conflictNamed,
  dealNamed,
  recordNamed,
  releaseNamed,
  systemNamed,
  termNamed,
} from './named.ts';
import { nearest, nearestIds } from './nearest.ts';
import { quietCode, quietHoursNamed } from './quiet-hours.ts';
import { sideNamed } from './sides.ts';
import { subjectCode, subjectNamed } from './subjects.ts';
import { DEFAULT, timeZoneNamed, zoneCode } from './time-zones.ts';

/** The options of a request, resolved, and each in the one spelling in which it travels in a button. */
export interface Resolved<Definitions extends OptionDefinitions> {
  readonly values: OptionValues<Definitions>;
  readonly canonical: Request['options'];
}

/**
 * Checks the options of a request against a command's definitions and resolves the names in them.
 *
 * @throws AnswerError `unknown-option`, `missing-option`, `unknown-choice`, `unknown-name`, `surplus-text`, `bad-page`
 */
export function resolveOptions<Definitions extends OptionDefinitions>(
  context: Omit<Context, 'request'>,
  command: Command<Definitions>,
  given: Request['options'],
): Resolved<Definitions> {
  const known = Object.keys(command.options);
  const stray = Object.keys(given).find((name) => !known.includes(name));
  if (stray !== undefined) throw refusal(stray, given[stray] ?? '', known);
  const resolved = Object.entries(command.options).flatMap(([name, definition]) => {
    return resolveNamed(context, name, definition, cleaned(given[name]));
  });
  return {
    // The definitions that typed OptionValues are the ones just applied, entry by entry.
    values: Object.fromEntries(
      resolved.map(({ name, value }) => [name, value]),
    ) as OptionValues<Definitions>,
    canonical: Object.fromEntries(resolved.map(({ name, text }) => [name, text])),
  };
}

/** Direction marks and isolates, which come along where a name is copied from an answer, mean nothing. */
const cleaned = (typed: string | undefined): string | undefined =>
  typed === undefined ? undefined : withoutBidiControls(typed).trim();

/** An option with its value; where it has none to give, the error says which option it is. */
function resolveNamed(
  context: Omit<Context, 'request'>,
  name: string,
  definition: OptionDefinition,
  given: string | undefined,
) {
  try {
    const typed = readOption(context, name, definition, given);
    return typed === undefined ? [] : [{ name, ...resolveOption(context, definition, typed) }];
  } catch (error) {
    throw error instanceof AnswerError ? error.of(name) : error;
  }
}

/** The value of an option, and its canonical text. */
interface ResolvedOption {
  readonly value: unknown;
  readonly text: string;
}

function resolveOption(
  context: Omit<Context, 'request'>,
  definition: OptionDefinition,
  typed: string,
): ResolvedOption {
  switch (definition.type) {
    case 'choice':
    case 'date':
    case 'text':
      return { value: typed, text: typed };
    case 'name':
      return resolveName(context, definition.of, beginningOf(typed, MOST_IN_A_NAME));
    default:
      return definition satisfies never;
  }
}

/** Longer than any name; what is pasted in the place of one is not read to its end. */
const MOST_IN_A_NAME = 500;

function resolveName(
  context: Omit<Context, 'request'>,
  of: NameKind,
  typed: string,
): ResolvedOption {
  const byId = (value: { readonly id: string }) => ({ value, text: value.id });
  switch (of) {
    case 'system':
      return byId(systemNamed(context, typed));
    case 'deal':
      return byId(dealNamed(context, typed));
    case 'term':
      return byId(termNamed(context, typed));
    case 'record':
      return byId(recordNamed(context, typed));
    case 'conflict':
      return byId(conflictNamed(context, typed));
    case 'chart':
      return byId(chartNamed(context, typed));
    case 'comparable':
      return byId(sideNamed(context, typed));
    case 'command': {
      const command = commandNamed(context, typed);
      return { value: command, text: command.name };
    }
    case 'release': {
      const release = releaseNamed(context, typed);
      return { value: release, text: release.version };
    }
    case 'anything':
      return { value: typed, text: typed };
    case 'subject': {
      const topic = subjectNamed(context, typed);
      return { value: topic, text: subjectCode(topic) };
    }
    case 'time-zone': {
      const zone = timeZoneNamed(typed);
      return { value: zone, text: zone === null ? DEFAULT : zoneCode(zone) };
    }
    case 'quiet-hours': {
      const quiet = quietHoursNamed(typed);
      return { value: quiet, text: quietCode(quiet) };
    }
    default:
      return of satisfies never;
  }
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
  context: Pick<Context, 'dataset'>,
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
      return readChoice(context, definition.choices, value);
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

const namedChoices = (choice: string) =>
  namesWithoutDataset(choice).map((name) => [name, choice] as const);

function readChoice(
  { dataset }: Pick<Context, 'dataset'>,
  choices: readonly string[],
  value: string,
): string {
  const choice = findChoice(choices, value, dataset);
  if (choice !== undefined) return choice;
  const near = nearest(value, choices);
  const meant = near.length > 0 ? near : nearestIds(value, choices.flatMap(namedChoices));
  throw new AnswerError('unknown-choice', value, meant.length > 0 ? meant : choices);
}
