import type { Clock, Installation } from '@us-morocco-security/answers';
import { createDesk, type Place, type Shown, type TextStore } from '@us-morocco-security/chat';
import type { Dataset } from '@us-morocco-security/core';
import { MOST_QUOTED, MOST_READ } from './limits.ts';
import { type Message, renderReply } from './render/index.ts';
import type { PictureState } from './render/picture.ts';

/** Whether everyone sees a message, or only the asker. */
export type Audience = 'everybody' | 'asker';

/** Renders the message for a place, now or later; with the picture of its answer where that is wanted. */
export type Show = (
  place: Place,
  audience: Audience,
  isPictured?: boolean,
) => Shown<Message> | Promise<Shown<Message>>;

/** The inputs of the answers. */
export interface AnswerSource {
  readonly dataset: Dataset;
  readonly clock: Clock;
  /** How many rendered messages are cached; 0 caches none. A message takes about 10 kB. */
  readonly kept: number;
  /** Where texts are kept that a message cannot quote. */
  readonly texts: Pick<TextStore, 'keep'>;
  /** What the host has set. */
  readonly installation?: Installation;
  /** Whether pictures can be drawn now; left out where nothing draws them. */
  readonly draws?: () => boolean;
}

/** Renders messages and caches the most recently used. */
export function createShow({
  dataset,
  clock,
  kept,
  texts,
  installation = {},
  draws = () => false,
}: AnswerSource): (...wanted: Parameters<Show>) => Shown<Message> {
  const desk = createDesk({
    dataset,
    clock,
    kept,
    surface: 'discord',
    installation,
    mostRead: MOST_READ,
    mostQuoted: MOST_QUOTED,
    texts,
    render: (reply, view, variant: Variant, textKey) =>
      renderReply(reply, { dataset, view, ...VARIANTS[variant], textKey }),
  });
  return (place, audience, isPictured = false) => {
    const picture = draws() ? (isPictured ? 'shown' : 'offered') : 'none';
    return desk(place, `${audience} ${picture}`);
  };
}

type Variant = `${Audience} ${PictureState}`;

const VARIANTS: Readonly<
  Record<Variant, { readonly isPrivate: boolean; readonly picture: PictureState }>
> = {
  'everybody none': { isPrivate: false, picture: 'none' },
  'everybody offered': { isPrivate: false, picture: 'offered' },
  'everybody shown': { isPrivate: false, picture: 'shown' },
  'asker none': { isPrivate: true, picture: 'none' },
  'asker offered': { isPrivate: true, picture: 'offered' },
  'asker shown': { isPrivate: true, picture: 'shown' },
};
