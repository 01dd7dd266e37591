/** Schemas of values that several services read. */
import { z } from 'zod';

/** A port to listen on; 0 means any free port. */
export const port = z
  .string()
  .regex(/^(0|[1-9]\d{0,4})$/)
  .transform(Number)
  .pipe(z.int().max(65_535));

/** An address that begins with `http://` or `https://`. */
export const httpUrl = z.url({ protocol: /^https?$/ });

/** A switch: `on` or `off`, and what else people write for them. */
export const onOff = z.stringbool({
  truthy: ['on', 'yes', 'true', '1'],
  falsy: ['off', 'no', 'false', '0'],
});

/** The least level that is logged. */
export const logLevel = z.enum(['debug', 'info', 'warn', 'error', 'fatal']);

export type LogLevel = z.output<typeof logLevel>;
