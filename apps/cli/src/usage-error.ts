import type { FailureCode } from '@us-morocco-security/answers';

/** What can be wrong with a flag or a variable. */
type Fault =
  /** It is not known. */
  | 'unknown-flag'
  | 'value-missing'
  | 'unknown-value'
  /** It is a switch, and was given a value. */
  | 'surplus-value';

/** An invalid flag or variable. Reported in the reader's language. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly fault: Fault;
  /** The flag or variable, as typed. */
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
} as const satisfies Readonly<Record<Fault, FailureCode>>;
