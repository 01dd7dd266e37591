import type { FailureCode } from '@us-morocco-security/answers';

/** Names the standard input where a file could be named. */
export const STANDARD_INPUT = '-';

/** What can be wrong with a file, or with what is piped in, that is to be read as a text. */
export type TextFault =
  | 'no-such-file'
  | 'is-directory'
  /** The system refuses to open or read it. */
  | 'cannot-read'
  | 'too-large'
  /** It holds zero bytes, or bytes that are not UTF-8. */
  | 'not-text'
  | 'no-text';

/** What can be wrong with a flag or a variable, or with the text that a flag names. */
export type Fault =
  | TextFault
  /** It is not known. */
  | 'unknown-flag'
  | 'value-missing'
  | 'unknown-value'
  /** It is a switch, and was given a value. */
  | 'surplus-value'
  /** It does not go with the command, or with another flag. */
  | 'misplaced-flag'
  /** The answer has nothing to draw. */
  | 'no-picture'
  /** The file cannot be written. */
  | 'cannot-write'
  /** The native renderer is not installed. */
  | 'renderer-missing';

/** An invalid flag, variable or file. Reported in the reader's language. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly fault: Fault;
  /** The flag, variable or file, as typed; `-` is the standard input. */
  readonly subject: string;
  /** Its value, where it has one. */
  readonly given: string;
  /** The valid alternatives, where they can be listed. */
  readonly choices: readonly string[];

  constructor(fault: Fault, subject: string, given = '', choices: readonly string[] = []) {
    super(`${fault}: ${subject} ${given}`.trim());
    this.fault = fault;
    this.subject = subject;
    this.given = given;
    this.choices = choices;
  }
}

/** The fault as the answers name it, for scripts. */
export const failureCodes = {
  'unknown-flag': 'unknown-option',
  'value-missing': 'missing-option',
  'unknown-value': 'unknown-choice',
  'surplus-value': 'surplus-text',
  'misplaced-flag': 'unknown-option',
  'no-such-file': 'unreadable-text',
  'is-directory': 'unreadable-text',
  'cannot-read': 'unreadable-text',
  'too-large': 'unreadable-text',
  'not-text': 'unreadable-text',
  'no-text': 'unreadable-text',
  'no-picture': 'unknown-option',
  'cannot-write': 'unknown-option',
  'renderer-missing': 'unknown-option',
} as const satisfies Readonly<Record<Fault, FailureCode>>;
