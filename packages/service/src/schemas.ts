/** Schemas of values that several services read. */
import { readSiteAddress } from '@us-morocco-security/answers';
import { z } from 'zod';

/** A port to listen on; 0 means any free port. */
export const port = z
  .string()
  .regex(/^(0|[1-9]\d{0,4})$/)
  .transform(Number)
  .pipe(z.int().max(65_535));

/** An address that begins with `http://` or `https://`. */
export const httpUrl = z.url({ protocol: /^https?$/ });

/** The address of the site that the answers link to, with a slash at its end. */
export const siteAddress = z
  .string()
  .trim()
  .transform((text, context) => {
    const address = readSiteAddress(text);
    if (address !== undefined) return address;
    context.issues.push({ code: 'custom', message: 'not the address of a site', input: text });
    return z.NEVER;
  });

/** A switch: `on` or `off`, and what else people write for them. */
export const onOff = z.stringbool({
  truthy: ['on', 'yes', 'true', '1'],
  falsy: ['off', 'no', 'false', '0'],
});

/** The least level that is logged. */
export const logLevel = z.enum(['debug', 'info', 'warn', 'error', 'fatal']);

export type LogLevel = z.output<typeof logLevel>;
