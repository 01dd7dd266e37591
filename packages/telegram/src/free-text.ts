import type { IncomingMessage } from './update.ts';

/** How much of a text a message quotes beside its answer. */
export const MOST_TEXT = 1_000;

type Entity = NonNullable<IncomingMessage['entities']>[number];

const isVerbatim = ({ type }: Entity): boolean => type === 'code' || type === 'pre';

/**
 * The text that one of the bot's answers was asked about: nothing verbatim comes after it.
 *
 * @param isFormer - whether the message was sent when nothing verbatim came before it
 */
export function shownText(
  { text = '', entities = [] }: Pick<IncomingMessage, 'text' | 'entities'>,
  isFormer: boolean,
): string | undefined {
  const verbatim = isFormer ? entities.find(isVerbatim) : entities.findLast(isVerbatim);
  return verbatim && text.slice(verbatim.offset, verbatim.offset + verbatim.length);
}
