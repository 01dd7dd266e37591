import type { MessageEntity } from '@grammyjs/types';
import { MOST_ENTITIES } from './limits.ts';
import { endOf } from './marked.ts';

type Entities = readonly MessageEntity[];

/** The marks that Telegram keeps, in its order, and a sentence for each it loses. */
export interface Settled {
  readonly entities: Entities;
  readonly lost: readonly string[];
}

/** Marks that lie on and under any others. */
export const STYLES = ['bold', 'italic', 'underline', 'strikethrough', 'spoiler'];
/** Marks that others lie inside. */
export const QUOTES = ['blockquote', 'expandable_blockquote'];
const VERBATIM = ['pre', 'code', 'date_time'];

/**
 * Decides which marks may overlap: a style may lie on anything but verbatim text, and is cut where another
 * mark begins or ends; everything else must not overlap, except inside one quote.
 */
export function settleEntities(entities: Entities): Settled {
  const styles = sorted(entities.filter(isStyle));
  const others = sorted(entities.filter((entity) => !isStyle(entity)));
  const quotes = nonOverlapping(others.filter(isQuote));
  const alone = nonOverlapping(others.filter((entity) => !isQuote(entity)));
  const standing = sorted([...quotes, ...alone.filter((entity) => isClearOf(quotes, entity))]);
  const laid = lay(styles, standing);
  return {
    entities: sorted([...standing, ...laid.pieces]),
    lost: [...others.filter((entity) => !standing.includes(entity)), ...laid.lost].map(
      ({ type, offset }) => `the ${type} at ${offset} is dropped: it crosses or fills another mark`,
    ),
  };
}

/** Telegram keeps a hundred marks, the styles last. */
export function limitEntities(entities: Entities): Settled {
  const ranked = [
    ...entities.filter((entity) => !isStyle(entity)),
    ...entities.filter((entity) => isStyle(entity)),
  ];
  const surplus = ranked.length - MOST_ENTITIES;
  return {
    entities: sorted(ranked.slice(0, MOST_ENTITIES)),
    lost: surplus > 0 ? [`${surplus} of ${ranked.length} marks are dropped`] : [],
  };
}

/** By place, the longer first, then as Telegram ranks the types. */
function sorted(entities: Entities): Entities {
  return entities.toSorted(
    (a, b) => a.offset - b.offset || b.length - a.length || rankOf(a) - rankOf(b),
  );
}

const RANKS = [...QUOTES, 'pre', 'code', 'text_link', 'text_mention'];

function rankOf(entity: MessageEntity): number {
  const rank = RANKS.indexOf(entity.type);
  if (rank >= 0) return rank;
  return RANKS.length + 1 + STYLES.indexOf(entity.type);
}

const isStyle = ({ type }: MessageEntity): boolean => STYLES.includes(type);
const isQuote = ({ type }: MessageEntity): boolean => QUOTES.includes(type);

/** Keeps the first of marks that overlap. */
function nonOverlapping(entities: Entities): MessageEntity[] {
  let end = 0;
  return entities.filter((entity) => {
    if (entity.offset < end) return false;
    end = endOf(entity);
    return true;
  });
}

/** Whether the mark lies inside one quote or outside all of them. */
function isClearOf(quotes: Entities, entity: MessageEntity): boolean {
  const quote = quotes.find((candidate) => endOf(candidate) > entity.offset);
  if (quote === undefined || quote.offset >= endOf(entity)) return true;
  return quote.offset <= entity.offset && endOf(quote) >= endOf(entity);
}

function lay(styles: Entities, standing: Entities): { pieces: Entities; lost: Entities } {
  const whole = STYLES.flatMap((style) => merge(styles.filter(({ type }) => type === style)));
  const cuts = [
    ...standing.flatMap((entity) => [entity.offset, endOf(entity)]),
    ...whole.map(({ offset }) => offset),
  ].sort((a, b) => a - b);
  const verbatim = standing.filter(({ type }) => VERBATIM.includes(type));
  const pieces = whole.flatMap((style) => cut(style, cuts));
  const lost = pieces.filter((piece) => verbatim.some((outer) => contains(outer, piece)));
  return { pieces: pieces.filter((piece) => !lost.includes(piece)), lost };
}

/** Marks of one style that touch become one. */
function merge(entities: Entities): MessageEntity[] {
  const merged: MessageEntity[] = [];
  for (const entity of entities) {
    const last = merged.at(-1);
    if (last === undefined || entity.offset > endOf(last)) merged.push({ ...entity });
    else last.length = Math.max(endOf(last), endOf(entity)) - last.offset;
  }
  return merged;
}

function cut(entity: MessageEntity, cuts: readonly number[]): MessageEntity[] {
  const inside = cuts.filter((place) => place > entity.offset && place < endOf(entity));
  const places = [...new Set([entity.offset, ...inside, endOf(entity)])];
  return places.slice(1).map((end, index) => {
    const offset = places[index] ?? entity.offset;
    return { ...entity, offset, length: end - offset };
  });
}

const contains = (outer: MessageEntity, inner: MessageEntity): boolean =>
  outer.offset <= inner.offset && endOf(outer) >= endOf(inner);
