/**
 * Why there is no PNG: `renderer-missing` where `@takumi-rs/core` or its binary for this machine is not installed, `failed`
 * where it did not draw, `busy` where too many wait already, `closed` after the end.
 */
export type PictureErrorCode = 'renderer-missing' | 'failed' | 'busy' | 'closed';

/** A PNG that could not be drawn; `message` is for developers. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
  readonly code: PictureErrorCode;

  constructor(code: PictureErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
