/**
 * An answer as plain text: wrapped to a width, in either direction, with marks of the caller's choosing.
 *
 * @packageDocumentation
 */

export { withoutControls } from './control.ts';
export { settingOff } from './rendition.ts';
export {
  type Frame,
  numberedQuestions,
  renderReply,
  renderText,
  type Shown,
} from './reply.ts';
export { type BidiMode, bidiModes, type Device } from './screen.ts';
export { plain, type Style } from './style.ts';
