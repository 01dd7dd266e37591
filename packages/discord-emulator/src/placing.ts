import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIMessageInteractionMetadata,
  type APIModalSubmitInteraction,
  type APIUser,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionType,
  MessageType,
} from 'discord-api-types/v10';
import type { Placing } from './messages.ts';

/** What a bot has to answer. */
export type PendingInteraction =
  | APIChatInputApplicationCommandInteraction
  | APIMessageApplicationCommandInteraction
  | APIApplicationCommandAutocompleteInteraction
  | APIMessageComponentInteraction
  | APIModalSubmitInteraction;

/** Where the messages that answer an interaction belong. */
export function placingOf(asked: PendingInteraction): Required<Placing> {
  return { type: typeOf(asked), channelId: asked.channel?.id ?? '0', metadata: metadataOf(asked) };
}

function typeOf(asked: PendingInteraction): MessageType {
  if (asked.type !== InteractionType.ApplicationCommand) return MessageType.Reply;
  return asked.data.type === ApplicationCommandType.Message
    ? MessageType.ContextMenuCommand
    : MessageType.ChatInputCommand;
}

function metadataOf(asked: PendingInteraction): APIMessageInteractionMetadata {
  const { id, authorizing_integration_owners } = asked;
  const base = { id, authorizing_integration_owners, user: userOf(asked) };
  switch (asked.type) {
    case InteractionType.MessageComponent:
      return {
        ...base,
        type: InteractionType.MessageComponent,
        interacted_message_id: asked.message.id,
      };
    case InteractionType.ModalSubmit:
      return { ...base, type: InteractionType.ApplicationCommand };
    case InteractionType.ApplicationCommand:
    case InteractionType.ApplicationCommandAutocomplete:
      return {
        ...base,
        type: InteractionType.ApplicationCommand,
        ...('target_id' in asked.data && { target_message_id: asked.data.target_id }),
      };
    default:
      return asked satisfies never;
  }
}

function userOf({ member, user }: PendingInteraction): APIUser {
  const asking = member?.user ?? user;
  if (asking === undefined) throw new Error('An interaction without a user.');
  return asking;
}

/** The message that a component belongs to. */
export function shownMessage(asked: PendingInteraction): APIMessage {
  if (asked.type !== InteractionType.MessageComponent) throw new Error('No message was clicked.');
  return asked.message;
}

/** Whether the user alone brought the bot along: such answers are few. */
export const isUsersOwn = ({
  authorizing_integration_owners: owners,
}: PendingInteraction): boolean => owners[ApplicationIntegrationType.GuildInstall] === undefined;
