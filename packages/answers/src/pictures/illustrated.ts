import type { Picture } from '../picture.ts';
import type { Illustration } from '../reply.ts';

/** A picture that is written once, when it is first read. */
export function illustrated(write: () => Picture | undefined): Illustration {
  let written: Picture | null | undefined;
  return {
    get picture() {
      if (written === undefined) written = write() ?? null;
      return written;
    },
  };
}
