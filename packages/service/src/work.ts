/** Tracks tasks in flight so that shutdown can wait for them. */
export interface Work {
  /** Runs the task and counts it until it settles. */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** How many tasks are running. */
  readonly size: number;
  /** Resolves with true once nothing runs, with false when that takes longer. */
  idle(withinMilliseconds: number): Promise<boolean>;
}

/** Creates a tracker of tasks in flight. */
export function createWork(): Work {
  let size = 0;
  const waiting = new Set<() => void>();

  const finish = (): void => {
    size -= 1;
    if (size === 0) for (const wake of waiting) wake();
  };

  return {
    async run(task) {
      size += 1;
      try {
        return await task();
      } finally {
        finish();
      }
    },
    get size() {
      return size;
    },
    idle(withinMilliseconds) {
      if (size === 0) return Promise.resolve(true);
      return new Promise((resolve) => {
        const settle = (idle: boolean): void => {
          clearTimeout(deadline);
          waiting.delete(wake);
          resolve(idle);
        };
        const wake = (): void => settle(true);
        const deadline = setTimeout(settle, withinMilliseconds, false);
        waiting.add(wake);
      });
    },
  };
}
