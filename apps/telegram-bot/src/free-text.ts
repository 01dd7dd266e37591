import type { Message } from 'grammy/types';

/** As much of a text as a message shows again beside its answer. */
export const MOST_TEXT = 1_000;

/** The text that an answer of ours was asked about: it shows it verbatim, before anything else that is verbatim. */
export function shownText({
  text = '',
  entities = [],
}: Pick<Message, 'text' | 'entities'>): string | undefined {
  const verbatim = entities.find(({ type }) => type === 'code' || type === 'pre');
  return verbatim && text.slice(verbatim.offset, verbatim.offset + verbatim.length);
}
