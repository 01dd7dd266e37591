import type { Who } from '@us-morocco-security/chat';
import { ChannelType, InteractionContextType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { UserInteraction } from './interaction.ts';

/**
 * Who asks and where.
 *
 * @param posts - whether the bot can send messages of its own: that takes its token
 */
export function whoOf(interaction: UserInteraction, posts: boolean): Who {
  const { guild_id, member, user } = interaction;
  const person = (member?.user ?? user)?.id;
  const privatePlace = person === undefined ? undefined : personPlace(person);
  if (guild_id === undefined) return outsideServers(interaction, person, privatePlace, posts);
  const { channel, channel_id } = interaction;
  const id = channel?.id ?? channel_id;
  const isThread = channel?.type !== undefined && THREADS.has(channel.type);
  return {
    person,
    topic: isThread ? id : undefined,
    channel: isThread ? (channel?.parent_id ?? undefined) : id,
    server: guild_id,
    mayManage: holdsAny(member?.permissions, MANAGING),
    canPost: posts && isInServer(interaction) && mayPost(interaction, isThread),
    place: channelPlace(id ?? ''),
    privatePlace,
  };
}

/** A chat with the bot alone, or one of people that only they see: there it can never speak by itself. */
function outsideServers(
  { channel, channel_id, context }: UserInteraction,
  person: string | undefined,
  privatePlace: string | undefined,
  posts: boolean,
): Who {
  const isAlone = context === InteractionContextType.BotDM;
  const channel_ = channel?.id ?? channel_id ?? '';
  return {
    person,
    ...(isAlone ? {} : { channel: channel_ }),
    mayManage: isAlone,
    canPost: posts && isAlone,
    place: isAlone && privatePlace !== undefined ? privatePlace : channelPlace(channel_),
    privatePlace,
  };
}

const THREADS: ReadonlySet<number> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

const MANAGING = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

/** A server that has not added the bot sees it with those who added it to their account. */
const isInServer = ({ authorizing_integration_owners: owners = {} }: UserInteraction): boolean =>
  owners['0'] !== undefined;

function mayPost({ app_permissions }: UserInteraction, isThread: boolean): boolean {
  const posting = isThread
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  return (
    holdsAny(app_permissions, PermissionFlagsBits.Administrator) ||
    (holdsAny(app_permissions, posting) &&
      holdsAny(app_permissions, PermissionFlagsBits.ViewChannel))
  );
}

const holdsAny = (permissions: string | undefined, wanted: bigint): boolean =>
  permissions !== undefined && (BigInt(permissions) & wanted) !== 0n;

const channelPlace = (id: string): string => `channel:${id}`;
const personPlace = (id: string): string => `user:${id}`;

/** Where an alert goes, from the name of its place; undefined for any other text. */
export function readAlertPlace(
  place: string,
): { readonly kind: 'channel' | 'user'; readonly id: string } | undefined {
  const { kind, id } = /^(?<kind>channel|user):(?<id>\d{1,20})$/.exec(place)?.groups ?? {};
  if (id === undefined) return undefined;
  return { kind: kind === 'user' ? 'user' : 'channel', id };
}
