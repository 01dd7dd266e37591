import { type Language, matchLanguage } from '@us-morocco-security/answers';
import { ConfigurationError } from './configuration-error.ts';

/** Variables by name, as a process sees them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment of the process, completed by the file `.env` of the working folder where there is one. The
 * environment takes precedence.
 *
 * @throws ConfigurationError where the file exists and cannot be read
 */
export function environment(): Environment {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (!isAbsence(error)) throw unreadable(error);
  }
  return { ...process.env };
}

/** The language of the system's locale; defaults to English if unsupported. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment = process.env): Language {
  const locale = filled(LC_ALL) ?? filled(LC_MESSAGES) ?? filled(LANG) ?? '';
  return matchLanguage(locale) ?? 'en';
}

/** An empty variable counts as none. */
export const filled = (value: string | undefined): string | undefined =>
  value === '' ? undefined : value;

const isAbsence = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

const unreadable = (cause: unknown): ConfigurationError =>
  new ConfigurationError([{ variable: '.env', fault: 'unreadable' }], { cause });
