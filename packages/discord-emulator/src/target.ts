import {
  type APIMessage,
  type APIMessageSnapshotFields,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import type { World } from './world.ts';

/** A message that somebody wrote, as far as a test cares. */
export interface TargetMessage {
  readonly content?: string;
  readonly embeds?: APIMessage['embeds'];
  readonly components?: NonNullable<APIMessage['components']>;
  readonly poll?: NonNullable<APIMessage['poll']>;
  /** The message that the thread begins with whose first message this is. */
  readonly starter?: TargetMessage;
  readonly message_snapshots?: readonly {
    readonly message: Partial<APIMessageSnapshotFields> & Pick<TargetMessage, 'poll'>;
  }[];
  /** The name of its author. */
  readonly author?: string;
}

/** Completes a message that the bot did not send. */
export function writeMessage(world: World, target: TargetMessage, channelId: string): APIMessage {
  const { content = '', embeds = [], components = [], author = 'writer' } = target;
  const timestamp = new Date(world.now()).toISOString();
  const { poll } = target;
  const asked = poll === undefined ? {} : { poll };
  const said = { content, embeds, components, ...asked, ...blank(timestamp) };
  const forwarded = (target.message_snapshots ?? []).map(({ message }) => ({
    message: {
      ...blank(timestamp),
      type: MessageType.Default,
      content: '',
      embeds: [],
      ...message,
    },
  }));
  return {
    ...said,
    id: world.snowflake(),
    type: MessageType.Default,
    channel_id: channelId,
    author: world.people.named(author),
    mention_everyone: false,
    pinned: false,
    tts: false,
    ...(target.starter !== undefined && {
      type: MessageType.ThreadStarterMessage,
      referenced_message: writeMessage(world, target.starter, channelId),
    }),
    ...(forwarded.length > 0 && {
      message_snapshots: forwarded,
      message_reference: {
        type: MessageReferenceType.Forward,
        channel_id: channelId,
        message_id: world.snowflake(),
      },
    }),
  };
}

const blank = (timestamp: string) => ({
  timestamp,
  edited_timestamp: null,
  attachments: [],
  mentions: [],
  mention_roles: [],
});
