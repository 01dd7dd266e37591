import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { buffer } from 'node:stream/consumers';
import type { RESTOptions } from 'discord.js';
import { z } from 'zod';

const httpAgent = new HttpAgent({ keepAlive: true });
const httpsAgent = new HttpsAgent({ keepAlive: true });

/** As the REST client writes them. */
const WrittenHeaders = z.record(z.string(), z.string()).default({});

/** Responses whose body is empty by definition. */
const BODILESS = [204, 205, 304];

/**
 * Sends a request of the REST client by Node's own HTTP client. The library's default compiles a parser to machine code,
 * which takes some 12 MB, and does not retry a connection that Discord closed before it answered; here that is
 * `ECONNRESET`, which it retries.
 */
export const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  const { method = 'GET', signal } = init;
  // Encodes forms too, and says by which content type.
  const encoded = new Response(init.body ?? null);
  const headers = {
    ...Object.fromEntries(encoded.headers),
    ...lowercased(WrittenHeaders.parse(init.headers)),
  };
  const content = Buffer.from(await encoded.arrayBuffer());
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    const isSecure = url.startsWith('https:');
    const send = isSecure ? requestHttps : requestHttp;
    const agent = isSecure ? httpsAgent : httpAgent;
    send(url, { agent, method, headers, ...(signal == null ? {} : { signal }) })
      .once('response', resolve)
      .once('error', reject)
      .end(content);
  });
  return responseOf(message);
};

const lowercased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

async function responseOf(message: IncomingMessage): Promise<Response> {
  const { statusCode: status = 0, statusMessage: statusText = '', headers } = message;
  const content = await buffer(message);
  return new Response(BODILESS.includes(status) ? null : content, {
    status,
    statusText,
    headers: Object.entries(headers).map(([name, value]) => [name, String(value)]),
  });
}
