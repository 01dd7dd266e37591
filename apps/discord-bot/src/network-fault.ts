import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '@us-morocco-security/service';
import { HTTPError } from 'discord.js';

/** Errors of a remote connection; waiting does not free a local port that is taken. */
const NETWORK_FAULT =
  /^(?:ECONN(?:REFUSED|RESET|ABORTED)|EHOST(?:UNREACH|DOWN)|ENET(?:UNREACH|DOWN)|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|UND_ERR_[A-Z_]+)$/;

/** The code of a network error, or the status of a server error; undefined for any other error. */
export function networkFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (isServerError(error)) return `HTTP ${error.status}`;
  const code = 'code' in error ? String(error.code) : '';
  if (NETWORK_FAULT.test(code)) return code;
  return error.name === 'AbortError' ? 'timeout' : networkFault(error.cause);
}

/** Whether Discord itself failed. */
const isServerError = (error: unknown): error is HTTPError =>
  error instanceof HTTPError && error.status >= 500;

const FIRST_WAIT_MILLISECONDS = 1000;
const LONGEST_WAIT_MILLISECONDS = 30_000;

/**
 * Retries until Discord is reachable, since the network may be down at startup.
 *
 * @throws any error that is not a network error, and the reason of the signal
 */
export async function untilReached<Result>(
  task: () => Promise<Result>,
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
): Promise<Result> {
  for (let wait = FIRST_WAIT_MILLISECONDS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MILLISECONDS)) {
    try {
      return await task();
    } catch (error) {
      const reason = networkFault(error);
      if (reason === undefined || signal.aborted) throw error;
      if (isServerError(error)) log.warn({ reason, wait }, 'Discord failed, retrying');
      else log.warn({ reason, wait }, 'Discord unreachable, retrying');
    }
    await pause(wait, undefined, { signal });
  }
}
