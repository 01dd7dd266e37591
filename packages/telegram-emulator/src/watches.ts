import type { Update } from '@grammyjs/types';
import { kinship } from './attribution.ts';
import type { Call } from './call.ts';
import { type Deferred, deferred } from './deferred.ts';
import { Outcome } from './outcome.ts';

/** When an update counts as handled: when the bot asks for the next, or when it makes its first call about it. */
export type Handling = 'confirmed' | 'answered';

interface Watch {
  readonly outcome: Outcome;
  readonly until: Handling;
  readonly deferred: Deferred<Outcome>;
  open: boolean;
}

interface Condition {
  readonly holds: () => boolean;
  readonly resolve: () => void;
}

/** Who waits for what the bot does. */
export class Watches {
  private readonly deadline: number;
  private readonly watches: Watch[] = [];
  private readonly conditions = new Set<Condition>();
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(deadline: number) {
    this.deadline = deadline;
  }

  /** What comes of an update. */
  watch(update: Update, until: Handling): Promise<Outcome> {
    const watch = {
      outcome: new Outcome(update),
      until,
      deferred: deferred<Outcome>(),
      open: true,
    };
    this.watches.push(watch);
    const { promise, reject } = watch.deferred;
    const { outcome } = watch;
    this.limit(
      promise,
      reject,
      () => `the bot is not done with ${JSON.stringify(update)}; ${outcome.callsInWords}`,
    );
    return promise;
  }

  /** Resolves as soon as the condition holds; it is asked again whenever anything happened. */
  until(holds: () => boolean): Promise<void> {
    const { promise, resolve, reject } = deferred<void>();
    this.conditions.add({ holds, resolve });
    this.limit(promise, reject, () => `it never came true that ${holds}`);
    this.changed();
    return promise;
  }

  confirmed(updateId: number): void {
    for (const watch of this.watches) {
      if (watch.outcome.update?.update_id === updateId && watch.until === 'confirmed')
        settle(watch);
    }
    this.changed();
  }

  /** Adds a call, when it has ended, to what it answers. */
  called(call: Call): void {
    const watch = this.best(call);
    watch?.outcome.calls.push(call);
    if (watch?.until === 'answered' && isSeen(call)) settle(watch);
    this.changed();
  }

  /** Something happened: conditions may hold now. */
  changed(): void {
    for (const condition of this.conditions) {
      if (!condition.holds()) continue;
      this.conditions.delete(condition);
      condition.resolve();
    }
  }

  close(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }

  /** The nearest of kin; among equals who waits longest, then who waited last. */
  private best({ payload }: Call): Watch | undefined {
    const open = this.watches.filter((watch) => watch.open);
    const settled = this.watches.filter((watch) => !watch.open).reverse();
    return [...open, ...settled]
      .map((watch) => ({ watch, kin: kinship(watch.outcome, payload) }))
      .filter(({ kin }) => kin > 0)
      .toSorted((a, b) => b.kin - a.kin)[0]?.watch;
  }

  private limit(
    promise: Promise<unknown>,
    reject: (reason: Error) => void,
    what: () => string,
  ): void {
    const fail = () => reject(new Error(`After ${this.deadline} ms ${what()}`));
    const timer = setTimeout(fail, this.deadline);
    this.timers.add(timer);
    const clear = () => clearTimeout(timer);
    promise.then(clear, clear);
  }
}

function settle(watch: Watch): void {
  watch.open = false;
  watch.deferred.resolve(watch.outcome);
}

/** Whether a call shows anybody anything. */
function isSeen({ effect }: Call): boolean {
  const { result: _, ...seen } = effect ?? { result: undefined };
  return Object.values(seen).some((shown) => shown !== undefined);
}
