import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream';

/** The request body exceeds the limit. The rest is discarded. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';

  constructor(limit: number) {
    super(`The body is larger than ${limit} bytes`);
  }
}

/**
 * Reads the body of a request and keeps at most `limit` bytes of it.
 *
 * @throws BodyTooLarge as soon as that is known; the error of the connection where it ends too early
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const refuse = (): void => {
      chunks.length = 0;
      request.off('data', take).resume();
      reject(new BodyTooLarge(limit));
    };
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) refuse();
    };
    if (Number(request.headers['content-length'] ?? 0) > limit) return refuse();
    request.on('data', take);
    finished(request, { writable: false }, (error) => {
      if (error) reject(error);
      else resolve(Buffer.concat(chunks));
    });
  });
}
