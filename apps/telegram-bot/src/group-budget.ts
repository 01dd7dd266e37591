import type { Clock } from '@us-morocco-security/answers';
import QuickLRU from 'quick-lru';
import { limits } from './limits.ts';

/** How many messages a group still takes. */
export interface GroupBudget {
  /** Counts one message, unless the group has reached its limit for this minute. */
  take(chat: number): boolean;
}

const MINUTE = 60_000;
/** Counts of groups that have been silent for long are discarded. */
const MOST_GROUPS = 10_000;

/**
 * Telegram lets a bot send so many messages a minute to a group and then refuses the rest. Beyond that the bot stays
 * silent by itself: to wait would answer questions out of time, and to say so would be one more message.
 */
export function createGroupBudget(
  clock: Clock,
  most: number = limits.groupMessagesPerMinute,
): GroupBudget {
  const sent = new QuickLRU<number, readonly number[]>({ maxSize: MOST_GROUPS });
  return {
    take(chat) {
      const now = clock().getTime();
      const recent = (sent.get(chat) ?? []).filter((time) => now - time < MINUTE);
      const isFree = recent.length < most;
      sent.set(chat, isFree ? [...recent, now] : recent);
      return isFree;
    },
  };
}
