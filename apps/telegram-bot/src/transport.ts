import type { Readiness } from '@us-morocco-security/service';

/** What brings the updates. */
export interface Transport {
  readonly readiness: () => Readiness;
  /** Takes no more updates, and confirms those taken. What is being answered goes on. */
  stop(): Promise<void>;
  /** Rejects where no more updates will come. */
  readonly failed: Promise<never>;
}
