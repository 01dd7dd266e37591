import { createHash } from 'node:crypto';

/** The paragraphs of a text: its lines that are not empty, NFC, trimmed; the first is paragraph 1. */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.normalize('NFC').trim())
    .filter((line) => line !== '');
}

/** SHA-256 of a paragraph in UTF-8, as source records keep it. */
export function digestOf(paragraph: string): string {
  return createHash('sha256').update(paragraph, 'utf8').digest('hex');
}
