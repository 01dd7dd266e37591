import {
  decideLanguage,
  findCommand,
  type Language,
  type LanguageReason,
  type LanguageSigns,
  languageOfQuestion,
  matchLanguage,
  type OptionName,
  optionWords,
  type Request,
  readRequest,
} from '@us-morocco-security/answers';
import {
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { everyCommandsOption, type MessageMenu, menuCalled, spellings } from './definitions.ts';
import type {
  AutocompleteInteraction,
  CommandInteraction,
  MessageCommandData,
  MessageComponent,
  PressInteraction,
  SlashCommandData,
  Submission,
  SubmittedField,
  UserInteraction,
} from './interaction.ts';
import { textOf } from './message-text.ts';
import { QUESTION_ID } from './render/index.ts';
import { readVerbatim } from './render/markdown.ts';

/** What an interaction asks for. */
export type Incoming =
  | {
      readonly kind: 'command';
      readonly request: Request;
      readonly languageReason: LanguageReason;
      /** Undefined where the command does not say. */
      readonly isPrivate: boolean | undefined;
    }
  | {
      readonly kind: 'menu';
      /** Undefined where no such menu is registered any more. */
      readonly menu: MessageMenu | undefined;
      /** All that can be read in the message. */
      readonly text: string;
      readonly language: Language;
      readonly languageReason: LanguageReason;
    }
  | {
      readonly kind: 'completion';
      readonly command: string;
      readonly option: string;
      readonly typed: string;
      readonly language: Language;
    }
  | {
      readonly kind: 'submitted';
      /** The ID of the modal. */
      readonly modal: string;
      readonly fields: readonly SubmittedField[];
      readonly language: Language;
      readonly languageReason: LanguageReason;
    }
  | {
      readonly kind: 'pressed';
      /** The ID of the button, or the value chosen in a menu. */
      readonly id: string;
      /** The text that was asked about, as the message shows it. */
      readonly freeText: string | undefined;
      /** Whether the person pressing is the one who asked. */
      readonly isAsker: boolean;
      readonly isPrivate: boolean;
      /** Whether the message shows a picture. */
      readonly isPictured: boolean;
      readonly language: Language;
    };

/** An interaction of a kind, or with data, that this version cannot read. */
class UnreadableInteraction extends Error {
  override readonly name = 'UnreadableInteraction';

  constructor(type: UserInteraction['type']) {
    super(`An interaction of type ${type} cannot be read.`);
  }
}

/**
 * Reads what Discord sends: which command in which spelling, which button, by whom, in which language.
 *
 * @param remembered - the language that they chose
 * @throws UnreadableInteraction where there is nothing to read
 */
export function readIncoming(interaction: UserInteraction, remembered?: Language): Incoming {
  if ('isUnreadable' in interaction) throw new UnreadableInteraction(interaction.type);
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return readCommand(interaction, remembered);
    case InteractionType.ApplicationCommandAutocomplete:
      return readCompletion(interaction, remembered);
    case InteractionType.MessageComponent:
      return readPress(interaction, remembered);
    case InteractionType.ModalSubmit:
      return readSubmission(interaction, remembered);
    default:
      return interaction satisfies never;
  }
}

/** The reader's locale first, then the server's. */
const hintsOf = ({ locale, guild_locale }: UserInteraction) => [locale, guild_locale];

function readCommand(interaction: CommandInteraction, remembered?: Language): Incoming {
  const { data } = interaction;
  const signs = { hints: hintsOf(interaction), remembered };
  return data.type === ApplicationCommandType.ChatInput
    ? readSlashCommand(data, signs)
    : readMessageCommand(data, signs);
}

type Signs = Pick<LanguageSigns, 'hints' | 'remembered'>;

