import { completable, McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { chooseLanguage, languages, type Picture } from '@us-morocco-security/answers';
import { z } from 'zod';
import type { Sources } from './asking.ts';
import { drawing } from './drawing.ts';
import { checkArticle } from './prompt.ts';
import {
  completeId,
  completeVersion,
  currentRecord,
  type ReadRelease,
  type Resource,
  releasedRecord,
} from './resources.ts';
import { described } from './schema.ts';
import type { Tool } from './tool.ts';
import { tools } from './tools.ts';

/** What a server is made with. */
export interface Serving extends Sources {
  readonly readRelease: ReadRelease;
  /** Draws a PNG. @throws PictureError */
  draw(picture: Picture): Promise<Uint8Array>;
  /** Of this program. */
  readonly version: string;
  /** Told of each call of a tool. */
  onCall(call: Called): void;
}

/** One call of a tool. */
export interface Called {
  readonly tool: string;
  /** As the result has it; `failed` where the tool has a fault. */
  readonly outcome: string;
  readonly seconds: number;
  readonly error?: unknown;
}

const INSTRUCTIONS =
  'Quote a number only with its stage, valueKind, date and the url of its anchor. ' +
  'A ceiling is an estimate put to Congress, not a sale. Never add amounts where noSum is set, or of different valueKind. ' +
  'reported-only: press reports, not on record. notRecorded: asked for and missing; that does not make it false. ' +
  'record://<id> has a record in full.';

const hints = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

/** The tools with their schemas, converted once for all servers. */
const registered = tools.map((tool) => ({
  tool,
  inputSchema: described(tool.input),
  outputSchema: described(tool.output),
}));

const DAY = 24 * 60 * 60 * 1000;
/** The dataset is part of the program: what it lists changes with a new version only. */
const cached = { ttlMs: DAY, cacheScope: 'public' } as const;

/** No list changes while the program runs, so that no client need listen for it. */
const constant = { listChanged: false } as const;

/** A server of one connection, or of one request where no connection is kept. */
export function createServer(serving: Serving): McpServer {
  const server = new McpServer(
    {
      name: 'us-morocco-security',
      title: 'US–Morocco security cooperation',
      version: serving.version,
    },
    {
      instructions: INSTRUCTIONS,
      capabilities: { tools: constant, resources: constant, prompts: constant },
      cacheHints: {
        'tools/list': cached,
        'prompts/list': cached,
        'resources/list': cached,
        'resources/templates/list': cached,
        'resources/read': cached,
        'server/discover': cached,
      },
    },
  );
  for (const { inputSchema, outputSchema, tool } of registered) {
    const { description, name, title } = tool;
    server.registerTool(
      name,
      { title, description, inputSchema, outputSchema, annotations: hints },
      (given) => call(serving, tool, given),
    );
  }
  registerResources(server, serving);
  registerPrompt(server);
  return server;
}

/** Runs a tool; a fault is told of in one line, and what it was goes to the log. */
async function call({ draw, onCall, ...sources }: Serving, tool: Tool, given: unknown) {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  try {
    const { language, picture, structured, text } = tool.run(sources, given);
    const drawn = picture === undefined ? [] : [await drawing(picture, language, draw)];
    onCall({ tool: tool.name, outcome: structured.outcome, seconds: seconds() });
    return {
      content: [{ type: 'text' as const, text }, ...drawn],
      structuredContent: { ...structured },
    };
  } catch (error) {
    onCall({ tool: tool.name, outcome: 'failed', seconds: seconds(), error });
    return { content: [{ type: 'text' as const, text: FAULT }], isError: true };
  }
}

const FAULT = 'The server has a fault and could not answer. Other questions may work.';

function registerResources(server: McpServer, { dataset, readRelease }: Serving): void {
  const json = (uri: URL, resource: Resource) => ({
    contents: [{ uri: uri.href, mimeType: 'application/json', text: JSON.stringify(resource) }],
  });
  const complete = {
    id: (typed: string) => completeId(dataset, typed),
    version: (typed: string) => completeVersion(dataset, typed),
  };
  server.registerResource(
    'released-record',
    new ResourceTemplate('record://{id}@{version}', { list: undefined, complete }),
    {
      title: 'A record as it was in a release',
      description: 'For a citation that does not change',
      mimeType: 'application/json',
    },
    (uri, { id, version }) =>
      json(
        uri,
        releasedRecord(dataset, readRelease, {
          id: String(id),
          version: String(version),
          uri: uri.href,
        }),
      ),
  );
  server.registerResource(
    'record',
    new ResourceTemplate('record://{id}', { list: undefined, complete: { id: complete.id } }),
    {
      title: 'A record',
      description: 'Every field, every anchor, and the sources in full',
      mimeType: 'application/json',
    },
    (uri, { id }) => json(uri, currentRecord(dataset, String(id), uri.href)),
  );
}

function registerPrompt(server: McpServer): void {
  server.registerPrompt(
    'check-article',
    {
      title: 'Check this article',
      description: 'Every number, date and stage of an article, compared with the record',
      argsSchema: z.object({
        article: z.string().min(1).describe('The text of the article'),
        language: completable(z.enum(languages), (typed) =>
          languages.filter((language) => language.startsWith(typed)),
        ).optional(),
      }),
    },
    ({ article, language }) => ({
      messages: [
        {
          role: 'user',
          content: {
            type: 'text',
            text: checkArticle(
              article,
              chooseLanguage({ asked: language, typed: article, hints: [] }),
            ),
          },
        },
      ],
    }),
  );
}
