import type { Bar, ChartBlock, Point } from '@us-morocco-security/answers';
import type { Stage } from '@us-morocco-security/core';

/** A stage has one colour wherever it is drawn. */
const SQUARES: Readonly<Record<Stage, string>> = {
  claimed: '⬜',
  notified: '🟨',
  listed: '🟧',
  authorised: '🟪',
  contracted: '🟦',
  delivered: '🟩',
  cancelled: '🟥',
};

export const stageSquare = (stage: Stage): string => SQUARES[stage];

/** What begins a line of the first message: the number of an entry, the square of a stage, else a bullet. */
export function lineOpening(point: Pick<Point, 'stage'>, entry: number | undefined): string {
  const square = point.stage === undefined ? undefined : stageSquare(point.stage);
  if (entry === undefined) return square ?? '•';
  return square === undefined ? `${entry}.` : `${entry}. ${square}`;
}

/** As wide as a bar may be: a phone shows some thirty of these beside one another. */
const LONGEST_BAR = 16;

/** What the longest bar of a chart is drawn for. */
export const largestOf = ({ bars, most }: ChartBlock): number =>
  most ?? Math.max(...bars.map(({ value }) => value ?? 0));

/**
 * A bar of a chart. Where nothing is on record, or nothing was counted, nothing is drawn.
 *
 * @param most - what the longest bar is drawn for
 */
export function drawnBar({ value }: Bar, most: number): string {
  if (value === null || value <= 0) return '';
  return '█'.repeat(Math.max(1, Math.round((value / most) * LONGEST_BAR)));
}
