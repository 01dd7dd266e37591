import type { Clock } from '@us-morocco-security/answers';
import type { Loads } from '@us-morocco-security/telegram';
import type { Transformer } from 'grammy';
import QuickLRU from 'quick-lru';
import { z } from 'zod';
import type { Pause } from './pause.ts';

/** Telegram's limits for messages, new and changed: https://core.telegram.org/bots/faq */
const PACE = {
  /** Telegram takes 30 from a bot; the rest is room for what the network delays. */
  aSecond: 25,
  /** To one chat at once, before it gets one a second. */
  atOnce: 2,
  /** To one group. */
  aMinuteInGroup: 20,
} as const;

const SECOND = 1_000;
const MINUTE = 60_000;
/** The times of chats that have been silent for long are discarded. */
const MOST_CHATS = 10_000;

export interface SendingQueue extends Loads {
  /** Sends the messages of each chat one after another, at the pace that Telegram takes. */
  readonly transformer: Transformer;
}

/** What is waiting for a chat, and when the last messages to it were sent. */
interface Line {
  waiting: number;
  times: readonly number[];
  last: Promise<unknown>;
}

/**
 * Keeps Telegram's limits, so that it refuses nothing. A message leaves when the one before it in its chat has arrived,
 * so that none overtakes another.
 */
export function createSendingQueue(clock: Clock, pause: Pause): SendingQueue {
  const lines = new QuickLRU<number, Line>({ maxSize: MOST_CHATS });
  let nextOfAll = 0;
  const now = () => clock().getTime();

  const lineOf = (chat: number): Line => {
    const line = lines.get(chat) ?? { waiting: 0, times: [], last: Promise.resolve() };
    lines.set(chat, line);
    return line;
  };

  const takeTurn = (): number => {
    const turn = Math.max(now(), nextOfAll);
    nextOfAll = turn + SECOND / PACE.aSecond;
    return turn;
  };

  const until = async (time: number, signal: Parameters<Pause>[1]): Promise<void> => {
    if (time > now()) await pause(time - now(), signal);
  };

  return {
    loadOf(chat) {
      const { waiting, times } = lineOf(chat);
      const recent = times.filter((time) => now() - time < MINUTE);
      return { waiting, sentInLastMinute: recent.length };
    },
    transformer: (prev, method, payload, signal) => {
      const chat = chatOf(method, payload);
      if (chat === undefined) return prev(method, payload, signal);
      const line = lineOf(chat);
      line.waiting += 1;
      const sent = line.last.then(async () => {
        try {
          await until(freeIn(chat, line.times), signal);
          await until(takeTurn(), signal);
        } finally {
          line.waiting -= 1;
        }
        line.times = [...line.times, now()].slice(-PACE.aMinuteInGroup);
        return prev(method, payload, signal);
      });
      line.last = sent.catch(() => undefined);
      return sent;
    },
  };
}

/** When a chat has room for one more: after a burst one a second, in a group also twenty a minute. */
function freeIn(chat: number, times: readonly number[]): number {
  const emptied = times.reduce((empty, time) => Math.max(empty, time) + SECOND, 0);
  const afterBurst = emptied - (PACE.atOnce - 1) * SECOND;
  const quota = chat < 0 ? times.at(-PACE.aMinuteInGroup) : undefined;
  return Math.max(afterBurst, quota === undefined ? 0 : quota + MINUTE);
}

const Target = z.object({ chat_id: z.number() });

/** The chat that a call puts a message into, or changes one in; messages of inline mode have none. */
function chatOf(method: string, payload: unknown): number | undefined {
  if (!/^(send|edit)/.test(method)) return undefined;
  return Target.safeParse(payload).data?.chat_id;
}
