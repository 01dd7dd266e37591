import { type DestinationStream, destination as fileDescriptor, type Logger, pino } from 'pino';
import type { LogLevel } from './schemas.ts';
import { type Redact, redactSecrets } from './secrets.ts';

/** A structured log. */
export interface Log extends Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'> {
  /** A log whose every record also holds these fields. */
  child(fields: Readonly<Record<string, unknown>>): Log;
}

/** Options of a log. */
export interface LogOptions {
  readonly name: string;
  readonly level: LogLevel;
  /** They are written as `[secret]`, wherever in a record they appear. */
  readonly secrets: readonly string[];
  /** Standard output by default. */
  readonly destination?: DestinationStream;
}

/** A log of one JSON record a line. */
export function createLog({ name, level, secrets, destination }: LogOptions): Log {
  const hide = redactSecrets(secrets);
  return pino(
    {
      level,
      base: { name },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: errorFields, error: errorFields },
      hooks: { streamWrite: (line) => `${JSON.stringify(cleaned(JSON.parse(line), hide))}\n` },
    },
    // Synchronous, so that nothing is lost when the process exits.
    destination ?? fileDescriptor({ dest: 1, sync: true }),
  );
}

/** Redacts after parsing its JSON, so that escaping hides no secret. */
function cleaned(value: unknown, hide: Redact): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((item) => cleaned(item, hide));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [hide(key), cleaned(item, hide)]),
  );
}

const DEEPEST_CAUSE = 5;

/** Only the fields that identify an error: libraries attach whole requests to theirs. */
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
