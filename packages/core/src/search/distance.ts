/** How many letters two words may differ by: none in the shortest, one in short ones, two in long ones. */
export function toleranceFor(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * The slips between two words: letters put in, left out, changed, or two neighbours swapped.
 *
 * @returns `most + 1` where there are more than `most`
 */
export function slipsBetween(one: string, other: string, most: number): number {
  const tooMany = most + 1;
  if (Math.abs(one.length - other.length) > most || differingLetters(one, other) > 2 * most) {
    return tooMany;
  }
  let [before, previous, current] = rowsFor(other.length);
  for (let row = 1; row <= one.length; row += 1) {
    const least = fillRow(one, other, row, current, previous, before);
    if (least > most) return tooMany;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(previous[other.length] ?? tooMany, tooMany);
}

type Row = number[];

const rowsFor = (length: number): [Row, Row, Row] => [
  new Array<number>(length + 1).fill(0),
  Array.from({ length: length + 1 }, (_, at) => at),
  new Array<number>(length + 1).fill(0),
];

/** Slips between the first `row` letters of one word and every beginning of the other; returns the least of them. */
function fillRow(
  one: string,
  other: string,
  row: number,
  current: Row,
  previous: Row,
  before: Row,
): number {
  let left = row;
  let least = row;
  let diagonal = previous[0] ?? 0;
  current[0] = row;
  for (let column = 1; column <= other.length; column += 1) {
    const above = previous[column] ?? 0;
    const changed = one[row - 1] === other[column - 1] ? diagonal : diagonal + 1;
    let slips = Math.min(above + 1, left + 1, changed);
    if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
      slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
    }
    current[column] = slips;
    least = Math.min(least, slips);
    diagonal = above;
    left = slips;
  }
  return least;
}

/** How many letters are in one word and not in the other, at least: letters are told apart by their last five bits. */
function differingLetters(one: string, other: string): number {
  let signs = lettersIn(one) ^ lettersIn(other);
  let count = 0;
  for (; signs !== 0; count += 1) signs &= signs - 1;
  return count;
}

function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}
