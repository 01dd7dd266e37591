import { type Dataset, stages, topics } from '@us-morocco-security/core';
import {
  isLanguage,
  type Language,
  languageNames,
  languages,
} from '@us-morocco-security/core/labels';
import { searchedCollections } from '@us-morocco-security/core/search';
import { type Quiet, scopes } from './asker.ts';
import type { CommandName, OptionName } from './command.ts';
import { phrase, speak } from './language/messages.ts';

/** What a command is called: `name` to be typed (lower case, no spaces), `title` to be read, and what it answers. */
export interface CommandWords {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** The words for a command in a language. */
export function commandWords(command: CommandName, language: Language): CommandWords {
  const say = speak(language);
  return {
    name: phrase(language)(`command-${command}.name`),
    title: say(`command-${command}.title`),
    description: say(`command-${command}`),
  };
}

/** Names that commands had once, and still answer to. */
const FORMER_COMMANDS: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  cite: ['استشهاد'],
  mentions: ['ما-ذكر'],
  overview: ['نظرة'],
  about: ['تعريف'],
  deal: ['opération', 'operation'],
};

/** Names that options had once, and still answer to. */
const FORMER_OPTIONS: Readonly<Partial<Record<OptionName, readonly string[]>>> = {
  deal: ['opération', 'operation'],
  kind: ['genre', 'type'],
};

/** Every name by which a command is typed: its own, what each language calls it, what it was called. */
export const namesOfCommand = (command: CommandName): readonly string[] => [
  command,
  ...languages.map((language) => commandWords(command, language).name),
  ...(FORMER_COMMANDS[command] ?? []),
];

/** Every name by which an option is typed. */
export const namesOfOption = (option: OptionName): readonly string[] => [
  option,
  ...languages.map((language) => optionWords(option, language).name),
  ...(FORMER_OPTIONS[option] ?? []),
];

/** The words for an option in a language: its name to be typed, and what it does. */
export function optionWords(option: OptionName, language: Language) {
  return {
    name: phrase(language)(`option-${option}.name`),
    description: speak(language)(`option-${option}`),
  };
}

/** The full hours of a day, as an option takes them. */
export const hours: readonly string[] = Array.from({ length: 24 }, (_, hour) => String(hour));

/** The days of a week, Monday first. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** Choices that the locale files name. */
const wordedChoices = [
  ...(['default', 'short', 'full', 'public', 'private', 'everyone', 'managers'] as const),
  ...(['at-once', 'daily', 'weekly', 'all'] as const),
  ...scopes,
  ...weekdays,
] as const;

/** A full hour: "08:00", in French "8 h". */
export const hourLabel = (hour: number, language: Language): string =>
  language === 'fr' ? `${hour}\u00A0h` : `${String(hour).padStart(2, '0')}:00`;

/** Quiet hours: "22:00 to 07:00". */
export function quietLabel(quiet: Quiet | null, language: Language): string {
  const say = speak(language);
  if (quiet === null) return say('quiet-none');
  return say('quiet-hours', {
    from: hourLabel(quiet.from, language),
    to: hourLabel(quiet.to, language),
  });
}

/** What a choice is called in a language: a stage, a topic, a kind of entry, a programme, a language, a setting. */
export function choiceLabel(
  choice: string,
  dataset: Pick<Dataset, 'programmes'> | undefined,
  language: Language,
): string {
  const say = speak(language);
  const stage = stages.find((known) => known === choice);
  if (stage !== undefined) return say(`stage-badge-${stage}`);
  const topic = topics.find((known) => known === choice);
  if (topic !== undefined) return say(`topic-${topic}`);
  const collection = searchedCollections.find((known) => known === choice);
  if (collection !== undefined) return say(`collection-${collection}`);
  if (isLanguage(choice)) return languageNames[choice];
  const worded = wordedChoices.find((known) => known === choice);
  if (worded !== undefined) return say(`choice-${worded}`);
  const hour = hours.find((known) => known === choice);
  if (hour !== undefined) return hourLabel(Number(hour), language);
  return dataset?.programmes.find(({ id }) => id === choice)?.name[language] ?? choice;
}
