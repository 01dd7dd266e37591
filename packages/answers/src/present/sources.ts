import { originalOf, type Source, sourceById, sourcesOf } from '@us-morocco-security/core';
import { sourceName, sourceTitle } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { Badge, Citation, CitationsBlock } from '../reply.ts';

/** What rests on sources, the principal one first: a fact, a series, a rumour, a conflict. */
export interface Sourced {
  readonly sources: readonly string[];
}

/** How an answer names a source in running text: "State Department fact sheet (8 April 2024)". */
export const nameSource = ({ language }: Pick<Context, 'language'>, source: Source): string =>
  sourceName(source, language);

/** The document that first states a record: what its principal source reprints or translates. */
export function principalSource({ dataset }: Context, record: Sourced): Source {
  const [first = ''] = record.sources;
  return originalOf(dataset, sourceById(dataset, first));
}

/** Every source of the records, each once, the principal ones first. */
export function citationsBlock(context: Context, records: readonly Sourced[]): CitationsBlock {
  const sources = new Set(records.flatMap((record) => [...sourcesOf(context.dataset, record)]));
  return {
    type: 'citations',
    title: context.say('label-sources'),
    citations: [...sources].map((source) => citation(context, source)),
  };
}

/** A source as a citation: who published what and when, and, for a copy, what it copies. */
export function citation(context: Context, source: Source): Citation {
  const original = originalOf(context.dataset, source);
  return {
    source: source.id,
    text: citationText(context, source, original),
    badges: reprintBadges(context, source, original),
    ...(source.url === undefined ? {} : { url: source.url }),
  };
}

function citationText(context: Context, source: Source, original: Source): string {
  const { language, say } = context;
  const name = nameSource(context, source);
  if (original === source) {
    const isReadable = language === 'en' || !sourceTitle(source).isDescription;
    return isReadable ? say('citation-original', { source: name, title: source.title }) : name;
  }
  const key = source.type === 'translation' ? 'citation-translation' : 'citation-reprint';
  return say(key, { source: name, original: nameSource(context, original) });
}

/** A later copy is not a later statement, although the press has reported such copies as news. */
function reprintBadges({ say }: Context, copy: Source, original: Source): readonly Badge[] {
  const isLater = yearOf(copy) > yearOf(original);
  return isLater
    ? [{ tone: 'source', value: 'older-reprint', text: say('badge-older-reprint') }]
    : [];
}

/** The first year that a source's date names; 0 where it has no date. */
const yearOf = ({ published = '' }: Source): number => Number(/\d{4}/.exec(published)?.[0] ?? 0);
