import type { Clock } from '@us-morocco-security/answers';
import { type Memory, noMemory, type Outcome } from '@us-morocco-security/chat';
import type { Asked, ReadAsked } from '../asked.ts';
import { type IncomingUpdate, isGroup, readUpdate, textOf } from '../update.ts';
import { apologise } from './apologise.ts';
import type { BotApi } from './bot-api.ts';
import type { Log } from './log.ts';
import { type Loads, perform } from './perform.ts';
import { inWords, type Prepare } from './photos.ts';
import { notePlaces } from './places.ts';
import { createSender, type Sender } from './sender.ts';
import { isHarmless } from './telegram-errors.ts';
import { createUnseen, type Unseen } from './unseen.ts';

export interface HandlerOptions {
  readonly api: BotApi;
  readonly queue: Loads;
  readonly read: ReadAsked;
  /** Told of places that moved, and of those that are gone. */
  readonly memory?: Pick<Memory, 'moved' | 'left'>;
  /** Draws pictures; left out, all answers are in words. */
  readonly prepare?: Prepare;
  readonly clock: Clock;
  /** Waits; rejects where the bot stops. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Counts a task until it settles, so that stopping waits for it. */
  readonly work: { run(task: () => Promise<void>): Promise<void> };
  readonly log: Log;
  readonly metrics: { answered(request: CountedTime): void };
}

/**
 * Handles an update, whatever it holds. Never rejects: what goes wrong is told to the asker, logged and counted, and
 * ends with the update.
 */
export type Handle = (update: unknown) => Promise<void>;

/** Creates the handler of updates, however they arrive. It stores nothing about people. */
export function createHandler(options: HandlerOptions): Handle {
  const { api, log, pause, work, metrics, memory = noMemory } = options;
  const parts = {
    ...options,
    prepare: options.prepare ?? inWords,
    sender: createSender(api, log),
    unseen: createUnseen(),
  };

  const answer = async (update: IncomingUpdate): Promise<void> => {
    const begun = performance.now();
    const counted = await attempt(update, parts);
    if (counted === undefined) return;
    const seconds = (performance.now() - begun) / 1_000;
    metrics.answered({ ...counted, seconds });
    log.debug({ ...counted, seconds }, 'answered');
  };

  return async (raw) => {
    try {
      const update = readUpdate(raw);
      if (update === undefined || !parts.unseen.update(update)) return;
      await notePlaces(update, memory);
      if (!isUncaptioned(update)) return await answer(update);
      // The caption may be under a further picture, which comes only when this one is done with.
      void work.run(() => pause(ALBUM_WAIT).then(() => answer(update), ignoreStop));
    } catch (error) {
      log.error({ err: error }, 'failed to handle update');
    }
  };
}

/** The pictures of an album arrive within moments of one another. */
const ALBUM_WAIT = 1_000;

const isUncaptioned = ({ message }: IncomingUpdate): boolean =>
  message?.media_group_id !== undefined && textOf(message) === undefined;

/** The bot stops: nobody asked anything yet. */
const ignoreStop = (): void => undefined;

interface Attempting extends HandlerOptions {
  readonly prepare: Prepare;
  readonly sender: Sender;
  readonly unseen: Unseen;
}

interface Counted {
  readonly command: string;
  readonly outcome: Outcome;
}

interface CountedTime extends Counted {
  readonly seconds: number;
}

/** Answers an update; on failure, tells the asker. Undefined if it asks nothing. */
async function attempt(update: IncomingUpdate, options: Attempting): Promise<Counted | undefined> {
  let command = 'unread';
  try {
    const asked = await options.read(update);
    if (asked === undefined || isAnswered(asked, options.unseen)) return undefined;
    command = asked.command;
    const outcome = isTooOld(asked, options.clock) ? 'late' : await perform(asked, options);
    return { command, outcome };
  } catch (error) {
    return { command, outcome: await fail(update, error, command, options) };
  }
}

const isAnswered = (asked: Asked, unseen: Unseen): boolean =>
  (asked.kind === 'message' || asked.kind === 'guest') &&
  !(unseen.album(asked.message) && unseen.message(asked.message));

const SECOND = 1_000;
/** The talk of a group has moved on; in private an answer still helps the same day. */
const OLDEST = { group: 5 * 60 * SECOND, private: 24 * 60 * 60 * SECOND };

function isTooOld(asked: Asked, clock: Clock): boolean {
  if (asked.kind !== 'message' || asked.message.date === undefined) return false;
  const age = clock().getTime() - asked.message.date * SECOND;
  return age > (isGroup(asked.message) ? OLDEST.group : OLDEST.private);
}

/** What went wrong is nobody's fault, or the asker is told; if that fails too, the log has both. */
async function fail(
  update: IncomingUpdate,
  error: unknown,
  command: string,
  options: Attempting,
): Promise<Outcome> {
  const { log, api } = options;
  const { callback_query: press } = update;
  const isNobodysFault = isHarmless(error);
  try {
    if (!isNobodysFault) await apologise(update, error, command, options);
    else if (press !== undefined) await api.answerCallbackQuery(press.id);
  } catch (again) {
    if (!isHarmless(again)) log.error({ err: again, command }, 'error reply failed');
  }
  return isNobodysFault ? 'gone' : 'failed';
}
