import { fstatSync, writeSync } from 'node:fs';

/** Where a run writes: a terminal, or whatever takes text. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Of a terminal, as far as it tells. */
  readonly columns?: number;
}

/** Whether a descriptor may be a terminal; one that is closed is not. */
export function mayBeTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

/** Whether lines can be edited on it. */
export const isStream = (output: Output): output is Output & NodeJS.WritableStream =>
  'end' in output;

const PAUSE_MS = 5;

/**
 * A pipe or a file that is written at once: nothing is lost when the process ends, and a run that prints needs none of
 * Node's streams.
 *
 * @param fail - told what the system says where it refuses
 */
export const writingAtOnce = (
  descriptor: number,
  fail: (error: NodeJS.ErrnoException) => void,
): Output => ({
  write(text) {
    try {
      writeWhole(descriptor, Buffer.from(text));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      fail(error);
    }
  },
});

function writeWhole(descriptor: number, bytes: Buffer): void {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      // A pipe that does not block is full until its reader has read.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}
