import type { IncomingMessage } from './update.ts';

/** How much of a text a message quotes beside its answer; a longer text is kept. */
export const MOST_QUOTED = 1_000;

/** More than any message holds: its 4,096 characters are at most twice as many UTF-16 units. */
export const MOST_READ = 8_192;

type Entity = NonNullable<IncomingMessage['entities']>[number];

type Shown = Pick<IncomingMessage, 'text' | 'entities' | 'caption' | 'caption_entities'>;

const isVerbatim = ({ type }: Entity): boolean => type === 'code' || type === 'pre';

/**
 * The text that one of the bot's answers was asked about: nothing verbatim comes after it.
 *
 * @param isFormer - whether the message was sent when nothing verbatim came before it
 */
export function shownText(message: Shown, isFormer: boolean): string | undefined {
  const text = message.text ?? message.caption ?? '';
  const entities = message.entities ?? message.caption_entities ?? [];
  const verbatim = isFormer ? entities.find(isVerbatim) : entities.findLast(isVerbatim);
  return verbatim && text.slice(verbatim.offset, verbatim.offset + verbatim.length);
}
