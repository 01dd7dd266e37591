import type { APIUser } from 'discord-api-types/v10';
import type { Problem } from './checks/index.ts';
import { CommandBook } from './commands.ts';
import { MessageBook } from './messages.ts';
import { makeUser, People } from './people.ts';
import { Posts } from './posts.ts';
import type { Refusal } from './refusal.ts';
import { createSnowflakes } from './snowflakes.ts';
import { type Patience, Waiting } from './waiting.ts';

export interface WorldOptions {
  readonly token?: string;
  readonly applicationId?: string;
  readonly interactionsEndpointUrl?: string | null;
  /** IDs of the guilds the bot is in. */
  readonly guilds?: readonly string[];
  /** How many shards may identify at the same time. */
  readonly concurrency?: number;
  /** Commands that are registered already. */
  readonly commands?: readonly unknown[];
  /** The clock of every time limit, in milliseconds: it moves only when a test moves it. */
  readonly now?: () => number;
  /** How long anything is waited for: ten real seconds, unless said. */
  readonly patience?: Patience;
}

export interface Application {
  readonly id: string;
  readonly bot: APIUser;
  interactionsEndpointUrl: string | null;
}

/** What a test may wait for. */
export type Happening =
  | 'request'
  | 'registered'
  | 'callback'
  | 'edit'
  | 'followUp'
  | 'posted'
  | 'refused'
  | 'identify'
  | 'ready'
  | 'resumed'
  | 'heartbeat'
  | 'disconnected';

/** A request that was turned down, and why. */
export interface Refused {
  readonly request: string;
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly problems: readonly Problem[];
}

/** What every part of the local Discord knows. */
export interface World {
  readonly token: string;
  readonly application: Application;
  readonly guilds: readonly string[];
  readonly concurrency: number;
  readonly now: () => number;
  readonly snowflake: () => string;
  readonly patience: Patience;
  readonly people: People;
  readonly commands: CommandBook;
  readonly messages: MessageBook;
  readonly posts: Posts;
  readonly refused: Refused[];
  readonly happenings: Waiting<Happening>;
}

const DEADLINE = 10_000;

export function createWorld(options: WorldOptions): World {
  const started = Date.now();
  const { now = () => started, patience = () => AbortSignal.timeout(DEADLINE) } = options;
  const snowflake = createSnowflakes(now);
  const id = options.applicationId ?? '500000000000000001';
  const application = {
    id,
    bot: makeUser(id, 'bot', true),
    interactionsEndpointUrl: options.interactionsEndpointUrl ?? null,
  };
  const commands = new CommandBook(id, snowflake);
  commands.replace(options.commands ?? []);
  const messages = new MessageBook(application, snowflake, now);
  return {
    token: options.token ?? 'local-token',
    application,
    guilds: options.guilds ?? ['600000000000000001'],
    concurrency: options.concurrency ?? 1,
    now,
    snowflake,
    patience,
    people: new People(snowflake),
    commands,
    messages,
    posts: new Posts(messages, snowflake),
    refused: [],
    happenings: new Waiting(patience),
  };
}

/** Writes a refusal down for the test to see. */
export function refuse({ refused, happenings }: World, request: string, refusal: Refusal): void {
  const { status, code, message, problems } = refusal;
  refused.push({ request, status, code, message, problems });
  happenings.tell('refused');
}
