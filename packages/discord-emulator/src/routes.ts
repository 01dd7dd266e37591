import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { withoutTranslations } from './commands.ts';
import type { Recorded } from './exchange.ts';
import type { Answer, Call } from './http.ts';
import type { Ledger } from './ledger.ts';
import { hasFlag } from './messages.ts';
import { routePattern } from './pattern.ts';
import { notFound, unauthorized } from './refusal.ts';
import type { World } from './world.ts';

type Parameters = Readonly<Record<string, string>>;

interface Route {
  readonly pattern: RegExp;
  /** Whether the token in the path is all that the route asks for. */
  readonly open: boolean;
  answer(parameters: Parameters, call: Call): Answer;
}

const ok = (body: unknown): Answer => ({ status: 200, body });
const done: Answer = { status: 204 };

/** Answers a request as Discord's HTTP interface does. */
export class Routes {
  readonly #routes: readonly Route[];
  readonly #world: World;

  constructor(world: World, ledger: Ledger, gatewayUrl: () => string) {
    this.#world = world;
    this.#routes = [
      ...accountRoutes(world, gatewayUrl),
      ...commandRoutes(world, ''),
      ...commandRoutes(world, '/guilds/:guild'),
      ...interactionRoutes(ledger),
      ...postRoutes(world),
    ];
  }

  answer(call: Call): Answer {
    for (const { pattern, open, answer } of this.#routes) {
      const match = pattern.exec(call.line);
      if (match === null) continue;
      if (!open && call.authorization !== `Bot ${this.#world.token}`) throw unauthorized();
      return answer(match.groups ?? {}, call);
    }
    throw notFound();
  }
}

function route(line: string, answer: Route['answer'], open = false): Route {
  return { pattern: routePattern(line), open, answer };
}

function accountRoutes({ application, concurrency }: World, gatewayUrl: () => string): Route[] {
  const gateway = () => ({
    url: gatewayUrl(),
    shards: 1,
    session_start_limit: {
      total: 1000,
      remaining: 999,
      reset_after: 86_400_000,
      max_concurrency: concurrency,
    },
  });
  const described = () => ({
    id: application.id,
    name: application.bot.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '',
    flags: 0,
    bot: application.bot,
    interactions_endpoint_url: application.interactionsEndpointUrl,
  });
  return [
    route('GET /gateway/bot', () => ok(gateway())),
    route('GET /users/@me', () => ok(application.bot)),
    route('GET /applications/@me', () => ok(described())),
  ];
}

/** @param scope - the part of the path between the application and its commands */
function commandRoutes({ application, commands, happenings }: World, scope: string): Route[] {
  const path = `/applications/:app${scope}/commands`;
  const guarded =
    (answer: Route['answer']): Route['answer'] =>
    (parameters, call) => {
      if (parameters.app !== application.id) throw notFound();
      return answer(parameters, call);
    };
  const registered = (answer: Answer): Answer => {
    happenings.tell('registered');
    return answer;
  };
  const id = ({ command = '' }: Parameters) => command;
  return [
    route(
      `GET ${path}`,
      guarded(({ guild }, { query }) => {
        const list = commands.list(guild);
        return ok(query.get('with_localizations') === 'true' ? list : withoutTranslations(list));
      }),
    ),
    route(
      `PUT ${path}`,
      guarded(({ guild }, { body }) => registered(ok(commands.replace(body, guild)))),
    ),
    route(
      `POST ${path}`,
      guarded(({ guild }, { body }) => registered(ok(commands.add(body, guild)))),
    ),
    route(
      `PATCH ${path}/:command`,
      guarded((at, { body }) => registered(ok(commands.change(id(at), body, at.guild)))),
    ),
    route(
      `DELETE ${path}/:command`,
      guarded((at) => {
        commands.remove(id(at), at.guild);
        return registered(done);
      }),
    ),
  ];
}

function interactionRoutes(ledger: Ledger): Route[] {
  const webhook = '/webhooks/:app/:token';
  return [
    route(
      'POST /interactions/:id/:token/callback',
      ({ id = '', token = '' }, call) => {
        const exchange = ledger.answer(id, token, call);
        const wanted = call.query.get('with_response') === 'true';
        return wanted ? ok(callbackResponse(exchange)) : done;
      },
      true,
    ),
    route(
      `POST ${webhook}`,
      ({ app = '', token = '' }, call) => ok(ledger.followUp(app, token, call)),
      true,
    ),
    route(
      `GET ${webhook}/messages/:message`,
      ({ app = '', token = '', message = '' }) => ok(ledger.message(app, token, message)),
      true,
    ),
    route(
      `PATCH ${webhook}/messages/:message`,
      ({ app = '', token = '', message = '' }, call) => ok(ledger.edit(app, token, message, call)),
      true,
    ),
    route(
      `DELETE ${webhook}/messages/:message`,
      ({ app = '', token = '', message = '' }) => {
        ledger.remove(app, token, message);
        return done;
      },
      true,
    ),
  ];
}

function postRoutes({ posts, happenings }: World): Route[] {
  return [
    route('POST /users/@me/channels', (_, { body }) => ok(posts.direct(body))),
    route('POST /channels/:channel/messages', ({ channel = '' }, call) => {
      const message = posts.post(channel, call);
      happenings.tell('posted');
      return ok(message);
    }),
  ];
}

function callbackResponse({ interaction, callback, shown }: Recorded): object {
  const { id, type } = interaction;
  return {
    interaction: { id, type, ...(shown !== undefined && aboutMessage(shown)) },
    ...(shown !== undefined && { resource: { type: callback.type, message: shown } }),
  };
}

const aboutMessage = (message: APIMessage) => ({
  response_message_id: message.id,
  response_message_loading: hasFlag(message, MessageFlags.Loading),
  response_message_ephemeral: hasFlag(message, MessageFlags.Ephemeral),
});
