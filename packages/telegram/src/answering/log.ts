type Fields = Readonly<Record<string, unknown>>;

/** Where the answering of updates is told. */
export interface Log {
  error(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  debug(fields: Fields, message: string): void;
}
