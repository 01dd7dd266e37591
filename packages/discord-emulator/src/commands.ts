import { ApplicationCommandResponseSchema } from 'discord-api-spec/zod';
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
} from 'discord-api-types/v10';
import { checkCommands } from './checks/index.ts';
import { isRecord } from './checks/schema.ts';
import { invalidForm, unknownCommand } from './refusal.ts';

type Request = Readonly<Record<string, unknown>>;

interface Registered {
  readonly request: Request;
  readonly command: APIApplicationCommand;
}

/** The commands of the application: global ones, and those of one guild. */
export class CommandBook {
  readonly #scopes = new Map<string | undefined, readonly Registered[]>();
  readonly #applicationId: string;
  readonly #snowflake: () => string;

  constructor(applicationId: string, snowflake: () => string) {
    this.#applicationId = applicationId;
    this.#snowflake = snowflake;
  }

  list(guildId?: string): APIApplicationCommand[] {
    return this.#in(guildId).map(({ command }) => command);
  }

  /** Replaces every command of the scope; one that keeps its name and type keeps its ID. */
  replace(list: unknown, guildId?: string): APIApplicationCommand[] {
    const problems = checkCommands(list);
    if (problems.length > 0 || !Array.isArray(list)) throw invalidForm(problems);
    const requests = list.filter(isRecord);
    this.#scopes.set(
      guildId,
      requests.map((request) => this.#register(request, guildId)),
    );
    return this.list(guildId);
  }

  /** Adds a command, or replaces the one of its name and type. */
  add(body: unknown, guildId?: string): APIApplicationCommand {
    return this.#put(readCommand(body), guildId);
  }

  change(id: string, body: unknown, guildId?: string): APIApplicationCommand {
    const { request } = this.#entry(id, guildId);
    const changed = readCommand({ ...request, ...(isRecord(body) ? body : {}), id });
    this.remove(id, guildId);
    return this.#put(changed, guildId);
  }

  remove(id: string, guildId?: string): void {
    const gone = this.#entry(id, guildId);
    this.#scopes.set(
      guildId,
      this.#in(guildId).filter((entry) => entry !== gone),
    );
  }

  /** The command that a user would find under a name: the guild's own before the global one. */
  named(name: string, type: ApplicationCommandType, guildId?: string): APIApplicationCommand {
    const all = [...(guildId === undefined ? [] : this.list(guildId)), ...this.list()];
    const found = all.find((command) => command.name === name && command.type === type);
    if (found !== undefined) return found;
    const names = all.map((command) => command.name).join(', ') || 'none at all';
    throw new Error(`No command of type ${type} is called “${name}”. Registered: ${names}.`);
  }

  #put(request: Request, guildId: string | undefined): APIApplicationCommand {
    const made = this.#register(request, guildId);
    const others = this.#in(guildId).filter((entry) => keyOf(entry.request) !== keyOf(request));
    this.#scopes.set(guildId, [...others, made]);
    return made.command;
  }

  #in(guildId: string | undefined): readonly Registered[] {
    return this.#scopes.get(guildId) ?? [];
  }

  #entry(id: string, guildId: string | undefined): Registered {
    const entry = this.#in(guildId).find(({ command }) => command.id === id);
    if (entry === undefined) throw unknownCommand();
    return entry;
  }

  #register(request: Request, guildId: string | undefined): Registered {
    const known = this.#in(guildId).find((entry) => keyOf(entry.request) === keyOf(request));
    const permissions = request.default_member_permissions;
    const command = ApplicationCommandResponseSchema.parse({
      type: ApplicationCommandType.ChatInput,
      description: '',
      integration_types: [ApplicationIntegrationType.GuildInstall],
      nsfw: false,
      dm_permission: true,
      ...withoutDefaults(request),
      id: known?.command.id ?? request.id ?? this.#snowflake(),
      application_id: this.#applicationId,
      version: this.#snowflake(),
      contexts: request.contexts ?? null,
      name_localizations: request.name_localizations ?? null,
      description_localizations: request.description_localizations ?? null,
      default_member_permissions: permissions == null ? null : String(permissions),
      ...(guildId !== undefined && { guild_id: guildId }),
    });
    return { request, command };
  }
}

function readCommand(body: unknown): Request {
  const problems = checkCommands([body]);
  if (problems.length === 0 && isRecord(body)) return body;
  throw invalidForm(problems.map(({ path, says }) => ({ path: path.slice('[0].'.length), says })));
}

const keyOf = ({ type, name }: Request): string =>
  `${Number(type ?? ApplicationCommandType.ChatInput)} ${String(name)}`;

/** Discord leaves out of its answer what an option says by default. */
function withoutDefaults(request: Request): Request {
  const kept: unknown = JSON.parse(
    JSON.stringify(request, (_key, value: unknown) =>
      value === null || value === false ? undefined : value,
    ),
  );
  return isRecord(kept) ? kept : {};
}

/** A list of commands as Discord gives it to those who do not ask for translations. */
export function withoutTranslations(commands: readonly APIApplicationCommand[]): unknown {
  return JSON.parse(
    JSON.stringify(commands, (key, value: unknown) =>
      key === 'name_localizations' || key === 'description_localizations' ? undefined : value,
    ),
  );
}
