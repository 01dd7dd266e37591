import type { Dataset } from '@us-morocco-security/core';
import type { Language } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import { commands } from '../commands/index.ts';
import { speak } from '../language/messages.ts';
import { foundPoint, questionFor } from '../present/found.ts';
import type { ListItem } from '../reply.ts';
import type { Request } from '../request.ts';
import { searchOf } from '../resolve/finding.ts';

/** Something that the search finds, as a list shows it, and its follow-up question. */
export interface Entry {
  readonly item: ListItem;
  readonly request: Request;
}

/**
 * What a text names, best first, while its last word may still be in typing; where it names nothing, what a slip of
 * typing could have meant.
 *
 * @param most - how many at most
 */
export function findEntries(
  typed: string,
  dataset: Dataset,
  language: Language,
  most: number,
): readonly Entry[] {
  const search = searchOf(dataset);
  const found = search.complete(typed, { limit: most });
  const results = found.length > 0 ? found : search.suggest(typed, { limit: most });
  const context: Context = {
    commands,
    dataset,
    language,
    say: speak(language),
    request: { command: 'search', options: { text: typed }, language, page: 1 },
    today: dataset.asOf,
    surface: 'page',
    installation: {},
    asker: undefined,
  };
  return results.map((result) => {
    const { command, options = {} } = questionFor(result);
    const { badge, head, text, record, stage } = foundPoint(context, result);
    return {
      item: {
        text,
        badges: badge === undefined ? [] : [badge],
        ...(head === undefined ? {} : { detail: head }),
        ...(record === undefined ? {} : { record }),
        ...(stage === undefined ? {} : { stage }),
      },
      request: { command, options, language, page: 1 },
    };
  });
}
