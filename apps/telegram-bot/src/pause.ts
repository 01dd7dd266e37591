/** The common part of grammY's and the platform's abort signals. */
interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): unknown;
  removeEventListener(type: 'abort', listener: () => void): unknown;
}

/** Waits; rejects as soon as the signal aborts. */
export type Pause = (milliseconds: number, signal?: StopSignal) => Promise<void>;

export const pause: Pause = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new Error('Stopped while waiting'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop);
  });
