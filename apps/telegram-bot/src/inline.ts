import type { Dataset } from '@us-morocco-security/core';
import { answerInline, type Desk } from '@us-morocco-security/telegram';
import type { Context } from 'grammy';
import type { InlineQuery } from 'grammy/types';
import type { Task } from './task.ts';
import { isHarmless } from './telegram-errors.ts';

/** Answers change with the data and the day; until then Telegram may repeat them to the same reader. */
const CACHE_SECONDS = 300;

/** The task of an inline query: offers answers that can be sent into any chat. */
export function inlineTask(ctx: Context, query: InlineQuery, desk: Desk, dataset: Dataset): Task {
  return {
    command: 'inline',
    async run() {
      const { results, nextOffset, button } = answerInline(query, desk, dataset);
      try {
        await ctx.api.answerInlineQuery(query.id, [...results], {
          // Each reader gets their own language.
          is_personal: true,
          cache_time: CACHE_SECONDS,
          next_offset: nextOffset,
          ...(button === undefined ? {} : { button }),
        });
      } catch (error) {
        if (!isHarmless(error)) throw error;
        return 'gone';
      }
      return results.length === 0 ? 'refused' : 'answered';
    },
  };
}
