import type { Clock } from '@us-morocco-security/answers';
import { limits } from '@us-morocco-security/telegram';
import QuickLRU from 'quick-lru';

/** The remaining messages of a group. */
export interface GroupBudget {
  /** Counts one message, unless the group has reached its limit for this minute. */
  take(chat: number): boolean;
}

const MINUTE = 60_000;
/** Counts of groups that have been silent for long are discarded. */
const MOST_GROUPS = 10_000;

/**
 * Telegram limits the messages a minute from a bot to a group and refuses the rest. Beyond the limit the bot stays
 * silent: waiting would answer too late, and saying so would be one more message.
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
