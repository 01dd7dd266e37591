import { readSiteAddress } from '@us-morocco-security/answers';
import { z } from 'zod';

const addressSchema = z
  .string()
  .transform(readSiteAddress)
  .refine((address) => address !== undefined, {
    error: 'not the address of a site, such as https://example.org/record/',
  });

const schema = z.object({
  SITE_URL: addressSchema.optional(),
  REPORT_URL: z.url({ protocol: /^https?$/ }).optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8_000),
});

/** Where the site will be, where mistakes are reported, and the port on which it is served here. */
export interface Config {
  readonly url: string | undefined;
  readonly report: string | undefined;
  readonly port: number;
}

/** A variable that cannot be used, by its name. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** @throws ConfigError that names each variable that cannot be used, and what it should be */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const filled = Object.entries(environment).filter(([, value]) => value !== '');
  const read = schema.safeParse(Object.fromEntries(filled));
  if (read.success) {
    const { SITE_URL, REPORT_URL, PORT } = read.data;
    return { url: SITE_URL, report: REPORT_URL, port: PORT };
  }
  const lines = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new ConfigError(lines.join('\n'));
}

export const environment = (): Readonly<Record<string, string | undefined>> => process.env;
