import type { Outcome } from '@us-morocco-security/chat';

/** What an update asks to be done. */
export interface Task {
  /** Under which it is counted: one of a fixed set. */
  readonly command: string;
  readonly run: () => Promise<Outcome>;
}
