/** The least time between two reports of a tally. */
const PAUSE_MILLISECONDS = 60_000;

/**
 * Counts what strangers cause and reports it at most once a minute: the first event at once, later ones with the next
 * event after the pause.
 *
 * @param report - takes how many events there were since the last report
 */
export function createTally(
  report: (count: number) => void,
  now: () => number = Date.now,
): () => void {
  let count = 0;
  let nextReport = Number.NEGATIVE_INFINITY;
  return () => {
    count += 1;
    if (now() < nextReport) return;
    nextReport = now() + PAUSE_MILLISECONDS;
    report(count);
    count = 0;
  };
}
