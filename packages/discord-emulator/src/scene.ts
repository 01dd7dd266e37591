import {
  type APIAuthorizingIntegrationOwnersMap,
  type APIBaseInteraction,
  type APIUser,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type InteractionType,
  type Locale,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { World } from './world.ts';

/** Who asks, and where. */
export interface Who {
  /** A user name: the same name is the same user. */
  readonly user?: string;
  /** Any text: Discord may send a locale that its own list lacks. */
  readonly locale?: string;
  readonly guildLocale?: string;
  /** A guild's ID; `true` (the default) for the first one, `false` for a direct message. */
  readonly guild?: boolean | string;
  readonly context?: InteractionContextType;
  /** Whether the user brought the bot along, and not the guild. */
  readonly userInstalled?: boolean;
  /** What the user may do in the channel, as a bit set; what members may where left out: they manage nothing. */
  readonly permissions?: string;
  /** What the bot may do there. */
  readonly appPermissions?: string;
  /** A thread of the channel. */
  readonly thread?: string;
}

const PERMISSIONS = '2248473465835073';
const MAX_FILE_SIZE = 10 * 1024 * 1024;
const CHANNEL = '400000000000000001';
const DM_CHANNEL = '400000000000000002';

const AnyLocale = z.custom<Locale>((value) => typeof value === 'string');

/** Everything of an interaction but what was asked. */
export type Scene<Type extends InteractionType = InteractionType> = Omit<
  APIBaseInteraction<Type, never>,
  'data' | 'message' | 'channel' | 'channel_id' | 'context'
> &
  Required<Pick<APIBaseInteraction<Type, never>, 'channel' | 'channel_id' | 'context'>>;

export function setScene<Type extends InteractionType>(
  world: World,
  type: Type,
  who: Who,
): Scene<Type> {
  const guildId = guildOf(world, who);
  const user = world.people.named(who.user ?? 'reader');
  const parentId = guildId === undefined ? DM_CHANNEL : CHANNEL;
  const channelId = who.thread ?? parentId;
  return {
    id: world.snowflake(),
    application_id: world.application.id,
    type,
    token: `token-${world.snowflake()}`,
    version: 1,
    channel: channelOf(channelId, guildId, who.thread === undefined ? undefined : parentId),
    channel_id: channelId,
    app_permissions: who.appPermissions ?? PERMISSIONS,
    locale: AnyLocale.parse(who.locale ?? 'en-US'),
    entitlements: [],
    authorizing_integration_owners: ownersOf(who, user, guildId),
    context: contextOf(who, guildId),
    attachment_size_limit: MAX_FILE_SIZE,
    ...(guildId === undefined ? { user } : inGuild(guildId, user, who)),
  };
}

function channelOf(id: string, guildId: string | undefined, parentId: string | undefined) {
  if (guildId === undefined) return { id, type: ChannelType.DM as const };
  if (parentId === undefined) return { id, type: ChannelType.GuildText as const };
  return { id, type: ChannelType.PublicThread as const, parent_id: parentId };
}

function guildOf(world: World, { guild = true }: Who): string | undefined {
  if (guild === false) return undefined;
  if (guild === true) return world.guilds[0];
  return guild;
}

function contextOf(
  { context, userInstalled = false }: Who,
  guildId: string | undefined,
): InteractionContextType {
  if (context !== undefined) return context;
  if (guildId !== undefined) return InteractionContextType.Guild;
  return userInstalled ? InteractionContextType.PrivateChannel : InteractionContextType.BotDM;
}

function ownersOf(
  { userInstalled = false }: Who,
  user: APIUser,
  guildId: string | undefined,
): APIAuthorizingIntegrationOwnersMap {
  if (userInstalled) return { [ApplicationIntegrationType.UserInstall]: user.id };
  return { [ApplicationIntegrationType.GuildInstall]: guildId ?? '0' };
}

function inGuild(guildId: string, user: APIUser, who: Who) {
  const guildLocale = AnyLocale.parse(who.guildLocale ?? 'en-US');
  return {
    guild_id: guildId,
    guild: { id: guildId, features: [], locale: guildLocale },
    guild_locale: guildLocale,
    member: {
      user,
      roles: [],
      joined_at: '2020-01-01T00:00:00.000Z',
      deaf: false,
      mute: false,
      flags: 0,
      permissions: who.permissions ?? PERMISSIONS,
    },
  };
}
