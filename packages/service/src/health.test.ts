import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigurationError } from './configuration-error.ts';
import { type Listening, type Readiness, serveHealth } from './health.ts';
import { listen } from './listen.ts';
import { handleHealthz, respond } from './respond.ts';

const metrics = { text: async () => 'bot_connected 1\n', contentType: 'text/example' };
const at = { host: '127.0.0.1', port: 0, variable: 'HEALTH_PORT' };

describe('the health server', () => {
  let state: Readiness;
  let server: Listening;

  beforeEach(async () => {
    state = { ready: true };
    server = await serveHealth({ ...at, readiness: () => state, metrics });
  });

  afterEach(() => server.close());

  const get = (path: string, method = 'GET') =>
    fetch(`http://127.0.0.1:${server.port}${path}`, { method });

  const shown = async (path: string, method?: string) => {
    const response = await get(path, method);
    return [response.status, await response.text()];
  };

  test('says that the process answers', async () => {
    expect(await shown('/healthz')).toEqual([200, 'ok']);
    expect(await shown('/healthz?probe=1')).toEqual([200, 'ok']);
    expect(await shown('/healthz', 'HEAD')).toEqual([200, '']);
  });

  test('says whether requests are answered, and why not', async () => {
    expect(await shown('/readyz')).toEqual([200, 'ready']);
    state = { ready: false, reason: 'not connected yet' };
    const response = await get('/readyz');
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toBe('not connected yet');
  });

  test('gives the metrics', async () => {
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toBe('text/example');
    expect(await response.text()).toBe('bot_connected 1\n');
  });

  test('has nothing else', async () => {
    for (const path of ['/', '/healthz/', '/metrics/x', '//healthz']) {
      expect(await shown(path)).toEqual([404, 'not found']);
    }
  });

  test('takes no other method', async () => {
    for (const path of ['/healthz', '/metrics', '/']) {
      const response = await get(path, 'POST');
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    }
  });

  test('closes although someone keeps a connection open', async () => {
    const { port, close } = await serveHealth({ ...at, readiness: () => state, metrics });
    const socket = connect(port, at.host);
    await once(socket, 'connect');
    socket.write('GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n');
    await once(socket, 'data');
    const closed = once(socket, 'close');
    await close();
    await closed;
  });
});

test('a fault while answering is an answer, not the end of the service', async () => {
  const { port, close } = await serveHealth({
    ...at,
    readiness: () => {
      throw new Error('no state');
    },
    metrics: { ...metrics, text: () => Promise.reject(new Error('no text')) },
  });
  for (const path of ['/readyz', '/metrics']) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    expect([response.status, await response.text()]).toEqual([500, 'fault']);
  }
  await close();
});

test('a server of its own answers /healthz by the same rule', async () => {
  const server = createServer((request, response) => {
    if (!handleHealthz(request, response)) respond(response, 202, 'mine');
  });
  const port = await listen(server, at);
  const health = await fetch(`http://127.0.0.1:${port}/healthz`);
  expect([health.status, await health.text()]).toEqual([200, 'ok']);
  const post = await fetch(`http://127.0.0.1:${port}/healthz`, { method: 'POST' });
  expect(post.status).toBe(405);
  const other = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST' });
  expect([other.status, await other.text()]).toEqual([202, 'mine']);
  server.close();
});

describe('an unavailable address', () => {
  const refusal = async (address: { host: string; port: number }) => {
    const error = await listen(createServer(), { ...at, ...address }).catch((fault) => fault);
    expect(error).toBeInstanceOf(ConfigurationError);
    return error.problems;
  };

  test('because another program has it', async () => {
    const { port, close } = await serveHealth({
      ...at,
      readiness: () => ({ ready: true }),
      metrics,
    });
    expect(await refusal({ host: '127.0.0.1', port })).toEqual([
      { variable: 'HEALTH_PORT', fault: 'port-taken', value: `127.0.0.1:${port}` },
    ]);
    await close();
  });

  test('because the machine does not have it', async () => {
    // Kept free for documents (RFC 5737): no machine has it.
    expect(await refusal({ host: '192.0.2.1', port: 0 })).toEqual([
      { variable: 'HEALTH_PORT', fault: 'host-absent', value: '192.0.2.1:0' },
    ]);
  });

  test.each([
    ['EACCES', 'port-forbidden', '::1', '[::1]:80'],
    ['ENOTFOUND', 'host-absent', 'nowhere', 'nowhere:80'],
  ])('because of %s', async (code, fault, host, value) => {
    const server = createServer();
    server.listen = () => {
      queueMicrotask(() => server.emit('error', Object.assign(new Error(code), { code })));
      return server;
    };
    const error = await listen(server, { ...at, host, port: 80 }).catch((thrown) => thrown);
    expect(error.problems).toEqual([{ variable: 'HEALTH_PORT', fault, value }]);
    expect(error.cause).toMatchObject({ code });
  });

  test('for another reason is no matter of configuration', async () => {
    const server = createServer();
    const fault = new Error('broken');
    server.listen = () => {
      queueMicrotask(() => server.emit('error', fault));
      return server;
    };
    await expect(listen(server, at)).rejects.toBe(fault);
  });
});
