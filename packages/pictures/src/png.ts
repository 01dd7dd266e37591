/**
 * Pictures as PNG. This entry alone loads native code, and only when the first picture is drawn.
 *
 * @packageDocumentation
 */

export { PictureError, type PictureErrorCode } from './picture-error.ts';
export { pictureReporter } from './picture-reporter.ts';
export {
  openPictureStore,
  type PictureStore,
  pictureKey,
  type StoreOptions,
} from './picture-store.ts';
export { openRenderer, type Renderer } from './renderer.ts';
