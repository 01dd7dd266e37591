import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/** Serves a folder on 127.0.0.1, as any static host would. */
export async function serve(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response) => response.setHeader('X-Content-Type-Options', 'nosniff'),
    onNoMatch: (_, response) => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Not found.\n');
    },
  });
  const server = createServer(files).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
