import type { Asker, Clock, Installation } from '@us-morocco-security/answers';
import { createDesk, type Place, type Shown, type TextStore } from '@us-morocco-security/chat';
import type { Dataset } from '@us-morocco-security/core';
import { MOST_QUOTED, MOST_READ } from './limits.ts';
import { type Message, type Showing as RenderOptions, renderReply } from './render/index.ts';
import type { PictureState } from './render/picture.ts';

/** Whether everyone sees a message, or only the asker. */
export type Audience = 'everybody' | 'asker';

/** How a place is shown. */
interface Showing {
  /** With the picture of its answer. */
  readonly isPictured?: boolean;
  /** With all sections that fit. */
  readonly isFull?: boolean;
  readonly asker?: Asker | undefined;
}

/** Renders the message for a place, now or later. */
export type Show = (
  place: Place,
  audience: Audience,
  showing?: Showing,
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
      renderReply(reply, { dataset, view, isPrivate: true, ...VARIANTS.get(variant), textKey }),
  });
  return (place, audience, { isPictured = false, isFull = false, asker } = {}) => {
    const picture = draws() ? (isPictured ? 'shown' : 'offered') : 'none';
    return desk(place, `${audience} ${picture} ${isFull ? 'full' : 'short'}`, asker);
  };
}

type Length = 'short' | 'full';
type Variant = `${Audience} ${PictureState} ${Length}`;

const AUDIENCES = ['everybody', 'asker'] as const satisfies readonly Audience[];
const PICTURES = ['none', 'offered', 'shown'] as const satisfies readonly PictureState[];
const LENGTHS = ['short', 'full'] as const satisfies readonly Length[];

/** What each variant stands for. */
const VARIANTS: ReadonlyMap<
  Variant,
  Pick<RenderOptions, 'isPrivate' | 'picture' | 'isFull'>
> = new Map(
  AUDIENCES.flatMap((audience) =>
    PICTURES.flatMap((picture) =>
      LENGTHS.map(
        (length) =>
          [
            `${audience} ${picture} ${length}` as const,
            { isPrivate: audience === 'asker', picture, isFull: length === 'full' },
          ] as const,
      ),
    ),
  ),
);
