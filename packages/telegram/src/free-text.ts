import type { Message, MessageEntity } from '@grammyjs/types';

/** How much of a text a message quotes beside its answer. */
export const MOST_TEXT = 1_000;

const isVerbatim = ({ type }: MessageEntity): boolean => type === 'code' || type === 'pre';

/**
 * The text that one of the bot's answers was asked about: nothing verbatim comes after it.
 *
 * @param isFormer - whether the message was sent when nothing verbatim came before it
 */
export function shownText(
  { text = '', entities = [] }: Pick<Message, 'text' | 'entities'>,
  isFormer: boolean,
): string | undefined {
  const verbatim = isFormer ? entities.find(isVerbatim) : entities.findLast(isVerbatim);
  return verbatim && text.slice(verbatim.offset, verbatim.offset + verbatim.length);
}
