import type { FactRecord } from '@us-morocco-security/core';
import type { Context } from '../command.ts';
import type { Lead, LeadSource } from '../reply.ts';
import { citedOf } from './citations.ts';
import { nameSource } from './sources.ts';

/** What a lead marks, and what it rests on. */
interface Marks {
  /** The part of the text to mark. */
  readonly figure?: string | undefined;
  readonly source?: LeadSource | undefined;
}

/** The sentences that answer the question, joined by spaces; those that are undefined are left out. */
export function leadOf(sentences: readonly (string | undefined)[], marks: Marks = {}): Lead {
  const text = sentences.filter((sentence) => sentence !== undefined).join(' ');
  const { figure, source } = marks;
  if (figure !== undefined && !text.includes(figure)) {
    throw new Error(`The lead does not hold its figure "${figure}": ${text}`);
  }
  return { text, figure: figure ?? null, source: source ?? null };
}

/** The document that states a record, with the address at which it, or a copy of it, can be read. */
export function leadSource(context: Context, record: FactRecord): LeadSource {
  const { original, copy } = citedOf(context, record);
  return { label: nameSource(context, original), url: copy?.url ?? null };
}
