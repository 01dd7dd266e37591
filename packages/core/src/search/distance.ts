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
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const slips = Math.min(
        (previous[column] ?? tooMany) + 1,
        (current[column - 1] ?? tooMany) + 1,
        (previous[column - 1] ?? tooMany) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? tooMany) + 1 : tooMany,
      );
      current.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return tooMany;
    before = previous;
    previous = current;
  }
  return Math.min(previous[other.length] ?? tooMany, tooMany);
}
