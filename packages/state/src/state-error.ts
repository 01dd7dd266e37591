/**
 * Why there is no memory:
 *
 * - `node-too-old`: SQLite needs Node 22 or later
 * - `not-writable`: the file, or the folder it should be in, cannot be written
 * - `unreachable`: the database server does not answer, or refuses
 * - `newer-schema`: a later program has already migrated this database
 * - `not-a-database`: the file holds something else, or is damaged
 * - `not-empty`: a copy needs an empty database
 * - `unavailable`: the database failed while it was used: full disk, lost connection, lock held too long
 */
export type StateErrorCode =
  | 'node-too-old'
  | 'not-writable'
  | 'unreachable'
  | 'newer-schema'
  | 'not-a-database'
  | 'not-empty'
  | 'unavailable';

/** The database cannot be opened or used. The cause never leaves the log: it may name a host. */
export class StateError extends Error {
  override readonly name = 'StateError';
  readonly code: StateErrorCode;

  constructor(code: StateErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
