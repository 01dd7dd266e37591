import type { Clock } from '@us-morocco-security/answers';

/** Texts that are too long for a message to quote, kept in memory for a while. */
export interface TextStore {
  /**
   * Keeps a text for an hour from now; the oldest texts give way to it.
   *
   * @returns the key under which `read` finds it; undefined where it is larger than all that may be kept
   */
  keep(text: string): string | undefined;
  /** The text under a key; undefined once its hour is over, or where it had to give way. */
  read(key: string): string | undefined;
}

export interface TextStoreOptions {
  readonly clock: Clock;
  readonly mostTexts?: number;
  /** Of all texts together, at two bytes a UTF-16 unit. */
  readonly mostBytes?: number;
}

const HOUR_MS = 3_600_000;
const MOST_TEXTS = 500;
const MOST_BYTES = 4 * 1024 * 1024;

interface Kept {
  readonly text: string;
  readonly until: number;
}

/**
 * Keeps texts in the memory of this process and nowhere else: no file, no log, no other process. What is over its hour
 * is dropped at the next call.
 */
export function createTextStore({
  clock,
  mostTexts = MOST_TEXTS,
  mostBytes = MOST_BYTES,
}: TextStoreOptions): TextStore {
  /** From the oldest to the newest. */
  const kept = new Map<string, Kept>();
  const keys = new Map<string, string>();
  let bytes = 0;

  const drop = (key: string, { text }: Kept): void => {
    kept.delete(key);
    keys.delete(text);
    bytes -= sizeOf(text);
  };

  const dropOldest = (isOver: (oldest: Kept) => boolean): void => {
    for (const [key, oldest] of kept) {
      if (!isOver(oldest)) return;
      drop(key, oldest);
    }
  };

  const dropExpired = (): number => {
    const now = clock().getTime();
    dropOldest(({ until }) => until <= now);
    return now;
  };

  return {
    keep(text) {
      const now = dropExpired();
      const size = sizeOf(text);
      if (size > mostBytes || mostTexts < 1) return undefined;
      const key = keys.get(text) ?? newKey();
      const former = kept.get(key);
      if (former !== undefined) drop(key, former);
      dropOldest(() => kept.size >= mostTexts || bytes + size > mostBytes);
      kept.set(key, { text, until: now + HOUR_MS });
      keys.set(text, key);
      bytes += size;
      return key;
    },
    read(key) {
      dropExpired();
      return kept.get(key)?.text;
    },
  };
}

const sizeOf = (text: string): number => 2 * text.length;

const KEY_BYTES = 8;

/** Nobody can guess a key, and with it read what someone else asked about. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
