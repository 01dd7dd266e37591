import { facts } from '../../src/lint/walk.ts';
import { readFigures, readSentences } from '../../src/reading/index.ts';
import type { AuthoredDataset } from '../../src/schema/authored.ts';
import { digestOf } from '../load/source-text.ts';

/** How many of a kind of thing there are, and how many of them hold. */
interface Tally {
  readonly held: number;
  readonly all: number;
}

export interface Verification {
  readonly digests: Tally;
  readonly anchors: Tally;
  readonly figures: Tally;
  readonly sentences: Tally;
  /** What does not hold, one sentence each, in the order of these tallies. */
  readonly failures: readonly string[];
}

/** A stretch of a paragraph, in UTF-16 offsets. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** An anchor of the source and the record and field that it is for. */
interface AnchoredClaim {
  readonly of: string;
  readonly paragraph: number | undefined;
  readonly asPrinted: string;
}

interface Part {
  readonly tally: Tally;
  readonly failures: readonly string[];
}

/** Compares the text of a source with its record, in both directions. */
export function verifyText(
  dataset: AuthoredDataset,
  sourceId: string,
  paragraphs: readonly string[],
): Verification {
  const source = dataset.sources.find(({ id }) => id === sourceId);
  const claims = claimsOn(dataset, sourceId).map((claim) => ({
    claim,
    places: placesOf(claim, paragraphs),
  }));
  const spans = paragraphs.map((_, index) =>
    claims.flatMap(({ places }) => places.filter((place) => place.paragraph === index + 1)),
  );
  const digests = verifyDigests(source?.paragraphs ?? [], paragraphs);
  const anchors = part(claims, ({ claim, places }) => misplaced(claim, places.length));
  const figures = coverage(paragraphs, 'figure', readFigures, (figure, index) =>
    (spans[index] ?? []).some(({ start, end }) => start <= figure.start && figure.end <= end),
  );
  const sentences = coverage(paragraphs, 'sentence', readSentences, (sentence, index) =>
    (spans[index] ?? []).some(({ start, end }) => start < sentence.end && sentence.start < end),
  );
  return {
    digests: digests.tally,
    anchors: anchors.tally,
    figures: figures.tally,
    sentences: sentences.tally,
    failures: [digests, anchors, figures, sentences].flatMap(({ failures }) => failures),
  };
}

/** `anchors 312/312, figures 128/128, sentences 41/41, digests 14/14: 100 %` */
export function summarize({ digests, anchors, figures, sentences }: Verification): string {
  const tallies = { anchors, figures, sentences, digests };
  const held = Object.values(tallies).reduce((sum, tally) => sum + tally.held, 0);
  const all = Object.values(tallies).reduce((sum, tally) => sum + tally.all, 0);
  const counts = Object.entries(tallies).map(
    ([name, tally]) => `${name} ${tally.held}/${tally.all}`,
  );
  return `${counts.join(', ')}: ${all === 0 ? 0 : Math.floor((100 * held) / all)} %`;
}

function claimsOn(dataset: AuthoredDataset, sourceId: string): AnchoredClaim[] {
  const claims = facts(dataset).flatMap(({ record: { id, anchors, divergences = [] } }) => [
    ...Object.entries(anchors).flatMap(([field, places]) =>
      places.map((anchor) => ({ of: `${id} ${field}`, ...anchor })),
    ),
    ...divergences.map(({ field, anchor }) => ({ of: `${id} divergence of ${field}`, ...anchor })),
  ]);
  const readings = dataset.conflicts.flatMap(({ id, readings }) =>
    readings.flatMap(({ anchors }) => anchors.map((anchor) => ({ of: id, ...anchor }))),
  );
  return [...claims, ...readings]
    .filter(({ source }) => source === sourceId)
    .map(({ of, paragraph, asPrinted }) => ({ of, paragraph, asPrinted }));
}

function placesOf({ paragraph, asPrinted }: AnchoredClaim, paragraphs: readonly string[]) {
  const wanted = asPrinted.normalize('NFC');
  return paragraphs.flatMap((text, index) => {
    if (paragraph !== undefined && paragraph !== index + 1) return [];
    return occurrences(text, wanted).map((span) => ({ paragraph: index + 1, ...span }));
  });
}

function occurrences(text: string, wanted: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    found.push({ start: at, end: at + wanted.length });
  }
  return found;
}

function misplaced({ of, paragraph, asPrinted }: AnchoredClaim, times: number): string | undefined {
  if (times === 1) return undefined;
  const where = paragraph === undefined ? 'the text' : `paragraph ${paragraph}`;
  return times === 0
    ? `${of}: "${asPrinted}" is not in ${where}.`
    : `${of}: "${asPrinted}" occurs ${times} times in ${where}; lengthen it or name the paragraph.`;
}

function verifyDigests(recorded: readonly string[], paragraphs: readonly string[]): Part {
  const numbers = Array.from(
    { length: Math.max(recorded.length, paragraphs.length) },
    (_, index) => index + 1,
  );
  return part(numbers, (number) => {
    const text = paragraphs[number - 1];
    const digest = recorded[number - 1];
    if (digest === undefined) return `paragraph ${number}: the source record has no digest for it.`;
    if (text === undefined) return `paragraph ${number}: the text has no such paragraph.`;
    return digest === digestOf(text)
      ? undefined
      : `paragraph ${number}: its digest differs from the recorded one.`;
  });
}

function coverage<Found extends Span>(
  paragraphs: readonly string[],
  what: string,
  read: (text: string) => readonly Found[],
  isClaimed: (found: Found, index: number) => boolean,
): Part {
  const found = paragraphs.flatMap((text, index) =>
    read(text).map((item) => ({ text, index, item })),
  );
  return part(found, ({ text, index, item }) => {
    if (isClaimed(item, index)) return undefined;
    return `paragraph ${index + 1}: no record claims the ${what} ${surroundings(text, item)}.`;
  });
}

const CONTEXT = 20;
const LONGEST = 80;

/** The stretch in brackets, with a few characters on either side. */
function surroundings(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const inside = text.slice(start, Math.min(end, start + LONGEST));
  return `…${before}[${inside}${end - start > LONGEST ? '…' : ''}]${after}…`;
}

function part<Item>(items: readonly Item[], failureOf: (item: Item) => string | undefined): Part {
  const failures = items.map(failureOf).filter((failure) => failure !== undefined);
  return { tally: { held: items.length - failures.length, all: items.length }, failures };
}
