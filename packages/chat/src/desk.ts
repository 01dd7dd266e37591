import {
  answer,
  type Clock,
  type Reply,
  readableRequest,
  type Surface,
} from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import QuickLRU from 'quick-lru';
import { wholeCode } from './place-code.ts';
import type { Place, View } from './view.ts';

/** A rendered message, and whether it says why the question could not be answered. */
export interface Shown<Message> {
  readonly message: Message;
  readonly isRefusal: boolean;
}

export interface DeskOptions<Message, Variant extends string> {
  readonly dataset: Dataset;
  readonly clock: Clock;
  readonly surface: Surface;
  /** How many messages are kept; 0 keeps none. */
  readonly kept: number;
  /** UTF-16 units of a typed text that are read, since a message quotes what it read. */
  readonly mostText: number;
  /** Writes what a message shows of a reply; its view may name a section that the reply does not have. */
  readonly render: (reply: Reply, view: View, variant: Variant) => Message;
}

/** Answers a place by a message; a variant is a way of showing the same place. */
export type Desk<Message, Variant extends string> = (
  place: Place,
  variant: Variant,
) => Shown<Message>;

/**
 * Answers and renders, and keeps the messages shown last: one depends on its place, the data and the day alone, so that
 * a kept one is the same as a new one. What people wrote in words of their own is not kept.
 */
export function createDesk<Message, Variant extends string>({
  dataset,
  clock,
  surface,
  kept,
  mostText,
  render,
}: DeskOptions<Message, Variant>): Desk<Message, Variant> {
  const known = kept > 0 ? new QuickLRU<string, Shown<Message>>({ maxSize: kept }) : undefined;

  const keyOf = (place: Place, variant: Variant): string | undefined => {
    const code = wholeCode(place);
    return code && [clock().toISOString().slice(0, 10), dataset.version, variant, code].join(' ');
  };

  return (place, variant) => {
    const key = known && keyOf(place, variant);
    const found = key === undefined ? undefined : known?.get(key);
    if (found !== undefined) return found;
    const request = readableRequest(place.request, mostText);
    const reply = answer(request, dataset, clock, surface);
    const shown = {
      message: render(reply, place.view, variant),
      isRefusal: reply.failure !== null,
    };
    if (key !== undefined) known?.set(key, shown);
    return shown;
  };
}
