import type { Badge } from '@us-morocco-security/answers';
import { bold, escaped } from './markdown.ts';

/** A stage has one colour wherever it is shown: the square before its name, and the edge of a deal's answer. */
interface Colour {
  readonly square: string;
  readonly accent: number;
}

const STAGES: Readonly<Record<string, Colour>> = {
  claimed: { square: '⬜', accent: 0x8a8f98 },
  notified: { square: '🟨', accent: 0xd29922 },
  listed: { square: '🟧', accent: 0xdb6d28 },
  authorised: { square: '🟪', accent: 0x8957e5 },
  contracted: { square: '🟦', accent: 0x2f81f7 },
  delivered: { square: '🟩', accent: 0x2da44e },
  cancelled: { square: '🟥', accent: 0xcf222e },
};

const stageOf = ({ tone, value }: Badge): Colour | undefined =>
  tone === 'stage' ? STAGES[value] : undefined;

/** A marker behind what it marks. No code font, in which Arabic letters stand apart. */
export function badgeText(badge: Badge): string {
  const stage = stageOf(badge);
  return stage === undefined
    ? `*${escaped(`[${badge.text}]`)}*`
    : `${stage.square} ${bold(badge.text)}`;
}

/** The colour of the edge beside an answer about one stage. */
export const accentOf = (badge: Badge): number | undefined => stageOf(badge)?.accent;
