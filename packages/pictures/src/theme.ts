import type { Hue } from '@us-morocco-security/answers';

/** The colours of a picture. Texts are drawn in `ink` and `muted` alone; hues are for shapes, beside their label. */
export interface Theme {
  readonly background: string;
  /** Panels on the background. */
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly hues: Readonly<Record<Hue, string>>;
}

/**
 * Texts have at least 4.5:1 on what is behind them, shapes 3:1; hues stay apart for readers who do not see red, green or
 * blue. `theme.test.ts` measures both.
 */
export const themes = {
  light: {
    background: '#FFFFFF',
    surface: '#F3F5F8',
    ink: '#15202B',
    muted: '#55606D',
    line: '#D5DBE2',
    hues: {
      claimed: '#868E9B',
      notified: '#C47A0A',
      listed: '#A03CA0',
      authorised: '#17495C',
      contracted: '#1F55D6',
      delivered: '#0A8F57',
      cancelled: '#7D1611',
      first: '#1D4FD0',
      second: '#D9690F',
      third: '#0B9A6E',
      fourth: '#C06AB5',
      fifth: '#4A4F57',
    },
  },
  dark: {
    background: '#10161D',
    surface: '#1B242E',
    ink: '#F2F5F8',
    muted: '#A9B5C1',
    line: '#323E4A',
    hues: {
      claimed: '#8A9098',
      notified: '#F29F2E',
      listed: '#B04FB0',
      authorised: '#B2DAEF',
      contracted: '#4270F2',
      delivered: '#5FE8AB',
      cancelled: '#DB332E',
      first: '#BFD6F8',
      second: '#EB7226',
      third: '#45E8A0',
      fourth: '#BE55D2',
      fifth: '#727A84',
    },
  },
} as const satisfies Readonly<Record<string, Theme>>;

export type ThemeName = keyof typeof themes;

export const themeNames: readonly ThemeName[] = ['light', 'dark'];
