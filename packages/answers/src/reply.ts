import type { Language } from './language/language.ts';
import type { Request } from './request.ts';

/**
 * What a command says, for any platform: plain text in blocks, no markup and no platform's limits. Text may hold
 * bidi isolates around names and designations; `verbatim` text and everything meant to be copied hold none.
 */
export interface Reply {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The request as it was understood, with defaults and names filled in. */
  readonly request: Request;
  /** Set where the question could not be answered; the blocks then say why and what to do. */
  readonly failure: Failure | null;
  readonly blocks: readonly Block[];
}

/** Why a question could not be answered. */
export interface Failure {
  readonly code: FailureCode;
  /** The nearest valid inputs, best first. */
  readonly suggestions: readonly string[];
}

export type FailureCode =
  | 'unknown-command'
  | 'unknown-option'
  | 'missing-option'
  | 'surplus-text'
  | 'unknown-choice'
  | 'unknown-name'
  | 'bad-date'
  | 'bad-day'
  | 'reversed-range'
  | 'bad-page'
  | 'unlike-things'
  | 'same-thing';

/** A short marker beside a title or a line; `tone` says what it marks, for colour. */
export interface Badge {
  readonly tone: 'stage' | 'value' | 'claim' | 'confidence' | 'source';
  /** The thing marked, for renderers that choose a colour: `notified`, `ceiling`, `contradicted`. */
  readonly value: string;
  readonly text: string;
}

export interface HeadingBlock {
  readonly type: 'heading';
  readonly text: string;
}

export interface TextBlock {
  readonly type: 'text';
  readonly text: string;
}

export interface Field {
  readonly label: string;
  readonly value: string;
}

/** Labelled values, one under the other. */
export interface FieldsBlock {
  readonly type: 'fields';
  readonly fields: readonly Field[];
}

/** One line of a list: what it is, its markers, and a second line in smaller type. */
export interface ListItem {
  readonly text: string;
  readonly badges: readonly Badge[];
  readonly detail?: string;
  /** The record it stands for, to ask further. */
  readonly record?: string;
}

export interface ListBlock {
  readonly type: 'list';
  readonly items: readonly ListItem[];
}

/** Cells in reading order; every row has a cell for every column. */
export interface TableBlock {
  readonly type: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface TimelineEntry {
  readonly date: string;
  readonly text: string;
  readonly badges: readonly Badge[];
  readonly record: string;
}

export interface TimelineBlock {
  readonly type: 'timeline';
  readonly entries: readonly TimelineEntry[];
}

export interface BadgeBlock {
  readonly type: 'badge';
  readonly badge: Badge;
}

/** Something the reader must not miss. */
export interface NoticeBlock {
  readonly type: 'notice';
  readonly tone: 'note' | 'divergence' | 'conflict' | 'refusal' | 'failure';
  readonly title: string;
  readonly lines: readonly string[];
}

/** Where the values of the answer are printed. */
export interface Citation {
  readonly source: string;
  readonly text: string;
  readonly badges: readonly Badge[];
  readonly url?: string;
}

export interface CitationsBlock {
  readonly type: 'citations';
  readonly title: string;
  readonly citations: readonly Citation[];
}

/** Text to copy exactly as it stands. */
export interface VerbatimBlock {
  readonly type: 'verbatim';
  readonly label: string;
  readonly text: string;
}

/** A bar of a chart, or an empty place in it: `value` is null where nothing is on record, and nothing is drawn. */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
  readonly shown: string;
}

/** Bars to draw, and the same in words for where nothing can be drawn. */
export interface ChartBlock {
  readonly type: 'chart';
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly text: string;
}

/** A question that leads on: as one would type it, and as one would name it. */
export interface FollowUp {
  readonly label: string;
  readonly title: string;
  readonly request: Request;
}

/** Questions that lead on from this answer. */
export interface FollowUpsBlock {
  readonly type: 'followUps';
  readonly commands: readonly FollowUp[];
}

/** Shown only where an answer has more than one page. */
export interface PagesBlock {
  readonly type: 'pages';
  readonly label: string;
  readonly page: number;
  readonly pages: number;
}

export type Block =
  | HeadingBlock
  | TextBlock
  | FieldsBlock
  | ListBlock
  | TableBlock
  | TimelineBlock
  | BadgeBlock
  | NoticeBlock
  | CitationsBlock
  | VerbatimBlock
  | ChartBlock
  | FollowUpsBlock
  | PagesBlock;
