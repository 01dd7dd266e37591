import type { Server } from 'node:net';
import { ConfigurationError } from './configuration-error.ts';
import type { Fault } from './words.ts';

/** Where a server listens. */
export interface Address {
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  /** The variable that holds the port, named in the error when the port is unavailable. */
  readonly variable: string;
}

const faults: ReadonlyMap<unknown, Fault> = new Map([
  ['EADDRINUSE', 'port-taken'],
  ['EACCES', 'port-forbidden'],
  ['EADDRNOTAVAIL', 'host-absent'],
  ['ENOTFOUND', 'host-absent'],
]);

/**
 * Resolves with the port once the server listens.
 *
 * @throws ConfigurationError where the address is unavailable
 */
export function listen(server: Server, { host, port, variable }: Address): Promise<number> {
  const value = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      const fault = faults.get(error.code);
      if (fault === undefined) reject(error);
      else reject(new ConfigurationError([{ variable, fault, value }], { cause: error }));
    };
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      const bound = server.address();
      resolve(bound !== null && typeof bound === 'object' ? bound.port : port);
    });
  });
}
