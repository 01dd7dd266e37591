/** The built program as a process, met by a stock client over both transports and in both revisions. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HttpProcess, MAIN, startHttp } from './fixture/process.ts';

const modes = [
  ['2026-07-28', { versionNegotiation: { mode: { pin: '2026-07-28' } } }],
  ['2025-11-25', {}],
] as const;

let http: HttpProcess;

beforeAll(async () => {
  http = await startHttp();
});

afterAll(async () => {
  expect(await http.stop()).toBe(0);
});

const transports = {
  stdio: () =>
    new StdioClientTransport({ command: process.execPath, args: [MAIN], stderr: 'pipe' }),
  http: () => new StreamableHTTPClientTransport(new URL(http.url)),
};

describe.each(modes)('a client of revision %s', (version, options) => {
  test.each(['stdio', 'http'] as const)('over %s is served alike', async (transport) => {
    const client = new Client({ name: 'test', version: '1.0.0' }, options);
    await client.connect(transports[transport]());
    expect(client.getProtocolEra()).toBe(version === '2026-07-28' ? 'modern' : 'legacy');
    expect((await client.listTools()).tools).toHaveLength(6);
    const { content, structuredContent } = await client.callTool({
      name: 'find',
      arguments: { text: 'متى يتسلم المغرب هيمارس؟' },
    });
    expect(content).toEqual([
      { type: 'text', text: expect.stringMatching(/^هيمارس \(M142\): لا تسليم مسجل\./) },
    ]);
    expect(structuredContent).toMatchObject({ outcome: 'answered' });
    const { contents } = await client.readResource({ uri: 'record://con-2014-m1a1@0.1.0' });
    expect(JSON.stringify(contents)).toContain('2014-08-28?');
    await client.close();
  });
});

const initialize = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: {
    protocolVersion: '2025-11-25',
    capabilities: {},
    clientInfo: { name: 'test', version: '1.0.0' },
  },
};

describe('over stdio', () => {
  test('SITE_URL has an answer give the address of its page', async () => {
    const client = new Client({ name: 'test', version: '1.0.0' });
    const env = { SITE_URL: 'https://example.org/record' };
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: [MAIN], env, stderr: 'pipe' }),
    );
    const { content, structuredContent } = await client.callTool({
      name: 'record',
      arguments: { name: 'HIMARS', language: 'fr' },
    });
    const address = 'https://example.org/record/fr/systems/himars/';
    expect(structuredContent).toMatchObject({ address });
    expect(JSON.stringify(content)).toContain(address);
    await client.close();
  });

  test('writes nothing but the protocol, and ends when its input ends', async () => {
    const child = spawn(process.execPath, [MAIN], { stdio: 'pipe', env: { LANG: 'C' } });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    const lines = [
      JSON.stringify(initialize),
      'this is no JSON',
      '{"jsonrpc":"2.0","method":"notifications/initialized"}',
      '{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"find","arguments":{"text":"himars"}}}',
      '{"jsonrpc":"2.0","id":3,"method":"no/such"}',
    ];
    child.stdin.write(`${lines.join('\n')}\n`);
    await expect.poll(() => output.split('\n').length, { timeout: 30_000 }).toBeGreaterThan(3);
    child.stdin.end();
    const [code] = await once(child, 'close');
    const answers = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id).sort()).toEqual([1, 2, 3]);
    expect(answers.find(({ id }) => id === 3).error.code).toBe(-32_601);
    expect(errors).not.toMatch(/\n\s+at /);
  });
});

describe('over HTTP', () => {
  const post = (body: string, headers: Record<string, string> = {}, url = http.url) =>
    fetch(url, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
    });

  test('no session is kept', async () => {
    const response = await post(JSON.stringify(initialize));
    expect(response.status).toBe(200);
    expect(response.headers.get('mcp-session-id')).toBeNull();
    for (const method of ['GET', 'DELETE']) {
      expect((await fetch(http.url, { method })).status).toBe(405);
    }
  });

  test.each([
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://localhost:3000' }, 200],
    [{}, 200],
  ])('from %j: %d', async (headers, status) => {
    expect((await post(JSON.stringify(initialize), headers)).status).toBe(status);
  });

  test('a foreign Host is refused, so that no page can reach it under another name', async () => {
    const { port } = new URL(http.url);
    const request = spawnSync(
      process.execPath,
      [
        '-e',
        `require('http').request({port:${port},path:'/mcp',method:'POST',headers:{host:'evil.example'}},
          r=>{console.log(r.statusCode);r.destroy()}).end()`,
      ],
      { encoding: 'utf8' },
    );
    expect(request.stdout.trim()).toBe('403');
  });

  test.each([
    ['no JSON', 'x', 400],
    ['an empty body', '', 400],
    ['null', 'null', 400],
    ['a list of nothing', '[]', 400],
    ['a body that is too large', `{"x":"${'a'.repeat(300 * 1024)}"}`, 413],
    ['a deep body', '['.repeat(50_000), 400],
  ])('%s', async (_, body, status) => {
    expect((await post(body)).status).toBe(status);
  });

  test('another content type is refused', async () => {
    expect((await post('{}', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  test('another path says where to post', async () => {
    const response = await fetch(new URL('/', http.url));
    expect([response.status, await response.text()]).toEqual([
      404,
      expect.stringContaining('/mcp'),
    ]);
  });

  test('tells that it is alive, ready, and what it answered', async () => {
    expect(await (await fetch(new URL('/healthz', http.url))).text()).toBe('ok');
    expect(await (await fetch(`${http.health}/readyz`)).text()).toBe('ready');
    const metrics = await (await fetch(`${http.health}/metrics`)).text();
    expect(metrics).toMatch(/bot_requests_total\{command="find",outcome="answered",bot="mcp"\} \d/);
    expect(metrics).toMatch(/bot_requests_total\{command="request",outcome="host",bot="mcp"\} \d/);
  });

  test('logs no question', () => {
    expect(JSON.stringify(http.log)).not.toContain('هيمارس');
  });
});

test('an address that sends too much is told when to come back', async () => {
  const limited = await startHttp({ MCP_CALLS_PER_MINUTE: '2' });
  const statuses: number[] = [];
  for (let sent = 0; sent < 3; sent += 1) {
    const response = await fetch(limited.url, { method: 'POST', body: '{}' });
    statuses.push(response.status);
    if (response.status === 429)
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect(statuses).toEqual([415, 415, 429]);
  expect((await fetch(new URL('/healthz', limited.url))).status).toBe(200);
  expect(await limited.stop()).toBe(0);
});

test('asked to stop, it takes in nothing more and answers what it has begun', async () => {
  const stopping = await startHttp();
  const body = JSON.stringify(initialize);
  const { hostname, port } = new URL(stopping.url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (chunk) => {
    answer += String(chunk);
  });
  socket.write(
    [
      'POST /mcp HTTP/1.1',
      `Host: ${hostname}:${port}`,
      'Content-Type: application/json',
      'Accept: application/json, text/event-stream',
      `Content-Length: ${body.length}`,
      'Connection: close',
      '',
      body.slice(0, 20),
    ].join('\r\n'),
  );
  // The server has the request once it answers another that came later.
  await fetch(new URL('/healthz', stopping.url));
  const ended = stopping.stop();
  await expect.poll(() => stopping.log.some(({ msg }) => msg === 'stopping')).toBe(true);
  await expect(fetch(stopping.url)).rejects.toThrow();
  socket.write(body.slice(20));
  await once(socket, 'close');
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
  expect(answer).toContain('us-morocco-security');
  expect(await ended).toBe(0);
});

test.each([
  [['--colour'], 2, 'stderr', '--colour'],
  [['extra'], 2, 'stderr', 'extra'],
  [['--help'], 0, 'stdout', '--http'],
  [['--version'], 0, 'stdout', /^\d+\.\d+\.\d+\n$/],
] as const)('%j ends with %d', (args, code, stream, says) => {
  const result = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    env: { LANG: 'C' },
  });
  expect(result.status).toBe(code);
  expect(result[stream]).toMatch(says);
});

test('a malformed variable is named, with what it is for', () => {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, '--http'], {
    encoding: 'utf8',
    env: { LANG: 'C', MCP_PORT: 'x' },
  });
  expect([status, stderr.includes('MCP_PORT')]).toEqual([78, true]);
});
