import type { Dataset } from '@us-morocco-security/core';
import { askFurther, foundItem } from '../commands/search.ts';
import type { Language } from '../language/language.ts';
import { speak } from '../language/messages.ts';
import type { ListItem } from '../reply.ts';
import type { Request } from '../request.ts';
import { searchOf } from '../resolve/finding.ts';

/** Something that the search finds, as a list shows it, and the question that tells more about it. */
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
  const context = { dataset, language, say: speak(language) };
  return results.map((result) => {
    const { command, options = {} } = askFurther(result);
    return { item: foundItem(context, result), request: { command, options, language, page: 1 } };
  });
}
