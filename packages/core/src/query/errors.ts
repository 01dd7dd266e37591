/** Why a query was refused. */
export type QueryErrorCode =
  | 'unknown-id'
  | 'unknown-programme'
  | 'unknown-system'
  | 'unknown-stage'
  | 'unknown-topic'
  | 'unknown-value-kind'
  | 'unknown-label'
  | 'bad-date'
  | 'reversed-range'
  | 'bad-argument';

/**
 * An argument that a query cannot work with. `code` is stable; the message is for developers. `instanceof` also knows the
 * errors of another copy of the package, as where one program loads it as a module and as CommonJS.
 */
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

  static override [Symbol.hasInstance](value: unknown): boolean {
    return (
      typeof value === 'object' &&
      value !== null &&
      'name' in value &&
      value.name === 'QueryError' &&
      'code' in value &&
      typeof value.code === 'string'
    );
  }
}
