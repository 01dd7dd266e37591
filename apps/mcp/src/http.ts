import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttpServer, type Server } from 'node:http';
import { hostHeaderValidation, originValidation, toNodeHandler } from '@modelcontextprotocol/node';
import {
  createMcpHandler,
  localhostAllowedHostnames,
  type McpHttpHandler,
} from '@modelcontextprotocol/server';
import { handleHealthz, pathOf, respond } from '@us-morocco-security/service';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { senderOf } from './addresses.ts';
import { createServer, type Serving } from './server.ts';

/** Where clients post their requests. */
export const PATH = '/mcp';

/** The longest text that is checked, in letters of several bytes and escaped, with room for the envelope. */
const MOST_BYTES = 256 * 1024;
/** Listens for changes, of which there are none, would each hold a connection. */
const MOST_SUBSCRIPTIONS = 64;
const MINUTE = 60;

/** Options of the endpoint. */
export interface Endpoint {
  readonly serving: Serving;
  /** Names under which it is reached besides localhost. */
  readonly hosts: readonly string[];
  /** Of one address; 0 for no limit. */
  readonly callsPerMinute: number;
  /** How many trusted proxies stand before it. */
  readonly proxies: number;
  /** Runs each request, so that a stop can wait for it. */
  run(task: () => Promise<void>): Promise<void>;
  onError(error: Error): void;
  /** Told of each request that is turned away before it is read. */
  onRefusal(why: 'host' | 'limit'): void;
}

/** A server that keeps nothing between requests: any number of processes can share them. */
export function createEndpoint(endpoint: Endpoint): { server: Server; handler: McpHttpHandler } {
  const { onError, run, serving } = endpoint;
  const handler = createMcpHandler(() => createServer(serving), {
    maxRequestBodySize: MOST_BYTES,
    maxSubscriptions: MOST_SUBSCRIPTIONS,
    onerror: onError,
  });
  const serve = toNodeHandler(handler, { maxRequestBodySize: MOST_BYTES, onerror: onError });
  const serveReceived = async (request: IncomingMessage, response: ServerResponse) => {
    if (isReceived(request)) await serve(request, response);
  };
  const admits = gate(endpoint);
  const server = createHttpServer((request, response) => {
    run(async () => {
      if (await admits(request, response)) await serveReceived(request, response);
    }).catch((error: unknown) => {
      onError(error instanceof Error ? error : new Error(String(error)));
      response.destroy();
    });
  });
  return { server, handler };
}

/** Node types its requests for clients, too, which may lack both; those of a server have them. */
const isReceived = (
  request: IncomingMessage,
): request is IncomingMessage & { method: string; url: string } =>
  request.method !== undefined && request.url !== undefined;

type Gate = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Whether a request may go on; where it may not, it has been answered. */
function gate({ callsPerMinute, hosts, onRefusal, proxies }: Endpoint): Gate {
  const names = [...localhostAllowedHostnames(), ...hosts];
  const hasHost = hostHeaderValidation(names);
  const hasOrigin = originValidation(names);
  const limiter = new RateLimiterMemory({ points: callsPerMinute, duration: MINUTE });
  return async (request, response) => {
    if (handleHealthz(request, response)) return false;
    if (!hasHost(request, response) || !hasOrigin(request, response)) {
      onRefusal('host');
      return false;
    }
    if (pathOf(request) !== PATH) {
      respond(response, 404, `not found; clients post to ${PATH}`);
      return false;
    }
    if (callsPerMinute === 0) return true;
    try {
      await limiter.consume(senderOf(request, proxies));
      return true;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      onRefusal('limit');
      respondTooMany(response, Math.ceil(refusal.msBeforeNext / 1000));
      return false;
    }
  };
}

const respondTooMany = (response: ServerResponse, seconds: number): void =>
  respond(
    response,
    429,
    JSON.stringify({
      jsonrpc: '2.0',
      error: { code: -32_000, message: `Too many requests; try again in ${seconds} s.` },
      id: null,
    }),
    { 'content-type': 'application/json', 'retry-after': String(seconds) },
  );
