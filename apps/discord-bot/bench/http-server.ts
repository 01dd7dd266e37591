/**
 * A server of the benchmark, by name: `bare` checks the signature and returns a fixed reply; `bot` answers as the bot
 * does, `uncached` without its cache. Prints its port, and ends with its parent.
 */
import { createPublicKey, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createTextStore } from '@us-morocco-security/chat';
import { dataset } from '@us-morocco-security/core';
import { createShow, deliver } from '@us-morocco-security/discord';
import { quiet } from '../src/fixture/quiet.ts';
import { createEndpoint } from '../src/http.ts';

const [, , name = '', publicKey = '', reply = ''] = process.argv;

const KEPT_SCREENS = 300;

function bareServer(): Server {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const timestamp = Buffer.from(String(request.headers['x-signature-timestamp']));
    const signature = Buffer.from(String(request.headers['x-signature-ed25519']), 'hex');
    const isSigned = verify(null, Buffer.concat([timestamp, ...chunks]), key, signature);
    response.writeHead(isSigned ? 200 : 401, { 'content-type': 'application/json' });
    response.end(isSigned ? reply : '');
  });
}

function botServer(kept: number): Server {
  const clock = () => new Date();
  const texts = createTextStore({ clock });
  const show = createShow({ dataset, clock, kept, texts });
  const delivering = { dataset, clock, show, texts, ...quiet };
  const { server } = createEndpoint({
    publicKey,
    clock,
    onForged: () => {},
    answer: (asked, delivery) => deliver(asked, delivery, delivering),
    later: () => ({
      edit: () => Promise.reject(new Error('No message is deferred here.')),
      add: () => Promise.reject(new Error('No message is deferred here.')),
    }),
  });
  return server;
}

const server = name === 'bare' ? bareServer() : botServer(name === 'bot' ? KEPT_SCREENS : 0);
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
process.send?.(typeof address === 'object' ? address?.port : 0);
process.once('disconnect', () => process.exit(0));
