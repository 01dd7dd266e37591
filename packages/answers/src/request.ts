import type { Language } from '@us-morocco-security/core/labels';

/** A question, as an app hands it over. Nothing in it is trusted: names, options and page are checked by `answer`. */
export interface Request {
  /** Name of a command, without slash. */
  readonly command: string;
  /** Option name to value, as typed. */
  readonly options: Readonly<Record<string, string>>;
  readonly language: Language;
  /** Counted from 1. */
  readonly page: number;
}
