import {
  answer,
  type Clock,
  freeTextOf,
  type Reply,
  readableRequest,
} from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import QuickLRU from 'quick-lru';
import type { Place } from './button-id.ts';
import { type Message, renderReply } from './render/index.ts';
import { MOST_TEXT } from './render/question.ts';

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
 * that a kept one is the same as a new one. What people wrote in words of their own is not kept.
 */
export function createShow({ dataset, clock, kept }: AnswerSource) {
  const screens = kept > 0 ? new QuickLRU<string, Shown>({ maxSize: kept }) : undefined;
  return (given: Place, isPrivate: boolean): Shown => {
    const place = { ...given, request: readableRequest(given.request, MOST_TEXT) };
    const key = freeTextOf(place.request) === undefined ? keyOf(place, isPrivate) : undefined;
    const known = key === undefined ? undefined : screens?.get(key);
    if (known !== undefined) return known;
    const reply = answer(place.request, dataset, clock);
    const shown = { message: render(reply, place, isPrivate), isRefusal: reply.failure !== null };
    if (key !== undefined) screens?.set(key, shown);
    return shown;
  };

  function keyOf(place: Place, isPrivate: boolean): string {
    const day = clock().toISOString().slice(0, 10);
    return JSON.stringify([day, dataset.version, isPrivate, place]);
  }

  function render(reply: Reply, place: Place, isPrivate: boolean): Message {
    return renderReply(reply, { dataset, place, isPrivate });
  }
}
