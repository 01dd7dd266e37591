import type { MessageEntity } from '@grammyjs/types';
import { endOf, type Marked } from './marked.ts';

/** Removed without a trace: CR, line and paragraph separators, LRE to RLO, and three combining lines. */
const DELETED = /[\r\u2028-\u202e]|\u030a|\u0333|\u033f/;
/** In a run of LRM and RLM only the last survives. */
const REPEATED_MARKS = /[\u200e\u200f](?=[\u200e\u200f])/g;
/** What shows nothing: spaces of every width, zero-width characters, LRM and RLM, tags. */
const INVISIBLE =
  /^[ \n\u00a0\u1680\u180e\u2000-\u200f\u202e\u202f\u205f\u2800\u3000\ufeff\ufffc\u{e0000}-\u{e007f}]*$/u;

/** What Telegram keeps of a text; empty where it would say "text must be non-empty". */
export function cleanText(text: string): string {
  return cleanMarked({ text, entities: [] }).text;
}

/** The same for a text with marks: they move with their words, and lead no empty life. */
export function cleanMarked(marked: Marked): Marked {
  const swept = sweep(marked);
  if (INVISIBLE.test(swept.text)) return { text: '', entities: [] };
  return trim(swept);
}

function sweep({ text, entities }: Marked): Marked {
  if (!DELETED.test(text)) return { text: spaced(text), entities };
  const places = survivorsBefore(text);
  const kept = [...text].filter((character) => !DELETED.test(character)).join('');
  return {
    text: spaced(kept),
    entities: moved(entities, (place) => places[place] ?? kept.length),
  };
}

const spaced = (text: string): string =>
  text.replace(/\p{Cc}/gu, spaceForControl).replace(REPEATED_MARKS, '\u200c');

const spaceForControl = (control: string): string =>
  control < ' ' && control !== '\n' ? ' ' : control;

/** For each place in the text, how many units before it survive. */
function survivorsBefore(text: string): readonly number[] {
  const places = [0];
  let survivors = 0;
  for (let place = 0; place < text.length; place += 1) {
    if (!DELETED.test(text.charAt(place))) survivors += 1;
    places.push(survivors);
  }
  return places;
}

/** A mark at the beginning keeps the spaces it marks; at the end they always go. */
function trim({ text, entities }: Marked): Marked {
  const end = text.replace(/[ \n]+$/, '').length;
  const spaces = /^[ \n]*/.exec(text)?.[0].length ?? 0;
  const start = Math.min(spaces, ...entities.map(({ offset }) => offset));
  return {
    text: text.slice(start, end),
    entities: moved(entities, (place) => Math.min(place, end) - start),
  };
}

function moved(
  entities: readonly MessageEntity[],
  move: (place: number) => number,
): readonly MessageEntity[] {
  return entities
    .map((entity) => {
      const offset = move(entity.offset);
      return { ...entity, offset, length: move(endOf(entity)) - offset };
    })
    .filter(({ length }) => length > 0);
}
