import {
  type Conflict,
  conflicts,
  type Divergence,
  type FactRecord,
  sourceById,
} from '@us-morocco-security/core';
import type { Context } from '../command.ts';
import type { Block, NoticeBlock } from '../reply.ts';
import { notice } from './blocks.ts';
import { citationsBlock, nameSource } from './sources.ts';

/**
 * In a list of many records, how a day was read off a weekday is left to the record's own page; what was misprinted or
 * mistranslated is not.
 */
export const isTelling = ({ field }: Divergence): boolean => field !== 'when';

/** What a reader needs to weigh the records: where prints and sources differ, then the sources. */
export function evidenceBlocks(
  context: Context,
  records: readonly FactRecord[],
  isShown: (divergence: Divergence) => boolean = () => true,
): readonly Block[] {
  const touched = new Set(records.flatMap((record) => conflicts(context.dataset, record)));
  return [
    ...divergenceNotices(context, records, isShown),
    ...[...touched].map((conflict) => conflictNotice(context, conflict)),
    citationsBlock(context, [...records, ...touched]),
  ];
}

function divergenceNotices(
  context: Context,
  records: readonly FactRecord[],
  isShown: (divergence: Divergence) => boolean,
): readonly NoticeBlock[] {
  const lines = new Set(
    records.flatMap(({ divergences = [] }) =>
      divergences.filter(isShown).map((divergence) => divergenceLine(context, divergence)),
    ),
  );
  if (lines.size === 0) return [];
  return [notice('divergence', context.say('divergence-title'), ...lines)];
}

/** The words as printed, how the record reads them, and why. */
function divergenceLine({ language, say }: Context, divergence: Divergence): string {
  return say('divergence-line', {
    printed: divergence.anchor.asPrinted,
    reading: divergence.reading[language],
    reason: say(`divergence-${divergence.reason}`),
    note: divergence.note[language],
  });
}

/** Readings that contradict each other, side by side, each with its page: a copy may differ from its original. */
function conflictNotice(context: Context, conflict: Conflict): NoticeBlock {
  const { dataset, language, say } = context;
  return {
    type: 'notice',
    tone: 'conflict',
    title: say('conflict-title', { title: conflict.title[language] }),
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
