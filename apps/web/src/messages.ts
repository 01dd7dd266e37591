import type { ArticleSentence, VerdictTone } from '@us-morocco-security/answers';

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
  readonly number: number;
  readonly text: string;
  readonly language: string;
}

/** What a sentence claims, beside the record. */
export interface CheckedPart {
  readonly part: string;
  readonly tone: VerdictTone;
  readonly verdictText: string;
  readonly recorded: string;
  /** From the first page of the language; empty where there is no record. */
  readonly path: string;
}

/** A sentence of a text, with the verdict of its part that differs most. */
export interface CheckedSentence extends Omit<ArticleSentence, 'parts'> {
  /** None where there is nothing to check. */
  readonly parts: readonly CheckedPart[];
}

export interface CheckAnswer {
  readonly number: number;
  readonly lead: string;
  readonly sentences: readonly CheckedSentence[];
}
