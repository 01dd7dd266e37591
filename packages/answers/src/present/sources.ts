import {
  type Conflict,
  type FactRecord,
  originalOf,
  type Source,
  sourceById,
  sourcesOf,
} from '@us-morocco-security/core';
import type { Context } from '../command.ts';
import { formatEdtf } from '../language/dates.ts';
import type { Citation, CitationsBlock } from '../reply.ts';

/** How an answer names a source in running text: "State Department fact sheet (8 April 2024)". */
export function nameSource({ language, say }: Context, source: Source): string {
  const name = source.label?.[language] ?? source.publisher;
  if (source.published === undefined) return name;
  return say('source-dated', { source: name, date: formatEdtf(source.published, language) });
}

/** The document that first states a record: what its principal source reprints or translates. */
export function principalSource({ dataset }: Context, record: FactRecord): Source {
  const [first = ''] = record.sources;
  return originalOf(dataset, sourceById(dataset, first));
}

/** Every source of the records, each once, the principal ones first. */
export function citationsBlock(
  context: Context,
  records: readonly (FactRecord | Conflict)[],
): CitationsBlock {
  const sources = new Set(records.flatMap((record) => [...sourcesOf(context.dataset, record)]));
  return {
    type: 'citations',
    title: context.say('label-sources'),
    citations: [...sources].map((source) => citation(context, source)),
  };
}

/** A source as a citation: who published what and when, and, for a copy, what it copies. */
export function citation(context: Context, source: Source): Citation {
  const { dataset, say } = context;
  const original = originalOf(dataset, source);
  const name = nameSource(context, source);
  const text =
    original === source
      ? say('citation-original', { source: name, title: source.title })
      : say(source.type === 'translation' ? 'citation-translation' : 'citation-reprint', {
          source: name,
          original: nameSource(context, original),
        });
  return { source: source.id, text, ...(source.url === undefined ? {} : { url: source.url }) };
}
