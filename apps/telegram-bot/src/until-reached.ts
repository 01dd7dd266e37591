import type { Log } from '@us-morocco-security/service';
import { hasCode, isServerError } from '@us-morocco-security/telegram';
import { HttpError } from 'grammy';
import type { Pause } from './pause.ts';

export interface Reaching {
  readonly log: Pick<Log, 'warn'>;
  readonly pause: Pause;
  readonly stopping: AbortSignal;
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 10_000;

/**
 * Calls Telegram until it answers: while it cannot be reached, fails by itself, or has had too many calls.
 *
 * @throws what else the call throws
 */
export async function untilReached<Answer>(
  call: () => Promise<Answer>,
  { log, pause, stopping }: Reaching,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (attempt === 1) log.warn({ err: error }, reasonOf(error));
      await pause(Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT), stopping);
    }
  }
}

const isPassing = (error: unknown): boolean =>
  error instanceof HttpError || isServerError(error) || hasCode(error, 429);

const reasonOf = (error: unknown): string =>
  error instanceof HttpError ? 'Telegram unreachable, retrying' : 'Telegram failed, retrying';
