import { type Dataset, stages, topics } from '@us-morocco-security/core';
import { searchedCollections } from '@us-morocco-security/core/search';
import type { CommandName, OptionName } from './command.ts';
import { isLanguage, type Language, languageNames } from './language/language.ts';
import { phrase, speak } from './language/messages.ts';

/** What a command is called: `name` to be typed (lower case, no spaces), `title` to be read, and what it tells. */
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

/** The words for an option in a language: its name to be typed, and what it does. */
export function optionWords(option: OptionName, language: Language) {
  return {
    name: phrase(language)(`option-${option}.name`),
    description: speak(language)(`option-${option}`),
  };
}

/** What a choice is called in a language: a stage, a topic, a kind of entry, a programme or a language. */
export function choiceLabel(choice: string, dataset: Dataset, language: Language): string {
  const say = speak(language);
  const stage = stages.find((known) => known === choice);
  if (stage !== undefined) return say(`stage-badge-${stage}`);
  const topic = topics.find((known) => known === choice);
  if (topic !== undefined) return say(`topic-${topic}`);
  const collection = searchedCollections.find((known) => known === choice);
  if (collection !== undefined) return say(`collection-${collection}`);
  if (isLanguage(choice)) return languageNames[choice];
  return dataset.programmes.find(({ id }) => id === choice)?.name[language] ?? choice;
}
