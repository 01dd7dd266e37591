import type { Authored } from '../schema/authored.ts';

type Source = Authored<'sources'>;

/** The document that a source reprints or translates in the end. A circle, which `links-agree` finds, is left where it closes. */
export function originalOf(source: Source, known: ReadonlyMap<string, Source>): Source {
  const seen = new Set<Source>();
  let last = source;
  while (!seen.has(last)) {
    seen.add(last);
    last = known.get(last.original ?? '') ?? last;
  }
  return last;
}
