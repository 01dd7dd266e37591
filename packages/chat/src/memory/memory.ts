import type { Asker, Effect, LanguageReason, Performed } from '@us-morocco-security/answers';
import type { Shown } from '../desk.ts';
import { askerOf, type Known, nothingKnown, type Who } from './who.ts';

/** What a bot remembers of those who ask. It never throws, and never keeps an answer waiting for long. */
export interface Memory {
  /** What is remembered of somebody; within a fifth of a second, `silent` where the database does not answer. */
  know(who: Who): Promise<Known>;
  /** Does what an answer asks for; undefined where it failed. */
  perform(effect: Effect, who: Who): Promise<Performed | undefined>;
  /** A place has another name now, and its channel another identifier: a group that was upgraded. */
  moved(from: PlaceName, to: PlaceName): Promise<void>;
  /** Nobody can be reached in a place any more, as the platform told; alerts to it end. */
  left(place: string, reason: AlertReason): Promise<void>;
}

/** A place under which alerts are sent, and the identifier of its channel. */
export interface PlaceName {
  readonly place: string;
  readonly channel: string;
}

/** Why an alert failed or alerts ended, as readers are told: `/subscriptions` has a sentence for each. */
export type AlertReason =
  /** The person blocked the bot. */
  | 'blocked'
  /** The chat, channel or thread does not exist any more. */
  | 'gone'
  /** The bot may not post there. */
  | 'forbidden'
  /** The platform refused the message itself. */
  | 'refused'
  | 'network'
  /** The platform is out of order, or asks to wait too long. */
  | 'platform';

/** The memory of a bot that runs without one. */
export const noMemory: Memory = {
  know: async () => nothingKnown('none'),
  perform: async () => undefined,
  moved: async () => {},
  left: async () => {},
};

export interface Asking {
  readonly memory: Memory;
  readonly who: Who;
  /** From `memory.know`, which the bot has asked already for the language of the question. */
  readonly known: Known;
  readonly languageReason?: LanguageReason;
}

/**
 * Answers somebody: does what the answer asks for, and then answers again with what came of it. What is shown is true
 * whether the memory works or not.
 *
 * @param show - a desk, at the place and the variant that are asked for
 */
export async function answerAsker<Message>(
  show: (asker: Asker) => Shown<Message> | Promise<Shown<Message>>,
  { memory, who, known, languageReason }: Asking,
): Promise<Shown<Message>> {
  const first = await show(askerOf(who, known, languageReason));
  if (first.effect === null) return first;
  const performed = await memory.perform(first.effect, who);
  if (performed === undefined) return first;
  const asker = askerOf(who, await memory.know(who), languageReason);
  return show({ ...asker, performed });
}
