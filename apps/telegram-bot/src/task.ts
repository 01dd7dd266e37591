/** What became of an update, as it is counted. */
export type Outcome =
  | 'answered'
  /** The answer says why the question could not be answered. */
  | 'refused'
  | 'not-asker'
  | 'old-button'
  | 'lost-text'
  /** The group has had its messages for this minute. */
  | 'too-many'
  /** Nobody is there any more to take the answer. */
  | 'gone'
  | 'fault';

/** What an update asks to be done. */
export interface Task {
  /** Under which it is counted: one of a fixed set. */
  readonly command: string;
  readonly run: () => Promise<Outcome>;
}
