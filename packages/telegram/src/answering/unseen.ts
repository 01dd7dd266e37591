import QuickLRU from 'quick-lru';
import type { IncomingMessage, IncomingUpdate } from '../update.ts';

/** Telegram repeats an update if our acknowledgement is lost, but never one older than these. */
const MOST_REMEMBERED = 10_000;

/** Whether a question has not been answered yet. */
export interface Unseen {
  update(update: IncomingUpdate): boolean;
  /** A mention may come as a message, and once more as a guest's. */
  message(message: IncomingMessage): boolean;
  /** An album comes as a message for each picture. */
  album(message: IncomingMessage): boolean;
}

export function createUnseen(): Unseen {
  const seen = new QuickLRU<string, true>({ maxSize: MOST_REMEMBERED });
  const isFirst = (key: string): boolean => {
    if (seen.has(key)) return false;
    seen.set(key, true);
    return true;
  };
  return {
    update: ({ update_id }) => isFirst(`update ${update_id}`),
    message: ({ chat, message_id, ephemeral_message_id, date }) =>
      isFirst(`message ${chat.id} ${message_id} ${ephemeral_message_id} ${date}`),
    album: ({ chat, media_group_id }) =>
      media_group_id === undefined || isFirst(`album ${chat.id} ${media_group_id}`),
  };
}
