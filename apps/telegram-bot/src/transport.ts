import type { Readiness } from '@us-morocco-security/service';

/** What brings the updates. */
export interface Transport {
  readonly readiness: () => Readiness;
  /** Takes no more updates. What is being answered goes on. */
  stop(): Promise<void>;
  /** Waits for what is being answered, as long as that may take, and confirms what is done with. */
  finish(longestMilliseconds: number): Promise<void>;
  /** Rejects where no more updates will come. */
  readonly failed: Promise<never>;
}
