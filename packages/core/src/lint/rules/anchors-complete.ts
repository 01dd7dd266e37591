import type { AuthoredDataset } from '../../schema/authored.ts';
import type { Finding, Rule } from '../rule.ts';
import {
  allAnchors,
  byId,
  claimedValues,
  entries,
  type Fact,
  facts,
  type PlacedAnchor,
} from '../walk.ts';

const LINE_BREAK = /[\n\r\u2028\u2029]/u;
const BIDI_CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

export const anchorsComplete: Rule = {
  name: 'anchors-complete',
  description:
    'Every claimed value has an anchor that can be found in its source, and no anchor or divergence is for a value that is not there.',
  check(dataset) {
    return [
      ...facts(dataset).flatMap((fact) => [...missing(fact), ...idle(fact)]),
      ...entries(dataset).flatMap((entry) =>
        allAnchors(entry).flatMap((placed) =>
          problemsWith(placed, dataset).map((problem) => ({
            collection: entry.collection,
            id: entry.record.id,
            ...problem,
          })),
        ),
      ),
    ];
  },
};

function missing(fact: Fact): readonly Finding[] {
  const { collection, record } = fact;
  return claimedValues(fact)
    .filter(({ field }) => !Object.hasOwn(record.anchors, field))
    .map(({ field, path }) => ({
      collection,
      id: record.id,
      path,
      message: `"${field}" has no anchor.`,
      fix: `Add anchors."${field}" with a source and what it prints.`,
    }));
}

/** Anchors and divergences of values that the record does not claim. Words may be anchored on any record. */
function idle(fact: Fact): readonly Finding[] {
  const { collection, record } = fact;
  const claimed = new Set(['claim', ...claimedValues(fact).map(({ field }) => field)]);
  const anchored = Object.keys(record.anchors).map((field) => ({
    field,
    path: ['anchors', field],
    what: 'An anchor',
  }));
  const diverging = (record.divergences ?? []).map(({ field }, index) => ({
    field,
    path: ['divergences', index, 'field'],
    what: 'A divergence',
  }));
  return [...anchored, ...diverging]
    .filter(({ field }) => !claimed.has(field))
    .map(({ field, path, what }) => ({
      collection,
      id: record.id,
      path,
      message: `${what} is for "${field}", which the record does not claim.`,
      fix: `Remove it, or name one of: ${[...claimed].join(', ')}.`,
    }));
}

function problemsWith(
  { anchor, path }: PlacedAnchor,
  { sources }: AuthoredDataset,
): readonly Pick<Finding, 'path' | 'message' | 'fix'>[] {
  const paragraphs = byId(sources).get(anchor.source)?.paragraphs?.length;
  return [
    ...paragraphProblems(anchor, paragraphs).map((problem) => ({
      path: [...path, ...(anchor.paragraph === undefined ? [] : ['paragraph'])],
      ...problem,
    })),
    ...printProblems(anchor.asPrinted).map((problem) => ({
      path: [...path, 'asPrinted'],
      ...problem,
    })),
  ];
}

function paragraphProblems(
  { source, paragraph }: PlacedAnchor['anchor'],
  paragraphs: number | undefined,
): readonly Pick<Finding, 'message' | 'fix'>[] {
  if (paragraphs === undefined) return [];
  if (paragraph === undefined) {
    const message = `The anchor names no paragraph, and "${source}" has ${paragraphs}.`;
    return [{ message, fix: 'Add paragraph, counted from 1.' }];
  }
  if (paragraph > paragraphs) {
    const message = `Paragraph ${paragraph} is beyond the ${paragraphs} of "${source}".`;
    return [{ message, fix: `Write a paragraph from 1 to ${paragraphs}.` }];
  }
  return [];
}

function printProblems(print: string): readonly Pick<Finding, 'message' | 'fix'>[] {
  return [
    ...(print.normalize('NFC') === print
      ? []
      : [{ message: `"${print}" is not in NFC.`, fix: 'Type the letters composed (NFC).' }]),
    ...(LINE_BREAK.test(print)
      ? [{ message: 'The fragment contains a line break.', fix: 'Quote within one line.' }]
      : []),
    ...(BIDI_CONTROL.test(print)
      ? [
          {
            message: 'The fragment contains a bidi control.',
            fix: 'Remove the invisible character.',
          },
        ]
      : []),
  ];
}
