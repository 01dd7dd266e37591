import {
  type Conflict,
  conflicts,
  type Divergence,
  type FactRecord,
  sourceById,
} from '@us-morocco-security/core';
import type { Context } from '../command.ts';
import type { CitationsBlock, ListItem, NoticeBlock, Section } from '../reply.ts';
import { list } from './blocks.ts';
import { lazySection } from './sections.ts';
import { citationsBlock, nameSource, type Sourced } from './sources.ts';

/**
 * In a list of many records, how a day was read off a weekday is left to the record's own page; what was misprinted or
 * mistranslated is not.
 */
export const isTelling = ({ field }: Divergence): boolean => field !== 'when';

/** What a reader needs to weigh the records: remarks on the source texts, conflicts, and the sources. */
export function evidenceSections(
  context: Context,
  records: readonly FactRecord[],
  isShown: (divergence: Divergence) => boolean = () => true,
): readonly Section[] {
  const touched = conflictsOf(context, records);
  const hasDivergence = records.some(({ divergences = [] }) => divergences.some(isShown));
  const hasSource = records.some(({ sources }) => sources.length > 0);
  return [
    ...lazySection(context, 'conflicts', touched.length > 0, () =>
      touched.map((conflict) => conflictNotice(context, conflict)),
    ),
    ...lazySection(context, 'differences', hasDivergence, () =>
      list(divergenceItems(context, records, isShown)),
    ),
    ...lazySection(context, 'sources', hasSource, () =>
      sourcesOfRecords(context, [...records, ...touched]),
    ),
  ];
}

/** The conflicts that touch some records, each once. */
export const conflictsOf = (
  { dataset }: Context,
  records: readonly FactRecord[],
): readonly Conflict[] => [...new Set(records.flatMap((record) => conflicts(dataset, record)))];

/** Every source of the records, under one title; nothing where there are none. */
export function sourcesOfRecords(
  context: Context,
  records: readonly Sourced[],
): readonly CitationsBlock[] {
  const block = citationsBlock(context, records);
  return block.citations.length === 0 ? [] : [block];
}

/** The words as printed, how the record reads them, and why; the same remark once. */
function divergenceItems(
  { language, say }: Context,
  records: readonly FactRecord[],
  isShown: (divergence: Divergence) => boolean,
): readonly ListItem[] {
  const lines = records.flatMap(({ divergences = [] }) =>
    divergences.filter(isShown).map(({ anchor, reading, reason, note }) =>
      say('divergence-line', {
        printed: anchor.asPrinted,
        reading: reading[language],
        reason: say(`divergence-${reason}`),
        note: note[language],
      }),
    ),
  );
  return [...new Set(lines)].map((text) => ({ text, badges: [] }));
}

/** Readings that contradict each other, side by side, each with its page: a copy may differ from its original. */
function conflictNotice(context: Context, conflict: Conflict): NoticeBlock {
  const { dataset, language, say } = context;
  return {
    type: 'notice',
    tone: 'conflict',
    title: conflict.title[language],
    lines: conflict.readings.map(({ says, anchors: [first] }) =>
      first === undefined
        ? says[language]
        : say('conflict-reading', {
            says: says[language],
            source: nameSource(context, sourceById(dataset, first.source)),
          }),
    ),
  };
}
