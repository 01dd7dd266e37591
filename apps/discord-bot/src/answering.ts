import { answer, type Clock, type Reply } from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import QuickLRU from 'quick-lru';
import type { Place } from './button-id.ts';
import { type Message, renderReply } from './render/index.ts';
import { readable } from './render/question.ts';

/** A rendered screen, and whether it says why the question could not be answered. */
export interface Shown {
  readonly message: Message;
  readonly isRefusal: boolean;
}

/** Answers a place of an answer by a message. */
export type Show = (place: Place, isPrivate: boolean) => Shown | Promise<Shown>;

/** What the answers are made from. */
export interface AnswerSource {
  readonly dataset: Dataset;
  readonly clock: Clock;
  /** How many rendered screens are kept; 0 keeps none. A screen takes some 10 kB. */
  readonly kept: number;
}

/**
 * Renders screens, and keeps those asked for last. An answer depends on its question, the data and the day alone, so
 * that a kept one is the same as a new one.
 */
export function createShow({ dataset, clock, kept }: AnswerSource) {
  const screens = kept > 0 ? new QuickLRU<string, Shown>({ maxSize: kept }) : undefined;
  return (given: Place, isPrivate: boolean): Shown => {
    const place = { ...given, request: withReadableText(given.request) };
    const day = clock().toISOString().slice(0, 10);
    const key = JSON.stringify([day, dataset.version, isPrivate, place]);
    const known = screens?.get(key);
    if (known !== undefined) return known;
    const reply = answer(place.request, dataset, clock);
    const shown = { message: render(reply, place, isPrivate), isRefusal: reply.failure !== null };
    screens?.set(key, shown);
    return shown;
  };

  function render(reply: Reply, place: Place, isPrivate: boolean): Message {
    return renderReply(reply, { dataset, place, isPrivate });
  }
}

/** A text longer than a message can show again is read as far as it can be shown. */
const withReadableText = (request: Place['request']): Place['request'] => ({
  ...request,
  options: Object.fromEntries(
    Object.entries(request.options).map(([name, value]) => [name, readable(value)]),
  ),
});
