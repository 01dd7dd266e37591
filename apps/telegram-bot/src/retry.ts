import { HttpError, type Transformer } from 'grammy';
import type { Pause } from './pause.ts';

/** Of one call, each counted by itself. */
const MOST = { floods: 20, failures: 3 } as const;
const FIRST_WAIT = 500;
/** A message that was accepted is sent, however long Telegram makes it wait, up to this. */
const LONGEST_FLOOD_SECONDS = 300;
/** A press or a query is over by then. */
const LONGEST_FLOOD_SECONDS_OF_A_QUERY = 10;

type Response = Awaited<ReturnType<Transformer>>;

/**
 * Tries a call again: when Telegram says that there were too many, after the time it names; when its server fails, or
 * the connection is reset or closed before the whole answer, after a growing time.
 */
export const retries =
  (pause: Pause): Transformer =>
  async (prev, method, payload, signal) => {
    const waitAfter = createPatience(method);
    for (;;) {
      const result = await attempt(() => prev(method, payload, signal));
      const wait = signal?.aborted === true ? undefined : waitAfter(result);
      if (wait !== undefined) await pause(wait, signal);
      else if ('error' in result) throw result.error;
      else return result.response;
    }
  };

type Result<Given> = { readonly response: Given } | { readonly error: unknown };

async function attempt<Given>(call: () => Promise<Given>): Promise<Result<Given>> {
  try {
    return { response: await call() };
  } catch (error) {
    return { error };
  }
}

/** How long to wait after each result of a call; undefined where that is the last. */
function createPatience(method: string): (result: Result<Response>) => number | undefined {
  const longestFlood = /^(send|edit)/.test(method)
    ? LONGEST_FLOOD_SECONDS
    : LONGEST_FLOOD_SECONDS_OF_A_QUERY;
  const count = { floods: 0, failures: 0 };
  return (result) => {
    const refusal = refusalOf(result, longestFlood);
    if (refusal === undefined || count[refusal.kind] >= MOST[refusal.kind]) return undefined;
    count[refusal.kind] += 1;
    return refusal.kind === 'floods' ? refusal.wait : FIRST_WAIT * 2 ** (count.failures - 1);
  };
}

type Refusal = { readonly kind: 'floods'; readonly wait: number } | { readonly kind: 'failures' };

/** Why a call is worth another attempt; undefined where it is not. */
function refusalOf(result: Result<Response>, longestFlood: number): Refusal | undefined {
  if ('error' in result) {
    return result.error instanceof HttpError ? { kind: 'failures' } : undefined;
  }
  const { response } = result;
  if (response.ok) return undefined;
  if (response.error_code >= 500) return { kind: 'failures' };
  const seconds = response.parameters?.retry_after;
  if (seconds === undefined || seconds > longestFlood) return undefined;
  return { kind: 'floods', wait: seconds * 1_000 };
}

/** A group that was upgraded has a new number, which Telegram names. */
export const followUpgrade: Transformer = async (prev, method, payload, signal) => {
  const response = await prev(method, payload, signal);
  const chat_id = response.ok ? undefined : response.parameters?.migrate_to_chat_id;
  return chat_id === undefined ? response : prev(method, { ...payload, chat_id }, signal);
};
