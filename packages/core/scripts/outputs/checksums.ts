import { createHash } from 'node:crypto';

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The SHA-256 of every file, as `sha256sum --check` reads it, by the path from the folder that holds the list. */
export const checksumsOf = (files: ReadonlyMap<string, string | Uint8Array>): string =>
  [...files]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, content]) => `${sha256(content)}  ${path}\n`)
    .join('');
