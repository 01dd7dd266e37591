import { type DestinationStream, destination as fileDescriptor, type Logger, pino } from 'pino';
import type { LogLevel } from './schemas.ts';
import { type Hide, hideSecrets } from './secrets.ts';

/** Where a service writes what happens. */
export interface Log extends Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'> {
  /** A log whose every record also holds these fields. */
  child(fields: Readonly<Record<string, unknown>>): Log;
}

/** What a log is created with. */
export interface LogOptions {
  readonly name: string;
  readonly level: LogLevel;
  /** They are written as `[secret]`, wherever in a record they stand. */
  readonly secrets: readonly string[];
  /** Standard output unless told. */
  readonly destination?: DestinationStream;
}

/** A log of one JSON record a line. */
export function createLog({ name, level, secrets, destination }: LogOptions): Log {
  const hide = hideSecrets(secrets);
  return pino(
    {
      level,
      base: { name },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: errorFields, error: errorFields },
      hooks: { streamWrite: (line) => `${JSON.stringify(cleaned(JSON.parse(line), hide))}\n` },
    },
    // At once: a service that ends has said all it had to say.
    destination ?? fileDescriptor({ dest: 1, sync: true }),
  );
}

/** Read back from its JSON, a record holds no string that escaping disguises. */
function cleaned(value: unknown, hide: Hide): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((item) => cleaned(item, hide));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [hide(key), cleaned(item, hide)]),
  );
}

const DEEPEST_CAUSE = 5;

/** Only what tells errors apart: libraries hang whole requests on theirs. */
function errorFields(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return error;
  return {
    type: error.constructor.name,
    message: error.message,
    stack: error.stack,
    code: 'code' in error ? error.code : undefined,
    cause: depth < DEEPEST_CAUSE ? errorFields(error.cause, depth + 1) : undefined,
  };
}
