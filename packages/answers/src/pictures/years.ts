import type { Context } from '../command.ts';
import type { ColumnsPicture, Panel, Unit, YearMark } from '../picture.ts';
import { NO_RECORD } from '../present/series.ts';

/** An empty place for a year of which nothing is on record: never a zero. */
export const gapMark = (_: Context, year: number, label: string, unit: Unit): YearMark => ({
  label,
  value: null,
  shown: NO_RECORD,
  unit,
  kind: null,
  hue: 'first',
  date: String(year),
  record: null,
  year,
  state: 'gap',
});

const STATES = [
  'gap',
  'uncounted',
  'cancelled',
  'planned',
  'disputed',
] as const satisfies readonly YearMark['state'][];

/** What the years without a value mean, as far as they occur. */
export const signsOf = ({ say }: Context, panels: readonly Panel[]): ColumnsPicture['signs'] =>
  STATES.filter((state) =>
    panels.some(({ marks }) => marks.some((mark) => mark.state === state)),
  ).map((state) => ({ state, label: say(`picture-${state}`) }));
