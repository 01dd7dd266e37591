import { factsOf, stages } from '@us-morocco-security/core';
import { type Result, searchedCollections } from '@us-morocco-security/core/search';
import type { Question as FollowUp } from '../command.ts';
import { type Context, defineCommand } from '../command.ts';
import { formatChoice } from '../language/lists.ts';
import { heading, list, notice, quoteTyped, text as words } from '../present/blocks.ts';
import { followUps, fromBlocks } from '../present/legacy.ts';
import { badgesOf } from '../present/records.ts';
import type { ListItem, NoticeBlock } from '../reply.ts';
import { searchOf } from '../resolve/finding.ts';
import { entryName } from '../resolve/named.ts';
import { readYears } from '../resolve/typed-dates.ts';

const MOST_FOUND = 10;
const MOST_FOLLOW_UPS = 3;
const MOST_SUGGESTIONS = 3;

const programmes = ['fms', 'dcs', 'eda', 'fmf', 'imet', 'nadr', 'cwd'] as const;

/** Whatever a text names, in any script, each with the word by which it was found. */
export const search = defineCommand({
  name: 'search',
  options: {
    text: { type: 'name', of: 'anything', required: true },
    kind: { type: 'choice', choices: searchedCollections, required: false },
    programme: { type: 'choice', choices: programmes, required: false },
    stage: { type: 'choice', choices: stages, required: false },
    year: { type: 'date', required: false },
  },
  answer(context, { text, kind, programme, stage, year }) {
    const { say } = context;
    const found = searchOf(context.dataset).find(text, {
      kinds: kind === undefined ? undefined : [kind],
      programme,
      stage,
      year: year === undefined ? undefined : readYears(year, year).first,
      limit: MOST_FOUND,
    });
    return fromBlocks(
      context,
      heading(say('search-title', { text: quoteTyped(text) })),
      found.length === 0 ? nothingFound(context, text) : words(say('search-intro')),
      list(found.map((result) => foundItem(context, result))),
      followUps(context, ...found.slice(0, MOST_FOLLOW_UPS).map(askFurther)),
    );
  },
});

/** The nearest names, without choosing one. */
function nothingFound(context: Context, text: string): NoticeBlock {
  const { dataset, language, say } = context;
  const near = searchOf(dataset).suggest(text, { limit: MOST_SUGGESTIONS });
  const names = [...new Set(near.map((result) => entryName(context, result)))];
  const suggested =
    names.length === 0 ? [] : [say('did-you-mean', { suggestions: formatChoice(names, language) })];
  return notice('note', say('no-result'), ...suggested, say('search-nothing'));
}

/** What was found, with the word by which it was. */
export function foundItem(
  context: Pick<Context, 'dataset' | 'language' | 'say'>,
  result: Result,
): ListItem {
  const { matched, id } = result;
  const record = factsOf(context.dataset).find((fact) => fact.id === id);
  const item = {
    text: entryName(context, result),
    badges: record === undefined ? [] : badgesOf(context, record),
    detail: context.say(`found-by-${matched.by}`, { value: matched.value }),
  };
  return record === undefined ? item : { ...item, record: id };
}

/** The question that tells more about what was found. */
export function askFurther({ collection, id }: Result): FollowUp {
  switch (collection) {
    case 'systems':
      return { command: 'system', options: { name: id } };
    case 'deals':
      return { command: 'deal', options: { deal: id } };
    case 'programmes':
    case 'terms':
      return { command: 'explain', options: { term: id } };
    case 'conflicts':
      return { command: 'conflicts' };
    case 'figures':
    case 'events':
    case 'deployments':
    case 'exercises':
    case 'statements':
      return { command: 'sources', options: { record: id } };
    default:
      return collection satisfies never;
  }
}
