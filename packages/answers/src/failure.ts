import type { FailureCode } from './reply.ts';

/** A surface reads texts itself, and says itself why it cannot. */
type AnswerFailure = Exclude<FailureCode, 'unreadable-text'>;

/** A question that cannot be answered as asked. `answer` turns it into a Reply in the reader's language. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly code: AnswerFailure;
  /** What was typed, or the option that is missing. */
  readonly given: string;
  /** Valid inputs near to it, best first: IDs, and names of commands and options. */
  readonly suggestions: readonly string[];
  /** The option that it was given for. */
  readonly option: string | undefined;

  constructor(
    code: AnswerFailure,
    given: string,
    suggestions: readonly string[] = [],
    option?: string,
  ) {
    super(`${code}: ${given}`);
    this.code = code;
    this.given = given;
    this.suggestions = suggestions;
    this.option = option;
  }

  /** The same, of an option. */
  of(option: string): AnswerError {
    return new AnswerError(this.code, this.given, this.suggestions, option);
  }
}
