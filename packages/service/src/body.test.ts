import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BodyTooLarge, readBody } from './body.ts';
import { listen } from './listen.ts';

const LIMIT = 1_000;

let server: Server;
let socket: Socket;
let request: IncomingMessage;

/** Connects, sends the head of a request, and has what the server sees of it. */
async function send(head: string): Promise<void> {
  const port = await listen(server, { host: '127.0.0.1', port: 0, variable: 'PORT' });
  socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  const arrived = once(server, 'request');
  socket.write(`POST / HTTP/1.1\r\nhost: x\r\n${head}\r\n\r\n`);
  [request] = await arrived;
}

const chunk = (bytes: Buffer): void => {
  socket.write(`${bytes.length.toString(16)}\r\n`);
  socket.write(bytes);
  socket.write('\r\n');
};

beforeEach(() => {
  server = createServer();
});

afterEach(async () => {
  socket.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('reads a body of the length it declares, up to the limit', async () => {
  await send(`content-length: ${LIMIT}`);
  const body = readBody(request, LIMIT);
  socket.write(Buffer.alloc(400, 'a'));
  socket.write(Buffer.alloc(600, 'b'));
  expect((await body).toString()).toBe('a'.repeat(400) + 'b'.repeat(600));
});

test('refuses a larger one by its declared length, before any of it comes', async () => {
  await send(`content-length: ${LIMIT + 1}`);
  await expect(readBody(request, LIMIT)).rejects.toBeInstanceOf(BodyTooLarge);
});

test('refuses a body that declares no length as soon as it is too large', async () => {
  await send('transfer-encoding: chunked');
  const body = readBody(request, LIMIT);
  chunk(Buffer.alloc(LIMIT));
  chunk(Buffer.alloc(1));
  await expect(body).rejects.toBeInstanceOf(BodyTooLarge);
});

test('discards the rest, so that a response can be sent', async () => {
  await send('transfer-encoding: chunked');
  const body = readBody(request, LIMIT);
  for (let sent = 0; sent < 50; sent += 1) chunk(Buffer.alloc(100_000));
  socket.write('0\r\n\r\n');
  const ended = once(request, 'end');
  await expect(body).rejects.toBeInstanceOf(BodyTooLarge);
  await ended;
});

test('rejects where the sender goes away', async () => {
  await send('content-length: 10');
  const body = readBody(request, LIMIT);
  socket.write('half');
  await once(request, 'data');
  socket.destroy();
  await expect(body).rejects.toMatchObject({ code: 'ECONNRESET' });
});

test('rejects where the sender has already gone', async () => {
  await send('content-length: 10');
  const closed = new Promise((resolve) => request.once('close', resolve));
  socket.destroy();
  await closed;
  await expect(readBody(request, LIMIT)).rejects.toThrow();
});

test('gives back any body, however it is cut', async () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 100 }).map((array) => Buffer.from(array));
  await fc.assert(
    fc.asyncProperty(fc.array(bytes, { maxLength: 10 }), async (pieces) => {
      await send('transfer-encoding: chunked');
      const body = readBody(request, LIMIT);
      for (const piece of pieces) chunk(piece);
      socket.write('0\r\n\r\n');
      expect((await body).equals(Buffer.concat(pieces))).toBe(true);
      socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    }),
    { numRuns: 20 },
  );
});
