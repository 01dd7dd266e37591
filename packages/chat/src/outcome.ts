/** How an update or an interaction ended: the values of the metric's `outcome`. */
export type Outcome =
  | 'answered'
  /** The answer says why the question could not be answered. */
  | 'refused'
  /** The button is of another version, or the text that it asks about is gone. */
  | 'stale'
  /** Something that only the asker may do. */
  | 'not-asker'
  /** The chat has had its messages for this minute. */
  | 'too-many'
  /** Nobody is there any more to take the answer. */
  | 'gone'
  /** The platform no longer waited for the answer. */
  | 'late'
  /** The signature or the secret is not the platform's: it was not read. */
  | 'forged'
  /** The answer was made, and could not be sent. */
  | 'undelivered'
  /** Our fault: the log says why. */
  | 'failed';
