/** The measures of a picture, in pixels. */
export interface Format {
  readonly width: number;
  readonly height: number;
  /** Free space at the sides. */
  readonly margin: number;
  /** Free space above and below; a story keeps more, where its viewer lays buttons over it. */
  readonly inset: number;
  /** Sizes of type. */
  readonly title: number;
  readonly body: number;
  readonly small: number;
}

export const formats = {
  landscape: { width: 1200, height: 675, margin: 48, inset: 40, title: 38, body: 20, small: 16 },
  square: { width: 1080, height: 1080, margin: 56, inset: 56, title: 46, body: 24, small: 19 },
  story: { width: 1080, height: 1920, margin: 64, inset: 180, title: 56, body: 30, small: 24 },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

export const formatNames: readonly FormatName[] = ['landscape', 'square', 'story'];
