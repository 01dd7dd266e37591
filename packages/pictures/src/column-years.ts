import { axisLabel, type Language, type Panel, type YearMark } from '@us-morocco-security/answers';
import { drawSign, type Pen } from './frame.ts';
import type { Shape } from './shapes.ts';

/** Where the columns of a panel are. */
interface Plot {
  readonly first: number;
  readonly slot: number;
  readonly base: number;
  readonly left: number;
  readonly language: Language;
  /** The height on the picture of a value. */
  scale(value: number): number;
}

interface Column {
  readonly mark: YearMark;
  readonly x: number;
  readonly width: number;
  /** What a text over it may take. */
  readonly room: number;
}

/** The columns of a panel with their values; years without one keep a sign. Marks of one year share its place. */
export function drawYears(pen: Pen, panel: Panel, plot: Plot): readonly Shape[] {
  const { format, theme } = pen;
  const { base, first, left, scale, slot } = plot;
  const columns = panel.marks.map((mark): Column => {
    const sameYear = panel.marks.filter(({ year }) => year === mark.year);
    const width = (slot * 0.78) / sameYear.length;
    const x = left + (mark.year - first + 0.11) * slot + sameYear.indexOf(mark) * width;
    return { mark, x, width, room: (slot * 0.98) / sameYear.length };
  });
  const radius = Math.min(slot * 0.24, format.small * 0.42);
  const shapes = columns.flatMap(({ mark, width, x }): readonly Shape[] => {
    if (mark.state !== 'value') {
      const [first, ...others] = drawSign(
        mark.state,
        x + width / 2,
        base - radius * 1.8,
        radius,
        theme,
      );
      if (first === undefined) return [];
      // A year without a record has nothing to be read back.
      return mark.record === null ? [first, ...others] : [{ ...first, of: mark }, ...others];
    }
    const top = scale(mark.value ?? 0);
    return [
      {
        shape: 'rect',
        x,
        y: top,
        width: Math.max(1, width - 1),
        height: base - top,
        radius: Math.min(2, (base - top) / 2),
        fill: theme.hues[mark.hue],
        of: mark,
      },
    ];
  });
  return [...shapes, ...drawValues(pen, columns, panel, plot)];
}

/** The value of every column if each has room over its own; else that of the largest. */
function drawValues(
  { format, measure, theme }: Pen,
  columns: readonly Column[],
  { unit }: Panel,
  { language, scale }: Plot,
): readonly Shape[] {
  const valued = columns.filter(({ mark }) => mark.state === 'value');
  const labelOf = ({ mark }: Column) =>
    unit === 'usd' ? mark.shown : axisLabel(mark.value ?? 0, unit, language);
  const fits = (size: number) =>
    valued.every((column) => measure.width(labelOf(column), size, 400) <= column.room);
  const size = fits(format.small) ? format.small : format.small * 0.88;
  const isEach = fits(size);
  const weight = isEach ? 400 : 600;
  const lowest = Math.min(...columns.map(({ x }) => x));
  const highest = Math.max(...columns.map(({ width, x }) => x + width));
  return (isEach ? valued : largestOf(valued)).flatMap((column): readonly Shape[] => {
    const half = measure.width(labelOf(column), size, weight) / 2;
    const middle = column.x + column.width / 2;
    const x = Math.min(Math.max(middle, lowest + half), highest - half);
    const y = scale(column.mark.value ?? 0) - size * 0.45;
    return [
      // Hides the line of the scale behind it.
      {
        shape: 'rect',
        x: x - half,
        y: y - size * 0.8,
        width: half * 2,
        height: size,
        fill: theme.background,
      },
      {
        shape: 'text',
        x,
        y,
        anchor: 'middle',
        size,
        weight,
        fill: theme.ink,
        text: labelOf(column),
      },
    ];
  });
}

const largestOf = (columns: readonly Column[]): readonly Column[] =>
  columns.toSorted((one, other) => (other.mark.value ?? 0) - (one.mark.value ?? 0)).slice(0, 1);
