import type { Readable } from 'node:stream';
import { type ArticleRow, type Language, readArticle } from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import { csvOf } from './csv.ts';
import { type TextFault, UsageError } from './usage-error.ts';

/** How much of a text is read: more is refused, and never read in part. */
const MOST_BYTES = 100 * 1024;

/**
 * Reads a text to its end.
 *
 * @param name - of the file, or `STANDARD_INPUT`
 * @throws UsageError where it holds no text that can be read whole
 */
export async function readText(input: Readable, name: string): Promise<string> {
  const text = decoded(await readBytes(input, name));
  if (text === undefined) throw new UsageError('not-text', name);
  const trimmed = text.trim();
  if (trimmed === '') throw new UsageError('no-text', name);
  return trimmed;
}

async function readBytes(input: Readable, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of input) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      // Leaving the loop closes the input, which may have no end.
      if (size > MOST_BYTES) break;
      chunks.push(bytes);
    }
  } catch (error) {
    throw unreadable(error, name);
  }
  if (size > MOST_BYTES) throw new UsageError('too-large', name);
  return Buffer.concat(chunks);
}

const FAULTS: Readonly<Record<string, TextFault>> = {
  ENOENT: 'no-such-file',
  ENOTDIR: 'no-such-file',
  EISDIR: 'is-directory',
};

function unreadable(error: unknown, name: string): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  const code = String(error.code);
  return new UsageError(FAULTS[code] ?? 'cannot-read', name, code);
}

/** A byte order mark at the beginning is no part of the text. */
function decoded(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const COLUMNS = {
  sentence: 'sentence',
  text: 'text',
  part: 'part',
  verdict: 'verdict',
  verdictText: 'verdict_text',
  recorded: 'on_record',
  record: 'record',
} as const satisfies Readonly<Record<keyof ArticleRow, string>>;

/** An article as CSV, a row for each part of a sentence. */
export const articleCsv = (dataset: Dataset, text: string, language: Language): string =>
  csvOf(readArticle(dataset, text, language), COLUMNS);
