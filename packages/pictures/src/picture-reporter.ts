import type { PictureError } from './picture-error.ts';

interface Log {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Writes to a log why a picture was not drawn: a renderer that is missing is no fault of the program. */
export const pictureReporter =
  (log: Log) =>
  (error: PictureError): void => {
    if (error.code === 'renderer-missing') {
      log.warn({ err: error }, 'pictures are off: their renderer is not installed');
    } else {
      log.error({ err: error }, 'failed to draw picture');
    }
  };
