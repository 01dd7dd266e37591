import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Address, listen } from './listen.ts';
import type { Metrics } from './metrics.ts';
import { handleHealthz, pathOf, rejectMethod, respond } from './respond.ts';

/** Whether requests can be answered now, and why not. */
export type Readiness =
  | { readonly ready: true }
  | { readonly ready: false; readonly reason: string };

/** Inputs of the health endpoints. */
export interface HealthOptions extends Address {
  readonly readiness: () => Readiness;
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
}

/** A server that listens. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves `/healthz` (the process answers), `/readyz` (requests are answered) and `/metrics`.
 *
 * @throws ConfigurationError where the address is unavailable
 */
export async function serveHealth(options: HealthOptions): Promise<Listening> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch(() => respond(response, 500, 'fault'));
  });
  const port = await listen(server, options);
  return {
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        // Monitoring keeps connections open; closing them loses nothing.
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { readiness, metrics }: HealthOptions,
): Promise<void> {
  if (handleHealthz(request, response) || rejectMethod(request, response)) return;
  switch (pathOf(request)) {
    case '/readyz':
      return answerReadiness(readiness(), response);
    case '/metrics':
      return respond(response, 200, await metrics.text(), { 'content-type': metrics.contentType });
    default:
      return respond(response, 404, 'not found');
  }
}

function answerReadiness(state: Readiness, response: ServerResponse): void {
  if (state.ready) respond(response, 200, 'ready');
  else respond(response, 503, state.reason);
}
