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
  if (Math.abs(one.length - other.length) > most) return tooMany;
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = nextRow(one, other, row, previous, before);
    if (Math.min(...current) > most) return tooMany;
    before = previous;
    previous = current;
  }
  return Math.min(previous[other.length] ?? tooMany, tooMany);
}

/** Slips between the first `row` letters of one word and every beginning of the other. */
function nextRow(
  one: string,
  other: string,
  row: number,
  previous: readonly number[],
  before: readonly number[],
): readonly number[] {
  const current = [row];
  for (let column = 1; column <= other.length; column += 1) {
    const changed = one[row - 1] === other[column - 1] ? 0 : 1;
    const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    current.push(
      Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + changed,
        swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      ),
    );
  }
  return current;
}

const at = (row: readonly number[], column: number): number =>
  row[column] ?? Number.POSITIVE_INFINITY;
