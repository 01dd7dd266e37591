import type { Dataset } from '@us-morocco-security/core';
import { languages } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import { AnswerError } from '../failure.ts';
import { LIST_LEAD, pageStarts, type Size } from '../first-screen.ts';
import { speak } from '../language/messages.ts';
import type { Page, Point } from '../reply.ts';

/** A page of a list. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly points: readonly Point[];
  /** Null where the list has one page. */
  readonly page: Page | null;
}

/**
 * The page of a list that was asked for. Pages hold as many entries as fit one message, and the same ones in every
 * language, so that the reader may change the language on any page.
 *
 * @param entryOf - writes an item in the language of the context it is given
 * @param lead - what the longest lead of the list takes
 * @throws AnswerError `bad-page`
 */
export function pageOf<Item>(
  context: Context,
  items: readonly Item[],
  entryOf: (context: Context, item: Item) => Point,
  lead: Size = LIST_LEAD,
): ListPage<Item> {
  const { request, say } = context;
  const { page } = request;
  const starts = startsOf(context, items, entryOf, lead);
  const start = starts[page - 1];
  if (!Number.isInteger(page) || start === undefined) {
    throw new AnswerError('bad-page', String(page));
  }
  const shown = items.slice(start, starts[page] ?? items.length);
  const pages = starts.length;
  return {
    items: shown,
    points: shown.map((item) => entryOf(context, item)),
    page: pages === 1 ? null : { label: say('page-of', { page, pages }), page, pages },
  };
}

const MOST_KEPT = 256;
const kept = new WeakMap<Dataset, Map<string, readonly number[]>>();

/** Where the pages begin, found once for each question. */
function startsOf<Item>(
  context: Context,
  items: readonly Item[],
  entryOf: (context: Context, item: Item) => Point,
  lead: Size,
): readonly number[] {
  const { dataset, request } = context;
  const known = kept.get(dataset) ?? new Map<string, readonly number[]>();
  kept.set(dataset, known);
  const key = JSON.stringify([request.command, request.options]);
  const found = known.get(key);
  if (found !== undefined) return found;
  const contexts = languages.map((language) => ({ ...context, language, say: speak(language) }));
  const entries = items.map((item) => contexts.map((each) => entryOf(each, item)));
  const starts = pageStarts(lead, entries);
  const [oldest] = known.keys();
  if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
  known.set(key, starts);
  return starts;
}
