import {
  answer,
  type Clock,
  encodeRequest,
  findCommand,
  freeTextOf,
  type Language,
  type Reply,
  type Request,
  readableRequest,
} from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import QuickLRU from 'quick-lru';
import { withChoices, withSuggestions } from './choices.ts';
import { MOST_TEXT } from './free-text.ts';
import { renderGreeting } from './greeting.ts';
import { type Message, renderReply } from './render/index.ts';
import type { Surface } from './render/keyboard.ts';

/** An answer ready to be sent. */
interface Answered {
  /** At least one. */
  readonly screens: readonly Message[];
  /** Whether it says why the question could not be answered. */
  readonly isRefusal: boolean;
}

/** Where questions are answered, whatever update brought them. */
export interface Desk {
  answer(request: Request, surface: Surface): Answered;
  greet(language: Language): Message;
}

export interface DeskOptions {
  readonly dataset: Dataset;
  readonly clock: Clock;
  /** The name of the bot, for links into it. */
  readonly username: () => string;
  /** How many answers are kept; 0 keeps none. One takes some 20 kB. */
  readonly kept: number;
}

/**
 * Answers and renders, and keeps the answers given last: one depends on its question, the data and the day alone, so
 * that a kept one is the same as a new one. What people wrote in words of their own is not kept.
 */
export function createDesk({ dataset, clock, username, kept }: DeskOptions): Desk {
  const known = kept > 0 ? new QuickLRU<string, Answered>({ maxSize: kept }) : undefined;

  function keyOf(request: Request, surface: Surface): string | undefined {
    const code = codeOf(request);
    return code && [clock().toISOString().slice(0, 10), dataset.version, surface, code].join(' ');
  }

  function replyTo(request: Request): Reply {
    const reply = answer(readableRequest(request, MOST_TEXT), dataset, clock);
    return reply.failure?.code === 'missing-option'
      ? withChoices(reply, dataset, clock)
      : withSuggestions(reply, dataset, clock);
  }

  return {
    answer(request, surface) {
      const key = known && keyOf(request, surface);
      const kept = key === undefined ? undefined : known?.get(key);
      if (kept !== undefined) return kept;
      const reply = replyTo(request);
      const screens = renderReply(reply, { surface, username: username() });
      const answered = { screens, isRefusal: reply.failure !== null };
      if (key !== undefined) known?.set(key, answered);
      return answered;
    },
    greet: (language) => renderGreeting(language),
  };
}

/** A code that stands for the whole question: everything in it is an option of the command, and nothing is free text. */
function codeOf(request: Request): string | undefined {
  const names = Object.keys(findCommand(request.command)?.options ?? {});
  const isWhole = Object.keys(request.options).every((name) => names.includes(name));
  return isWhole && freeTextOf(request) === undefined ? encodeRequest(request) : undefined;
}