/** A command that is called by its Arabic name, or about something in Arabic letters, is answered in Arabic; a sentence in its language. */
function readSlashCommand({ name, options }: SlashCommandData, signs: Signs): Incoming {
  const command = findCommand(name);
  const read = options.map(({ name: typed, value }) => ({
    name: optionCalled(typed, Object.keys(command?.options ?? {})),
    value: String(value ?? ''),
  }));
  const {
    language: wanted,
    ephemeral,
    ...rest
  } = Object.fromEntries(read.map(({ name: option, value }) => [option, value]));
  const typed = [name, ...Object.values(rest)].join(' ');
  const { language, reason } = decideLanguage({
    ...signs,
    asked: matchLanguage(wanted ?? ''),
    typed,
    hints: [languageOfQuestion(typed), ...signs.hints],
  });
  const named = wanted === undefined ? rest : { ...rest, language: wanted };
  return {
    kind: 'command',
    request: readRequest(command?.name ?? name, [], named, language),
    languageReason: reason,
    isPrivate: ephemeral === undefined ? undefined : ephemeral === 'true',
  };
}

/** The option that a name in any registered spelling means; the name itself where it means none. */
function optionCalled(typed: string, known: readonly string[]): string {
  const calledSo = (words: (language: Language) => { readonly name: string }) =>
    spellings.some((spelling) => words(spelling).name === typed);
  const own = known.find((name) =>
    // The keys of a command's options are option names: defineCommand has typed them.
    calledSo((language) => optionWords(name as OptionName, language)),
  );
  if (own !== undefined) return own;
  return (
    (['language', 'ephemeral'] as const).find((name) => calledSo(everyCommandsOption(name))) ??
    typed
  );
}

/** Answers in the language of the message, so that the reader can compare the two. */
function readMessageCommand(
  { name, target_id, resolved }: MessageCommandData,
  signs: Signs,
): Incoming {
  const target = resolved?.messages[target_id];
  const text = target === undefined ? '' : textOf(target);
  const { language, reason } = decideLanguage({
    ...signs,
    typed: `${name} ${text}`,
    hints: [languageOfQuestion(text), ...signs.hints],
  });
  return {
    kind: 'menu',
    menu: menuCalled(name),
    text,
    language,
    languageReason: reason,
  };
}

function readCompletion(interaction: AutocompleteInteraction, remembered?: Language): Incoming {
  const { name, options } = interaction.data;
  const command = findCommand(name);
  const focused = options.find((option) => option.focused);
  const typed = String(focused?.value ?? '');
  return {
    kind: 'completion',
    command: command?.name ?? name,
    option: optionCalled(focused?.name ?? '', Object.keys(command?.options ?? {})),
    typed,
    language: decideLanguage({
      typed: `${name} ${typed}`,
      hints: [remembered, ...hintsOf(interaction)],
    }).language,
  };
}

function readPress(interaction: PressInteraction, remembered?: Language): Incoming {
  const { data, message, user, member } = interaction;
  const asker = message?.interaction_metadata?.user.id;
  const isPrivate = ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const presser = (member?.user ?? user)?.id;
  return {
    kind: 'pressed',
    id: data.values?.[0] ?? data.custom_id,
    freeText: questionIn(message?.components ?? []),
    isAsker: isPrivate || (asker !== undefined && asker === presser),
    isPrivate,
    isPictured: isPictured(message?.components ?? []),
    language: decideLanguage({ remembered, hints: hintsOf(interaction) }).language,
  };
}

function readSubmission(interaction: Submission, remembered?: Language): Incoming {
  const { custom_id, components = [] } = interaction.data;
  const { language, reason } = decideLanguage({ remembered, hints: hintsOf(interaction) });
  return {
    kind: 'submitted',
    modal: custom_id,
    fields: components.map(({ component }) => component),
    language,
    languageReason: reason,
  };
}

/** Whether a message shows a picture. */
const isPictured = (components: readonly MessageComponent[]): boolean =>
  components.some(
    ({ type, components: within = [] }) =>
      type === ComponentType.MediaGallery || isPictured(within),
  );

/** The text that was asked about, read back from the message. */
function questionIn(components: readonly MessageComponent[]): string | undefined {
  for (const { id, content, components: within = [] } of components) {
    if (id === QUESTION_ID && content !== undefined) return readVerbatim(content);
    const found = questionIn(within);
    if (found !== undefined) return found;
  }
  return undefined;
}
