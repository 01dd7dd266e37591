import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';

/** How long a server waits, in milliseconds. */
export interface Patience {
  /** Between two requests of a connection: longer than the 60 s that load balancers commonly keep one. */
  readonly idle: number;
  readonly headers: number;
  /** From the first byte of a request to its last. */
  readonly request: number;
  /** How often slow connections are looked for. */
  readonly look: number;
  /** After a stop was asked for: for requests that were on their way then. */
  readonly lastRequests: number;
  /** For the answers that are due then. */
  readonly lastAnswers: number;
}

/** A slow connection is closed within 30 s. */
const PATIENCE: Patience = {
  idle: 65_000,
  headers: 20_000,
  request: 25_000,
  look: 2_500,
  lastRequests: 1_000,
  lastAnswers: 5_000,
};

/** A server that strangers reach. */
export interface PublicServer {
  readonly server: Server;
  /**
   * Answers the requests that are on their way, each with `connection: close`, then closes. Resolves when every
   * connection has ended.
   */
  drain(): Promise<void>;
}

/** Creates a server that bounds what a slow or idle connection costs, and that stops without cutting an answer. */
export function createPublicServer(
  listener: RequestListener,
  patience: Partial<Patience> = {},
): PublicServer {
  const { idle, headers, request, look, lastRequests, lastAnswers } = { ...PATIENCE, ...patience };
  let isDraining = false;
  const due = new Set<ServerResponse>();
  const server = createServer(
    {
      keepAliveTimeout: idle,
      headersTimeout: headers,
      requestTimeout: request,
      connectionsCheckingInterval: look,
    },
    (incoming, response) => {
      if (isDraining) response.setHeader('connection', 'close');
      due.add(response);
      response.once('close', () => due.delete(response));
      listener(incoming, response);
    },
  );
  const drain = async (): Promise<void> => {
    isDraining = true;
    if (!server.listening) return;
    for (const response of due) {
      if (!response.headersSent) response.setHeader('connection', 'close');
    }
    // A connection that looks idle may have a request on the wire.
    await after(lastRequests);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    const late = setTimeout(() => server.closeAllConnections(), lastAnswers);
    await closed;
    clearTimeout(late);
  };
  return { server, drain };
}

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
