/** Over real sockets, with times that are short. */
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { deferred } from './fixture/deferred.ts';
import { listen } from './listen.ts';
import { createPublicServer, type Patience, type PublicServer } from './public-server.ts';

const running: PublicServer[] = [];

afterEach(() => {
  for (const { server } of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(
  answer: (incoming: IncomingMessage) => Promise<string>,
  patience: Partial<Patience> = {},
) {
  const served = createPublicServer(
    (incoming, response) =>
      void answer(incoming).then(
        (said) => response.end(said),
        () => response.destroy(),
      ),
    patience,
  );
  running.push(served);
  const port = await listen(served.server, { host: '127.0.0.1', port: 0, variable: 'PORT' });
  return { ...served, port };
}

function post(port: number, agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', method: 'POST', agent })
      .once('response', resolve)
      .once('error', reject)
      .end('x');
  });
}

test('an idle connection outlives a load balancer’s 60 s', async () => {
  const { port } = await serve(text);
  const response = await post(port, new Agent({ keepAlive: true }));
  expect(response.headers['keep-alive']).toBe('timeout=65');
});

test('what is asked before and just after the stop is answered, and the connection is closed', async () => {
  const held = deferred<void>();
  const { server, port, drain } = await serve(() => held.promise.then(() => 'whole'), {
    lastRequests: 300,
  });
  const agent = new Agent({ keepAlive: true });
  const before = post(port, agent);
  await once(server, 'request');
  const drained = drain();
  const after = post(port, agent);
  held.resolve();
  for (const response of [await before, await after]) {
    expect(await text(response)).toBe('whole');
    expect(response.headers.connection).toBe('close');
  }
  await drained;
  await expect(post(port, new Agent())).rejects.toThrow('ECONNREFUSED');
});

test.each([
  ['headers', 'POST / HTTP/1.1\r\nhost: x\r\n'],
  ['a body', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nabc'],
])('a connection that never ends its request is closed: %s', async (_, beginning) => {
  const { port } = await serve(text, { headers: 50, request: 50, look: 10 });
  const socket: Socket = connect(port, '127.0.0.1');
  socket.write(beginning);
  expect(await text(socket)).toContain('408');
});
