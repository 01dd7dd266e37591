import {
  type Asker,
  answer,
  type Clock,
  type Effect,
  findCommand,
  freeTextOf,
  type Installation,
  isEmpty,
  type Reply,
  readableRequest,
  type Surface,
} from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import QuickLRU from 'quick-lru';
import { wholeCode } from './place-code.ts';
import type { TextStore } from './text-store.ts';
import type { Place, View } from './view.ts';

/** A rendered message, and whether it says why the question could not be answered. */
export interface Shown<Message> {
  readonly message: Message;
  readonly isRefusal: boolean;
  /** Whether nothing on record answers the question. */
  readonly isEmpty?: boolean;
  /** What the answer asks the bot to do; null for most. `answerAsker` does it. */
  readonly effect: Effect | null;
}

export interface DeskOptions<Message, Variant extends string> {
  readonly dataset: Dataset;
  readonly clock: Clock;
  readonly surface: Surface;
  /** What the host has set. */
  readonly installation?: Installation;
  /** How many messages are kept; 0 keeps none. */
  readonly kept: number;
  /** UTF-16 units of a text that are read. */
  readonly mostRead: number;
  /** UTF-16 units of a text that a message can quote; a longer one is kept in `texts`. */
  readonly mostQuoted: number;
  readonly texts: Pick<TextStore, 'keep'>;
  /**
   * Writes what a message shows of a reply; its view may name a section that the reply does not have. The key is that
   * of its text, where the message cannot quote it.
   */
  readonly render: (reply: Reply, view: View, variant: Variant, key: string | undefined) => Message;
}

/** Answers a place by a message; a variant is a way of showing the same place. */
export type Desk<Message, Variant extends string> = (
  place: Place,
  variant: Variant,
  asker?: Asker,
) => Shown<Message>;

/**
 * Answers and renders, and keeps the messages shown last: one depends on its place, the data and the day alone, so that
 * a kept one is the same as a new one. A message about what people wrote in words of their own is not kept, and neither
 * is one that depends on who asks. The language is a part of the place; a bot that shows answers short or full gives
 * each a variant of its own.
 */
export function createDesk<Message, Variant extends string>({
  dataset,
  clock,
  surface,
  installation = {},
  kept,
  mostRead,
  mostQuoted,
  texts,
  render,
}: DeskOptions<Message, Variant>): Desk<Message, Variant> {
  const known = kept > 0 ? new QuickLRU<string, Shown<Message>>({ maxSize: kept }) : undefined;

  const keyOf = (place: Place, variant: Variant, asker: Asker | undefined): string | undefined => {
    if (asker !== undefined && dependsOnAsker(place)) return undefined;
    const code = wholeCode(place);
    const day = clock().toISOString().slice(0, 10);
    const listed = asker === undefined ? 'all' : 'chat';
    return code && [day, dataset.version, variant, listed, code].join(' ');
  };

  return (place, variant, asker) => {
    const key = known && keyOf(place, variant, asker);
    const found = key === undefined ? undefined : known?.get(key);
    if (found !== undefined) return found;
    const request = readableRequest(place.request, mostRead);
    const reply = answer(request, dataset, clock, surface, installation, asker);
    const text = freeTextOf(reply.request) ?? '';
    const textKey = text.length > mostQuoted ? texts.keep(text) : undefined;
    const shown = {
      message: render(reply, place.view, variant, textKey),
      isRefusal: reply.failure !== null,
      isEmpty: isEmpty(reply),
      effect: reply.effect,
    };
    if (key !== undefined) known?.set(key, shown);
    return shown;
  };
}

const dependsOnAsker = ({ request }: Place): boolean =>
  findCommand(request.command)?.asker !== undefined;
