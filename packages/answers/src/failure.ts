import type { FailureCode } from './reply.ts';

/** A question that cannot be answered as asked. `answer` turns it into a Reply in the reader's language. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly code: FailureCode;
  /** What was typed, or the option that is missing. */
  readonly given: string;
  /** Valid inputs near to it, best first. */
  readonly suggestions: readonly string[];

  constructor(code: FailureCode, given: string, suggestions: readonly string[] = []) {
    super(`${code}: ${given}`);
    this.code = code;
    this.given = given;
    this.suggestions = suggestions;
  }
}
