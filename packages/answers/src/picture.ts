/**
 * What a picture of an answer shows, ready to be laid out: every text is in the reader's language, every mark carries
 * its value, its unit and its record. Nothing here knows of points, colours or fonts.
 */
import type { Stage, ValueKind } from '@us-morocco-security/core';
import type { Language } from '@us-morocco-security/core/labels';

/** What a value counts. */
export type Unit = 'usd' | 'students' | 'people' | 'things';

/** What the colour of a mark tells: the stage of its deal, or its place in the legend of the picture. */
export type Hue = Stage | 'first' | 'second' | 'third' | 'fourth' | 'fifth';

/** A value of a picture, or an empty place in it: `value` is null where nothing is drawn. */
export interface Mark {
  readonly label: string;
  readonly value: number | null;
  readonly shown: string;
  /** A second line in smaller type: who says so. */
  readonly detail?: string;
  readonly unit: Unit;
  /** What dollars measure; null where things or people are counted. */
  readonly kind: ValueKind | null;
  readonly hue: Hue;
  /** The year or day, as the data has it; null where no source gives one. */
  readonly date: string | null;
  /** The record it rests on; null for a year without one. */
  readonly record: string | null;
}

/** A colour of the picture in words. */
export interface LegendEntry {
  readonly hue: Hue;
  readonly label: string;
}

/** What every picture carries besides its drawing. */
interface Framed {
  /** Names the file of the picture: `imet`, `system-himars`. */
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  /** What is measured, and for when. */
  readonly subtitle: string;
  /** What the drawing must not be read without. */
  readonly caveats: readonly string[];
  /** Who says so: "Source: State Department (8 April 2024)". */
  readonly source: string;
  /** The edition of the data, and the record where the picture is about one. */
  readonly edition: string;
  readonly legend: readonly LegendEntry[];
}

/** Bars on one scale, from zero, in groups. */
export interface BarsPicture extends Framed {
  readonly type: 'bars';
  readonly groups: readonly { readonly title: string | null; readonly marks: readonly Mark[] }[];
}

/** A year of a panel. */
export interface YearMark extends Mark {
  readonly year: number;
  /** `value` is drawn; the other years keep an empty place that says why. */
  readonly state: 'value' | 'gap' | 'uncounted' | 'cancelled' | 'planned' | 'disputed';
}

/** Columns by year, each on a scale of its own, from zero. */
export interface Panel {
  readonly title: string;
  readonly unit: Unit;
  readonly marks: readonly YearMark[];
}

/** Values by year in panels: unlike values never share a scale. */
export interface ColumnsPicture extends Framed {
  readonly type: 'columns';
  readonly first: number;
  readonly last: number;
  readonly panels: readonly Panel[];
  /** The signs for years without a value that occur in the panels. */
  readonly signs: readonly { readonly state: YearMark['state']; readonly label: string }[];
}

/** A mark at a time: first and last day that its date can mean. */
export interface DatedMark extends Mark {
  readonly from: string;
  readonly to: string;
}

/** What is counted at each stage, along the years; a stage that is not on record keeps its empty row. */
export interface LifePicture extends Framed {
  readonly type: 'life';
  readonly rows: readonly {
    readonly label: string;
    readonly hue: Hue;
    readonly marks: readonly DatedMark[];
  }[];
  /** What an empty row says. */
  readonly empty: string;
  /** What an empty circle means: the record gives no number. */
  readonly uncounted: string;
}

/** Every dated record as one block of its topic and year. */
export interface TimelinePicture extends Framed {
  readonly type: 'timeline';
  readonly first: number;
  readonly last: number;
  readonly rows: readonly {
    readonly label: string;
    readonly hue: Hue;
    readonly marks: readonly YearMark[];
  }[];
  readonly milestones: readonly { readonly year: number; readonly text: string }[];
}

/** Figures that are not to be compared, each in a panel of its own. */
export interface FiguresPicture extends Framed {
  readonly type: 'figures';
  readonly panels: readonly Mark[];
}

/** A station of the stage rail. */
export interface Station {
  readonly stage: Stage;
  readonly label: string;
  /** When the stage was reached; null where it is not on record. */
  readonly time: string | null;
  readonly isReached: boolean;
}

/** One thing: its figure, how far it came, when, who says so. */
export interface CardPicture extends Framed {
  readonly type: 'card';
  /** What kind of thing it is. */
  readonly eyebrow: string;
  readonly hue: Hue;
  readonly figure: string | null;
  /** What the figure measures. */
  readonly measure: string | null;
  readonly lines: readonly string[];
  readonly rail: readonly Station[];
  /** The values of the card, for those who ask for its data. */
  readonly marks: readonly Mark[];
}

export type Picture =
  | BarsPicture
  | ColumnsPicture
  | LifePicture
  | TimelinePicture
  | FiguresPicture
  | CardPicture;

/** Every mark of a picture with the panel, group or row that holds it. */
export function marksOf(
  picture: Picture,
): readonly { readonly group: string; readonly mark: Mark }[] {
  const within = (group: string | null, marks: readonly Mark[]) =>
    marks.map((mark) => ({ group: group ?? '', mark }));
  switch (picture.type) {
    case 'bars':
      return picture.groups.flatMap(({ title, marks }) => within(title, marks));
    case 'columns':
      return picture.panels.flatMap(({ title, marks }) => within(title, marks));
    case 'life':
    case 'timeline':
      return picture.rows.flatMap(({ label, marks }) => within(label, marks));
    case 'figures':
      return within(null, picture.panels);
    case 'card':
      return within(null, picture.marks);
    default:
      return picture satisfies never;
  }
}
