import type { Context, MiddlewareFn } from 'grammy';
import QuickLRU from 'quick-lru';

/** Telegram redelivers an update if our acknowledgement is lost, but never one older than these. */
const MOST_REMEMBERED = 10_000;

/** Passes each update on only once. */
export function deduplicate(): MiddlewareFn<Context> {
  const seen = new QuickLRU<number, true>({ maxSize: MOST_REMEMBERED });
  return async ({ update }, next) => {
    if (seen.has(update.update_id)) return;
    seen.set(update.update_id, true);
    await next();
  };
}
