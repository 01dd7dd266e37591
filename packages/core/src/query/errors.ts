/** Why a query was refused. */
export type QueryErrorCode =
  | 'unknown-id'
  | 'unknown-programme'
  | 'unknown-system'
  | 'bad-date'
  | 'reversed-range';

/** An argument that a query cannot work with. `code` is stable; the message is for developers. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly code: QueryErrorCode;
  /** The argument as given, for a message in the reader's language. */
  readonly given: string;

  constructor(code: QueryErrorCode, given: string, message: string) {
    super(message);
    this.code = code;
    this.given = given;
  }
}
