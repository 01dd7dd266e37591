import { withoutBidiControls } from '@us-morocco-security/answers';
import { limits } from '../limits.ts';

/** A button, or a menu option. */
export interface Control {
  /** Of a button that opens an address, that address. */
  readonly id: string;
  /** Whether it opens an address. */
  readonly isLink?: boolean;
  /** For a button; undefined for what is in menus only. */
  readonly label: string | undefined;
  /** For a menu, where there is more room. */
  readonly title: string;
  readonly isPrimary?: boolean;
  /** Whether it gets a button before all others. */
  readonly isFirst?: boolean;
}

/** The controls of a message, by kind. */
export interface Controls {
  /** Back, and through the pages. */
  readonly steps: readonly Control[];
  /** The entries of a list, in their order: their labels are their numbers. */
  readonly entries: readonly Control[];
  /** Sections and questions. */
  readonly others: readonly Control[];
  /** The other languages, and posting. */
  readonly lasting: readonly Control[];
}

/** A row under a message: some buttons, or a menu. */
export type PlannedRow =
  | { readonly type: 'buttons'; readonly controls: readonly Control[] }
  | {
      readonly type: 'menu';
      /** Entries of the list. */
      readonly entries: readonly Control[];
      readonly others: readonly Control[];
    };

/** How much of a label a phone shows in a row alone, and in a shared row. */
const LABEL_ALONE = 28;
const LABEL_SHARING = 14;
/** What a phone shows, without a second line, of all labels of a row with so many buttons. */
const LABELS_OF_ROW: readonly number[] = [0, LABEL_ALONE, 2 * LABEL_SHARING, 25, 19, 12];

/** At most three rows; controls without a button go into one menu. */
export function arrange({ steps, entries, others, lasting }: Controls): readonly PlannedRow[] {
  const distinct = withDistinctLabels(others, [...steps, ...entries, ...lasting]);
  if (steps.length > 0) {
    const { row: last, left } = fill(lasting, distinct);
    return [...buttons(steps), ...inOneRow(entries, left), ...buttons(last)];
  }
  if (entries.length > 0 && entries.length <= limits.buttonsInRow) {
    return [...buttons(entries), ...inOneRow([], distinct), ...buttons(lasting)];
  }
  const { row: first, left } = fill([], distinct);
  return [...buttons(first), ...inOneRow(entries, left), ...buttons(lasting)];
}

const buttons = (controls: readonly Control[]): readonly PlannedRow[] =>
  controls.length === 0 ? [] : [{ type: 'buttons', controls }];

function inOneRow(entries: readonly Control[], others: readonly Control[]): readonly PlannedRow[] {
  if (others.length === 0 && entries.length <= limits.buttonsInRow) return buttons(entries);
  if (entries.length === 0 && isRow(others)) return buttons(others);
  const shown = entries.slice(0, limits.selectOptions);
  return [
    { type: 'menu', entries: shown, others: others.slice(0, limits.selectOptions - shown.length) },
  ];
}

/** Buttons that share a row as long as a phone shows them whole, and what is left over. */
function fill(
  start: readonly Control[],
  candidates: readonly Control[],
): { readonly row: readonly Control[]; readonly left: readonly Control[] } {
  const isShared = start.length > 0 || candidates.some(canShare);
  const taken = new Set<Control>();
  for (const control of candidates.toSorted(firstOnes)) {
    const fits = isRow([...start, ...taken, control]);
    if (fits && (canShare(control) || !isShared)) taken.add(control);
  }
  return {
    row: [...start, ...candidates.filter((control) => taken.has(control))],
    left: candidates.filter((control) => !taken.has(control)),
  };
}

const firstOnes = (one: Control, other: Control): number =>
  Number(other.isFirst ?? false) - Number(one.isFirst ?? false);

const lengthOf = ({ label }: Control): number =>
  label === undefined ? Number.POSITIVE_INFINITY : withoutBidiControls(label).length;

const canShare = (control: Control): boolean => lengthOf(control) <= LABEL_SHARING;

function isRow(controls: readonly Control[]): boolean {
  const lengths = controls.map(lengthOf);
  const sum = lengths.reduce((all, length) => all + length, 0);
  const isShared = controls.length > 1;
  return sum <= (LABELS_OF_ROW[controls.length] ?? 0) && (!isShared || controls.every(canShare));
}

/**
 * No two things are called the same. What would have the label of another is in the menu, by its title; a title that is
 * taken as well gets a number.
 */
function withDistinctLabels(
  controls: readonly Control[],
  beside: readonly Control[],
): readonly Control[] {
  const taken = new Set(beside.flatMap(({ label }) => label ?? []));
  return controls.map((control) => {
    const label =
      control.label !== undefined && taken.has(control.label) ? undefined : control.label;
    const title = untaken(control.title, taken);
    if (label !== undefined) taken.add(label);
    taken.add(title);
    return { ...control, label, title };
  });
}

function untaken(title: string, taken: ReadonlySet<string>): string {
  let free = title;
  for (let number = 2; taken.has(free); number += 1) free = `${title} ${number}`;
  return free;
}
