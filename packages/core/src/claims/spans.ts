import type { Span } from './claim.ts';
import type { LinkSpan } from './parsed-sentence.ts';

type Place = Pick<Span, 'start' | 'end'>;

/** The span nearest to a place. */
export const nearestTo = <Spot extends Place>(
  place: Place,
  spots: readonly Spot[],
): Spot | undefined =>
  spots.toSorted((one, other) => distance(one, place) - distance(other, place))[0];

const distance = (one: Place, other: Place): number =>
  Math.max(0, one.start - other.end, other.start - one.end);

/** Whether nothing stands between two places but words such as «its first». */
export function isBridged(
  text: (start: number, end: number) => string,
  links: readonly LinkSpan[],
  from: number,
  until: number,
): boolean {
  const words = links.filter(
    ({ link, end }) =>
      (link === 'determiner' || link === 'batch' || link === 'of') && end > from && end <= until,
  );
  const starts = [...words.map(({ start }) => start), until];
  const ends = [from, ...words.map(({ end }) => end)];
  return starts.every((start, at) => /^[\s\p{Cf}]*$/u.test(text(ends[at] ?? start, start)));
}
