import {
  factsOf,
  recordsByProgramme,
  recordsBySystem,
  rumoursAbout,
} from '@us-morocco-security/core';
import { formatCount } from '@us-morocco-security/core/labels';
import type { Result } from '@us-morocco-security/core/search';
import type { Context, Question } from '../command.ts';
import type { Point } from '../reply.ts';
import { entryName } from '../resolve/named.ts';
import { capitalized } from './blocks.ts';
import { followUp } from './questions.ts';
import { recordPoint } from './records.ts';
import { rumourPoint } from './rumours.ts';

/** What was found as an entry of a list: a fact with its date, count and amount; anything else with what it is. */
export function foundPoint(context: Context, result: Result): Point {
  const { dataset, say } = context;
  const record = factsOf(dataset).find(({ id }) => id === result.id);
  if (record !== undefined) return recordPoint(context, record);
  const rumour = dataset.rumours.find(({ id }) => id === result.id);
  if (rumour !== undefined) return rumourPoint(context, rumour);
  return {
    text: say('search-entry', {
      name: capitalized(entryName(context, result)),
      what: whatItIs(context, result),
    }),
    next: followUp(context, questionFor(result)),
  };
}

function whatItIs({ dataset, language, say }: Context, { collection, id }: Result): string {
  switch (collection) {
    case 'systems': {
      const system = dataset.systems.find((one) => one.id === id);
      const count = recordsBySystem(dataset, id).filter(({ kind }) => kind === 'deal').length;
      return [
        ...(system === undefined ? [] : [say(`equipment-${system.equipment}`)]),
        ...(count === 0 ? [] : [formatCount(count, 'deal', language)]),
        ...(count === 0 && rumoursAbout(dataset, id).length > 0 ? [say('search-reported')] : []),
      ].join(' · ');
    }
    case 'programmes':
      return formatCount(recordsByProgramme(dataset, id).length, 'record', language);
    case 'conflicts':
      return say('point-conflict').replace(/\s*:$/u, '');
    case 'terms':
      return say('mentions-term');
    case 'deals':
    case 'figures':
    case 'events':
    case 'deployments':
    case 'exercises':
    case 'statements':
    case 'series':
    case 'rumours':
      return say(`collection-${collection}`);
    default:
      return collection satisfies never;
  }
}

/** The follow-up question about a result. */
export function questionFor({ collection, id }: Pick<Result, 'collection' | 'id'>): Question {
  switch (collection) {
    case 'systems':
      return { command: 'system', options: { name: id } };
    case 'deals':
      return { command: 'deal', options: { deal: id } };
    case 'programmes':
    case 'terms':
      return { command: 'explain', options: { term: id } };
    case 'conflicts':
      return { command: 'conflicts', options: { conflict: id } };
    case 'figures':
    case 'events':
    case 'deployments':
    case 'exercises':
    case 'statements':
    case 'series':
    case 'rumours':
      return { command: 'sources', options: { record: id } };
    default:
      return collection satisfies never;
  }
}
