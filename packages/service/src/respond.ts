import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** Answers with a plain text, encoded or not, which headers may declare to be something else. */
export function respond(
  response: ServerResponse,
  status: number,
  text: string | Buffer,
  headers: OutgoingHttpHeaders = {},
): void {
  response
    .writeHead(status, {
      'content-type': 'text/plain; charset=utf-8',
      'content-length': Buffer.byteLength(text),
      'cache-control': 'no-store',
      ...headers,
    })
    .end(text);
}

/** The path asked for, without what follows it. */
export const pathOf = ({ url = '/' }: IncomingMessage): string => url.replace(/[?#].*$/s, '');

/** Answers, and says so by true, where the method is neither GET nor HEAD. */
export function refusesMethod({ method }: IncomingMessage, response: ServerResponse): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  respond(response, 405, 'method not allowed', { allow: 'GET, HEAD' });
  return true;
}

/** Answers, and says so by true, where the request asks for `/healthz`: any server of a service begins with it. */
export function answersHealthz(request: IncomingMessage, response: ServerResponse): boolean {
  if (pathOf(request) !== '/healthz') return false;
  if (!refusesMethod(request, response)) respond(response, 200, 'ok');
  return true;
}
