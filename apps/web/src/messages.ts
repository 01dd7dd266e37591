/** What the page asks a worker; the answer bears the same number. */
export interface SearchQuestion {
  readonly number: number;
  readonly text: string;
  readonly language: string;
}

export interface Found {
  /** From the first page of the language. */
  readonly path: string;
  readonly title: string;
  readonly detail: string;
}

export interface SearchAnswer {
  readonly number: number;
  readonly found: readonly Found[];
}

export interface CheckQuestion {
  readonly text: string;
  readonly language: string;
}

/** A part of a text, beside the record. */
export interface CheckedRow {
  readonly sentence: number;
  readonly text: string;
  readonly part: string;
  readonly verdict: string;
  readonly verdictText: string;
  readonly recorded: string;
  /** From the first page of the language; empty where there is no record. */
  readonly path: string;
}

export interface CheckAnswer {
  readonly lead: string;
  readonly rows: readonly CheckedRow[];
}
