import {
  type Command,
  chatCommands,
  choiceLabel,
  clip,
  commandWords,
  type Language,
  languageNames,
  languages,
  type OptionDefinition,
  type OptionName,
  optionWords,
  type Scripts,
  speak,
  spellingsOf,
} from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { limits } from './limits.ts';

export type CommandBody =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** The commands in the context menu of a message. */
const messageMenus = ['verify', 'mentions'] as const;

export type MessageMenu = (typeof messageMenus)[number];

/**
 * The spellings in which the commands are registered: English, which Discord shows in French to users who have set it so,
 * and Arabic, for which Discord documents no locale, as commands of their own.
 */
export const spellings = ['en', 'ar'] as const satisfies readonly Language[];

/** Everywhere: in servers, direct messages and group chats, for servers and for individual users. */
const everywhere = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/**
 * All commands that the bot registers with Discord.
 *
 * @param scripts - which names they have
 */
export const definitions = (dataset: Dataset, scripts: Scripts = 'both'): readonly CommandBody[] =>
  spellings.flatMap((spelling) => [
    ...chatCommands
      .filter(({ name }) => spellingsOf(name, scripts).includes(spelling))
      .map((command) => slashCommand(command, spelling, dataset)),
    ...(scripts === 'both' || (scripts === 'arabic') === (spelling === 'ar')
      ? messageMenus.map((menu) => messageCommand(menu, spelling))
      : []),
  ]);

function slashCommand(
  { name, options }: Command,
  spelling: Language,
  dataset: Dataset,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...named(spelling, (language) => commandWords(name, language)),
    options: [
      ...Object.entries(options)
        .map(([option, definition]) =>
          // The keys of a command's options are option names: defineCommand has typed them.
          slashOption(option as OptionName, definition, spelling, dataset),
        )
        .toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false)),
      languageOption(spelling),
      privateOption(spelling),
    ],
    ...everywhere,
  };
}

/** Its name may hold spaces, and it has no description. */
function messageCommand(
  menu: MessageMenu,
  spelling: Language,
): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  const name = (language: Language) => menuName(menu, language);
  return {
    type: ApplicationCommandType.Message,
    name: name(spelling),
    ...(spelling === 'en' ? { name_localizations: localized(name) } : {}),
    ...everywhere,
  };
}

const menuName = (menu: MessageMenu, language: Language): string =>
  speak(language)(`message-menu-${menu}`);

/** The context menu command with a name. */
export const menuCalled = (name: string): MessageMenu | undefined =>
  messageMenus.find((menu) => spellings.some((spelling) => menuName(menu, spelling) === name));

interface Words {
  readonly name: string;
  readonly description: string;
}

/** Name and description; in the English spelling with those of the other locales. */
function named(spelling: Language, words: (language: Language) => Words) {
  const description = (language: Language) => clip(words(language).description, limits.description);
  return {
    name: words(spelling).name,
    description: description(spelling),
    ...(spelling === 'en'
      ? {
          name_localizations: localized((language) => words(language).name),
          description_localizations: localized(description),
        }
      : {}),
  };
}

/** No `ar`: Discord's documents name no such locale. */
const localized = (text: (language: Language) => string): LocalizationMap => ({
  [Locale.EnglishUS]: text('en'),
  [Locale.EnglishGB]: text('en'),
  [Locale.French]: text('fr'),
});

function slashOption(
  name: OptionName,
  definition: OptionDefinition,
  spelling: Language,
  dataset: Dataset,
): APIApplicationCommandBasicOption {
  const option = {
    type: ApplicationCommandOptionType.String as const,
    ...named(spelling, (language) => optionWords(name, language)),
    required: definition.required,
  };
  switch (definition.type) {
    case 'choice':
      return {
        ...option,
        choices: definition.choices.map((value) =>
          choice(value, spelling, (language) => choiceLabel(value, dataset, language)),
        ),
      };
    case 'name':
      return { ...option, autocomplete: true, max_length: limits.choiceName };
    case 'date':
      return { ...option, max_length: limits.choiceName };
    case 'text':
      return { ...option, max_length: limits.optionText };
    default:
      return definition satisfies never;
  }
}

function choice(
  value: string,
  spelling: Language,
  label: (language: Language) => string,
): APIApplicationCommandOptionChoice<string> {
  const name = (language: Language) => clip(label(language), limits.choiceName);
  return {
    name: name(spelling),
    value,
    ...(spelling === 'en' ? { name_localizations: localized(name) } : {}),
  };
}

const languageOption = (spelling: Language): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.String,
  ...named(spelling, everyCommandsOption('language')),
  choices: languages.map((language) => choice(language, spelling, () => languageNames[language])),
});

const privateOption = (spelling: Language): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.Boolean,
  ...named(spelling, everyCommandsOption('ephemeral')),
});

/** The words for an option that every command takes besides its own. */
export const everyCommandsOption =
  (option: 'language' | 'ephemeral') =>
  (language: Language): Words => {
    const say = speak(language);
    return { name: say(`everywhere-${option}.name`), description: say(`everywhere-${option}`) };
  };
