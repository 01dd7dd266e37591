import type { Context, MiddlewareFn } from 'grammy';
import QuickLRU from 'quick-lru';

/** Telegram delivers an update again when it missed the sign that it had arrived; older ones it has let go of. */
const MOST_REMEMBERED = 10_000;

/** Lets each update through once. */
export function once(): MiddlewareFn<Context> {
  const seen = new QuickLRU<number, true>({ maxSize: MOST_REMEMBERED });
  return async ({ update }, next) => {
    if (seen.has(update.update_id)) return;
    seen.set(update.update_id, true);
    await next();
  };
}
