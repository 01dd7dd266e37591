/** The words that begin so, out of sorted ones. */
export function beginningWith(sorted: readonly string[], start: string): readonly string[] {
  const first = firstFrom(sorted, start);
  let end = first;
  while (sorted[end]?.startsWith(start)) end += 1;
  return sorted.slice(first, end);
}

/** Where sorted words reach `start`. */
function firstFrom(sorted: readonly string[], start: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
