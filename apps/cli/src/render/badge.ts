import type { Badge } from '@us-morocco-security/answers';
import type { Screen } from './screen.ts';

type ColourName = 'green' | 'yellow' | 'red' | 'cyan';

/** How sure a reader can be: green for what is settled, yellow for what is open, red for what fell. */
const COLOURS: Readonly<Record<string, ColourName>> = {
  delivered: 'green',
  contracted: 'green',
  corroborated: 'green',
  claimed: 'yellow',
  notified: 'yellow',
  authorised: 'yellow',
  uncorroborated: 'yellow',
  medium: 'yellow',
  cancelled: 'red',
  contradicted: 'red',
  low: 'red',
};

export const badgeText = ({ value, text }: Badge, { colours }: Screen): string =>
  colours[COLOURS[value] ?? 'cyan'](`[${text}]`);

/** A text with its badges behind it. */
export const withBadges = (text: string, badges: readonly Badge[], screen: Screen): string =>
  [text, ...badges.map((badge) => badgeText(badge, screen))].join(' ');
