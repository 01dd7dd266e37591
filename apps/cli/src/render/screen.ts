import picocolors from 'picocolors';

/**
 * How right-to-left text reaches the screen: `auto` leaves the ordering to the terminal, `off` does too but without
 * invisible characters, `visual` puts letters in the order in which they are seen.
 */
export const bidiModes = ['auto', 'off', 'visual'] as const;

export type BidiMode = (typeof bidiModes)[number];

type Colours = ReturnType<typeof picocolors.createColors>;

/** What text is shown on. */
export interface Device {
  /** In columns. */
  readonly width: number;
  readonly bidi: BidiMode;
  /** Whether the terminal may be told the direction of a line by an escape sequence. */
  readonly steered: boolean;
  readonly colours: Colours;
  /** Who reads it: someone at the prompt, who can answer with a number, or someone who ran one command. */
  readonly reader: 'prompt' | 'command';
}

/** A device while it shows one reply. */
export interface Screen extends Device {
  readonly direction: 'ltr' | 'rtl';
}

export const coloursFor = (wanted: boolean): Colours => picocolors.createColors(wanted);
