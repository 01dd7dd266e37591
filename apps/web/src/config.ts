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
  SITE_HOST: z.string().trim().min(1).default('127.0.0.1'),
  SITE_PORT: z.coerce.number().int().min(0).max(65_535).default(8_000),
});

/** Where the site will be, where mistakes are reported, and where it is served on this machine. */
export interface Config {
  readonly url: string | undefined;
  readonly report: string | undefined;
  readonly host: string;
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
    const { SITE_URL, REPORT_URL, SITE_HOST, SITE_PORT } = read.data;
    return { url: SITE_URL, report: REPORT_URL, host: SITE_HOST, port: SITE_PORT };
  }
  const lines = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new ConfigError(lines.join('\n'));
}

/** The environment, completed by the file `.env` of the working folder where there is one. */
export function environment(): Readonly<Record<string, string | undefined>> {
  try {
    process.loadEnvFile();
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isAbsent) throw new ConfigError(`.env: ${String(error)}`);
  }
  return process.env;
}
