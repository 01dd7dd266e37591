import { isDeepStrictEqual } from 'node:util';
import type { CommandBody } from '@us-morocco-security/discord';
import { ApplicationCommandType, DiscordAPIError, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { tokenRefused } from './config.ts';

const localizations = z
  .record(z.string(), z.string())
  .nullish()
  .transform((texts) => texts ?? {});

const Choice = z.object({
  name: z.string(),
  name_localizations: localizations,
  value: z.union([z.string(), z.number()]),
});

const Option = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: localizations,
  description: z.string(),
  description_localizations: localizations,
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  choices: z.array(Choice).default([]),
  max_length: z.number().optional(),
});

const orderless = z
  .array(z.number())
  .nullish()
  .transform((numbers) => (numbers ?? []).toSorted((a, b) => a - b));

/** The fields that decide whether two command definitions are equal: Discord fills in or omits the others. */
const Essence = z.object({
  type: z.number().default(ApplicationCommandType.ChatInput),
  name: z.string(),
  name_localizations: localizations,
  description: z.string().default(''),
  description_localizations: localizations,
  options: z.array(Option).default([]),
  integration_types: orderless,
  contexts: orderless,
});

const Registered = z.array(
  z.looseObject({ id: z.string(), name: z.string(), type: Essence.shape.type }),
);

/** The changes that bring Discord's list in line with the definitions. */
export interface Changes {
  readonly added: readonly CommandBody[];
  readonly changed: readonly { readonly id: string; readonly body: CommandBody }[];
  readonly removed: readonly string[];
}

/** Where commands are registered: everywhere, or in one server, where they appear at once. */
export interface Scope {
  readonly applicationId: string;
  readonly guildId?: string | undefined;
}

/**
 * Sends what differs between Discord's list and the definitions.
 *
 * @throws ConfigurationError where the token is refused
 */
export async function registerCommands(
  rest: REST,
  scope: Scope,
  definitions: readonly CommandBody[],
): Promise<Changes> {
  try {
    const query = new URLSearchParams({ with_localizations: 'true' });
    const bodies = scope.guildId === undefined ? definitions : definitions.map(forGuild);
    const listed = Registered.parse(await rest.get(routeOf(scope), { query }));
    const changes = changesBetween(listed, bodies);
    await send(rest, scope, changes, [...bodies, ...listed.filter((one) => !isOurs(one))]);
    return changes;
  } catch (error) {
    throw error instanceof DiscordAPIError && error.status === 401 ? tokenRefused(error) : error;
  }
}

const routeOf = ({ applicationId, guildId }: Scope) =>
  guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);

/** Guild commands appear only in their guild, so these fields are omitted. */
const forGuild = ({ integration_types, contexts, ...body }: CommandBody): CommandBody => body;

/** The difference between what is registered and what is defined. */
function changesBetween(
  listed: z.output<typeof Registered>,
  definitions: readonly CommandBody[],
): Changes {
  const registered = listed.filter(isOurs);
  const registeredAs = ({ type, name }: CommandBody) =>
    registered.find((one) => one.type === type && one.name === name);
  return {
    added: definitions.filter((body) => registeredAs(body) === undefined),
    changed: definitions.flatMap((body) => {
      const known = registeredAs(body);
      return known === undefined || isSame(known, body) ? [] : [{ id: known.id, body }];
    }),
    removed: registered
      .filter(
        ({ type, name }) => !definitions.some((one) => one.type === type && one.name === name),
      )
      .map(({ id }) => id),
  };
}

/** The entry point of an activity is Discord's own. */
const isOurs = ({ type }: { readonly type: number }): boolean =>
  type !== ApplicationCommandType.PrimaryEntryPoint;

const isSame = (registered: unknown, body: CommandBody): boolean =>
  isDeepStrictEqual(Essence.parse(registered), Essence.parse(body));

/** More changes are sent as one list, since single changes are rate-limited to a few in 20 s. */
const MOST_SINGLE = 5;

async function send(
  rest: REST,
  scope: Scope,
  { added, changed, removed }: Changes,
  whole: readonly object[],
): Promise<void> {
  const route = routeOf(scope);
  if (added.length + changed.length + removed.length > MOST_SINGLE) {
    await rest.put(route, { body: whole });
    return;
  }
  for (const body of added) await rest.post(route, { body });
  for (const { id, body } of changed) await rest.patch(`${route}/${id}`, { body });
  for (const id of removed) await rest.delete(`${route}/${id}`);
}

const Application = z.object({
  id: z.string(),
  interactions_endpoint_url: z.string().nullish(),
});

/** The bot's application, as Discord knows it. */
export interface KnownApplication {
  readonly id: string;
  /** Where Discord posts interactions; if set, none arrive over the gateway. */
  readonly endpointUrl: string | undefined;
}

/**
 * Asks Discord for the bot's application.
 *
 * @throws ConfigurationError where the token is refused
 */
export async function readApplication(rest: REST): Promise<KnownApplication> {
  try {
    const { id, interactions_endpoint_url } = Application.parse(
      await rest.get(Routes.currentApplication()),
    );
    return { id, endpointUrl: interactions_endpoint_url ?? undefined };
  } catch (error) {
    throw error instanceof DiscordAPIError && error.status === 401 ? tokenRefused(error) : error;
  }
}
