/** Something on the command line or in the environment that cannot be meant. Said in the reader's language. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** The flag or variable, as typed. */
  readonly subject: string;
  /** Its value; undefined where it is missing. */
  readonly given: string | undefined;
  /** The values it takes, where they can be listed. */
  readonly choices: readonly string[];

  constructor(subject: string, given: string | undefined, choices: readonly string[] = []) {
    super(given === undefined ? `${subject} has no value` : `${subject} does not take ${given}`);
    this.subject = subject;
    this.given = given;
    this.choices = choices;
  }
}
