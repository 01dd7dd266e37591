import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** Sends a text, encoded or not; headers may set another content type. */
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

/** The path of the request, without its query. */
export const pathOf = ({ url = '/' }: IncomingMessage): string => url.replace(/[?#].*$/s, '');

/** Sends 405 unless the method is GET or HEAD. Returns true if it responded. */
export function rejectMethod({ method }: IncomingMessage, response: ServerResponse): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  respond(response, 405, 'method not allowed', { allow: 'GET, HEAD' });
  return true;
}

/** Responds to `/healthz`, which every server of a service handles first. Returns true if it responded. */
export function handleHealthz(request: IncomingMessage, response: ServerResponse): boolean {
  if (pathOf(request) !== '/healthz') return false;
  if (!rejectMethod(request, response)) respond(response, 200, 'ok');
  return true;
}
