import { withoutBidiControls } from '@us-morocco-security/core/labels';
import type { Lead, Point } from './reply.ts';

/** What the first message of an answer may hold, as a reader of a phone sees it: no markup, addresses or marks. */
interface Room {
  readonly characters: number;
  readonly lines: number;
}

/**
 * An answer is one message of at most 800 characters and 28 lines of 38 characters on every surface. The lead, the points
 * and the blank lines between take at most this much of it; the rest is for the question above and the foot below.
 */
const ROOM: Room = { characters: 700, lines: 23 };

const CHARACTERS_IN_A_LINE = 38;

const MOST_POINTS = 6;
/** How many entries of a list share the first message. */
export const MOST_ENTRIES = 10;

/** What a text takes on a screen. */
export interface Size {
  readonly characters: number;
  readonly lines: number;
}

/** What a text takes when it is wrapped between words at 38 characters. */
export function sizeOf(text: string): Size {
  const seen = withoutBidiControls(text);
  const lines = seen.split('\n').reduce((sum, line) => sum + linesOf(line), 0);
  return { characters: seen.length, lines };
}

function linesOf(line: string): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= CHARACTERS_IN_A_LINE) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.floor(Math.max(0, word.length - 1) / CHARACTERS_IN_A_LINE);
    used = word.length % CHARACTERS_IN_A_LINE || CHARACTERS_IN_A_LINE;
  }
  return lines;
}

const add = (one: Size, other: Size): Size => ({
  characters: one.characters + other.characters,
  lines: one.lines + other.lines,
});

const fits = (size: Size, room: Room): boolean =>
  size.characters <= room.characters && size.lines <= room.lines;

/** The text of a point as every surface shows it: marker, head, text, warning; its note on a line of its own. */
export const pointText = ({ head, text, badge, detail }: Point): string =>
  [
    `• ${head === undefined ? '' : `${head} `}${text}${badge === undefined ? '' : ` [${badge.text}]`}`,
    ...(detail === undefined ? [] : [detail]),
  ].join('\n');

const sizeOfPoint = (point: Point): Size => sizeOf(pointText(point));

/** A lead and the blank line below it. */
const sizeOfLead = ({ text, source }: Lead): Size =>
  add(
    sizeOf(text),
    add(source === null ? { characters: 0, lines: 0 } : sizeOf(source.label), BLANK),
  );

const BLANK: Size = { characters: 1, lines: 1 };

/**
 * The points that share the first message with the lead, and those that do not fit.
 *
 * @param most - how many at most
 */
export function fitPoints(
  lead: Lead,
  points: readonly Point[],
  most: number = MOST_POINTS,
): { readonly shown: readonly Point[]; readonly left: readonly Point[] } {
  let size = sizeOfLead(lead);
  let count = 0;
  for (const point of points.slice(0, most)) {
    size = add(size, sizeOfPoint(point));
    if (!fits(size, ROOM)) break;
    count += 1;
  }
  return { shown: points.slice(0, count), left: points.slice(count) };
}

/** The points that share the first message with the lead, before points that must be there. */
export function fitPointsBefore(
  lead: Lead,
  points: readonly Point[],
  last: readonly Point[],
): readonly Point[] {
  for (let count = Math.min(points.length, MOST_POINTS - last.length); count > 0; count -= 1) {
    const all = [...points.slice(0, count), ...last];
    if (fitPoints(lead, all).left.length === 0) return all;
  }
  return fitPoints(lead, last).shown;
}

/**
 * Where the pages of a list begin, so that each fits its message.
 *
 * @param lead - the longest of the list's leads
 * @param entries - each entry in every language: a page holds the same entries in all of them
 * @returns the index of the first entry of each page; one page where there are no entries
 */
export function pageStarts(lead: Size, entries: readonly (readonly Point[])[]): readonly number[] {
  const starts = [0];
  let used = add(lead, BLANK);
  let count = 0;
  for (const [index, versions] of entries.entries()) {
    const sizes = versions.map(sizeOfPoint);
    const entry = {
      characters: Math.max(...sizes.map(({ characters }) => characters)),
      lines: Math.max(...sizes.map(({ lines }) => lines)),
    };
    const together = add(used, entry);
    if (count > 0 && (count === MOST_ENTRIES || !fits(together, ROOM))) {
      starts.push(index);
      used = add(add(lead, BLANK), entry);
      count = 1;
    } else {
      used = together;
      count += 1;
    }
  }
  return starts;
}

/** What the lead of a list may take at most. */
export const LIST_LEAD: Size = { characters: 120, lines: 4 };

/** What a lead of several sentences above a list may take at most. */
export const LONG_LEAD: Size = { characters: 230, lines: 8 };
