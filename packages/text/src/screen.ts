import type { Language } from '@us-morocco-security/answers';
import type { Style } from './style.ts';

/**
 * How right-to-left text reaches the screen: `auto` leaves the ordering to the terminal, `off` does too but without
 * invisible characters, `visual` puts letters in the order in which they are seen.
 */
export const bidiModes = ['auto', 'off', 'visual'] as const;

export type BidiMode = (typeof bidiModes)[number];

/** What text is shown on. */
export interface Device {
  /** In columns. */
  readonly width: number;
  readonly bidi: BidiMode;
  /** Whether it takes an escape sequence that sets the direction of a line. */
  readonly steered: boolean;
  readonly style: Style;
}

/** A device while it shows one reply. */
export interface Screen extends Device {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
}
