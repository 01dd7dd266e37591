import type { Context } from '../command.ts';
import { AnswerError } from '../failure.ts';
import type { PagesBlock } from '../reply.ts';

/** A page of a long answer, and the block that says which; no block where there is but one page. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly block: readonly PagesBlock[];
}

/**
 * Cuts a list into pages and takes the one that was asked for.
 *
 * @throws AnswerError `bad-page`
 */
export function pageOf<Item>(
  { say, request: { page } }: Context,
  items: readonly Item[],
  perPage: number,
): Page<Item> {
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  if (!Number.isInteger(page) || page < 1 || page > pages) {
    throw new AnswerError('bad-page', String(page));
  }
  const label = say('page-of', { page, pages });
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    block: pages === 1 ? [] : [{ type: 'pages', label, page, pages }],
  };
}
