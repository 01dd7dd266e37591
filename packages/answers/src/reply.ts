import type { Stage, ValueKind } from '@us-morocco-security/core';
import type { Language } from '@us-morocco-security/core/labels';
import type { Effect } from './asker.ts';
import type { Picture, Unit } from './picture.ts';
import type { Request } from './request.ts';
import type { SectionKey } from './sections.ts';

/**
 * The answer to a question, for any surface: plain text without markup. Text may hold bidi isolates around names and
 * designations; `verbatim` text and addresses hold none.
 *
 * A surface shows the lead, the points and the page first; every section opens on demand.
 */
export interface Reply {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The request as it was understood, with names as IDs. */
  readonly request: Request;
  /** Set where the question could not be answered; the lead then says why, the points what to do. */
  readonly failure: Failure | null;
  readonly lead: Lead;
  /** What completes the answer, or the entries of a list. */
  readonly points: readonly Point[];
  /** Whether the points are the entries of a list: then they are numbered. */
  readonly isList: boolean;
  /** Where the points are among the pages of a list; null where there is one page. */
  readonly page: Page | null;
  /** Everything else, each part under its title; at most one of each key. */
  readonly sections: readonly Section[];
  /** Follow-up questions, the likeliest first. */
  readonly next: readonly FollowUp[];
  /** Null where a picture adds nothing. */
  readonly illustration: Illustration | null;
  /** IDs of the records that the lead and the points rest on. */
  readonly records: readonly string[];
  /** The page on the host's site that answers the question; null where there is none. */
  readonly address: string | null;
  /**
   * What the bot is asked to do. The reply is true as long as it is not done: then `answer` is called again with what
   * came of it. Null for most replies, and always without an asker.
   */
  readonly effect: Effect | null;
}

/** A picture of an answer, written when it is read: most readers look at none. */
export interface Illustration {
  /** Null where too little is on record to draw. */
  readonly picture: Picture | null;
}

/** The sentences that answer the question: at most 280 characters, one to three sentences. */
export interface Lead {
  readonly text: string;
  /** The part of `text` to mark: the number, or the name. */
  readonly figure: string | null;
  /** Where the figure is printed; null where the lead states no figure of a record. */
  readonly source: LeadSource | null;
}

export interface LeadSource {
  readonly label: string;
  /** Null where none of the record's sources has an address. */
  readonly url: string | null;
}

/** A line of the first screen. */
export interface Point {
  /** Begins the line and is marked: a date, a label. */
  readonly head?: string;
  readonly text: string;
  /** The stage of the deal that the line is about; a surface may draw its colour. */
  readonly stage?: Stage;
  /** Only where it warns. */
  readonly badge?: Badge;
  /** A note on this line alone. */
  readonly detail?: string;
  readonly record?: string;
  /** The follow-up question about it. */
  readonly next?: FollowUp;
}

export interface Page {
  readonly label: string;
  readonly page: number;
  readonly pages: number;
}

/** A part of the answer that the reader opens. */
export interface Section {
  readonly key: SectionKey;
  readonly title: string;
  /** For a button: at most 14 characters. */
  readonly label: string;
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
  /** A file or the standard input holds no text that can be read. */
  | 'unreadable-text'
  | 'unknown-choice'
  | 'unknown-name'
  /** A system or a programme is named where one record is wanted. */
  | 'several-records'
  | 'bad-date'
  | 'bad-day'
  | 'reversed-range'
  | 'bad-page'
  | 'unlike-things'
  | 'same-thing'
  /** Only a bot knows who asks. */
  | 'needs-asker'
  /** The bot runs without a memory. */
  | 'no-memory'
  /** What was asked for was not done, or not looked up: nothing has changed. */
  | 'not-performed'
  /** It is for those who manage the place. */
  | 'not-manager'
  /** The bot may not post in this place. */
  | 'cannot-post'
  /** There is no such scope in this place, or the choice is not for it. */
  | 'not-here';

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

/** One line of a list: what it is, its warnings, and a second line in smaller type. */
export interface ListItem {
  readonly text: string;
  /** The stage of the deal that the line is about; a surface may draw its colour. */
  readonly stage?: Stage;
  readonly badges: readonly Badge[];
  readonly detail?: string;
  /** The record it represents. */
  readonly record?: string;
  /** The follow-up question about it. */
  readonly next?: FollowUp;
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

/** Text to copy verbatim. */
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
  readonly unit: Unit;
  /** What dollars measure; null where people or things are counted, or where sources differ. */
  readonly kind: ValueKind | null;
}

/** Bars to draw. The caveats belong to every form of the chart; the summary may go where the bars are drawn. */
export interface ChartBlock {
  readonly type: 'chart';
  readonly title: string;
  readonly bars: readonly Bar[];
  /** What the longest bar is drawn for, where the bars are some of a longer chart; else the largest value of them. */
  readonly most?: number;
  readonly summary: string;
  readonly caveats: readonly string[];
}

/** A follow-up question. */
export interface FollowUp {
  /** As one would type it: `/system himars`. */
  readonly line: string;
  /** As a reader would name it: "System: HIMARS (M142)". */
  readonly title: string;
  /** For a button: at most 28 characters. */
  readonly label: string;
  readonly request: Request;
}

export type Block =
  | HeadingBlock
  | TextBlock
  | FieldsBlock
  | ListBlock
  | TableBlock
  | BadgeBlock
  | NoticeBlock
  | CitationsBlock
  | VerbatimBlock
  | ChartBlock;
