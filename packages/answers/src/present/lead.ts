import { provenanceOf, withoutBidiControls } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { Lead, LeadSource } from '../reply.ts';
import { nameSource, type Sourced } from './sources.ts';

/** What a lead marks, and what it rests on. */
interface Marks {
  /** The part of the text to mark. */
  readonly figure?: string | undefined;
  readonly source?: LeadSource | undefined;
}

/** What a lead may hold, as a reader sees it. */
const MOST_IN_A_LEAD = 280;
const MOST_SENTENCES = 3;

/** The sentences that answer the question, joined by spaces; those that are undefined are left out. */
export function leadOf(sentences: readonly (string | undefined)[], marks: Marks = {}): Lead {
  const text = sentences.filter((sentence) => sentence !== undefined).join(' ');
  const { figure, source } = marks;
  if (figure !== undefined && !text.includes(figure)) {
    throw new Error(`The lead does not hold its figure "${figure}": ${text}`);
  }
  return { text, figure: figure ?? null, source: source ?? null };
}

/** A lead of as many sentences as it has room for, the first always, and the sentences that are left for the points. */
export function fitLead(
  sentences: readonly (string | undefined)[],
  marks: Marks = {},
): { readonly lead: Lead; readonly left: readonly string[] } {
  const all = sentences.filter((sentence) => sentence !== undefined);
  let count = 1;
  while (count < Math.min(all.length, MOST_SENTENCES) && fitsLead(all.slice(0, count + 1))) {
    count += 1;
  }
  return { lead: leadOf(all.slice(0, count), marks), left: all.slice(count) };
}

/** Whether some sentences have room in a lead. */
export const fitsLead = (sentences: readonly string[]): boolean =>
  withoutBidiControls(sentences.join(' ')).length <= MOST_IN_A_LEAD;

/** The document that states a record, with the address at which it, or a copy of it, can be read. */
export function leadSource(context: Context, record: Sourced): LeadSource {
  const { original, copy } = provenanceOf(context.dataset, record);
  return { label: nameSource(context, original), url: copy?.url ?? null };
}
