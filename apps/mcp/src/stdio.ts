import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { drawnElsewhere } from './drawing.ts';
import { createServer, type Serving } from './server.ts';
import { readInstallation } from './site/config.ts';

/** Longer than any request that is answered; a longer one ends the connection. */
const MOST_BYTES = 1024 * 1024;

/** Serves the client that started the program. Standard output is the protocol's; all else goes to standard error. */
export function serveOneClient(made: Omit<Serving, 'draw' | 'onCall'>): void {
  const report = (where: string, error: unknown): void => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${where}: ${message.replace(/\s+/g, ' ')}\n`);
  };
  const serving: Serving = {
    ...made,
    installation: readInstallation((message) => report('mcp', message)),
    draw: drawnElsewhere((error) => report('pictures', error)),
    onCall: ({ error, tool }) => {
      if (error !== undefined) report(tool, error);
    },
  };
  serveStdio(() => createServer(serving), {
    transport: new StdioServerTransport(undefined, undefined, { maxBufferSize: MOST_BYTES }),
    onerror: (error) => report('mcp', error),
  });
}
