import type { Clock, Installation } from '@us-morocco-security/answers';
import {
  createDesk,
  type Desk,
  type Place,
  type Shown,
  type TextStore,
} from '@us-morocco-security/chat';
import type { Dataset } from '@us-morocco-security/core';
import { MOST_QUOTED, MOST_READ } from './limits.ts';
import { type Message, renderReply } from './render/index.ts';

/** Whether everyone sees a message, or only the asker. */
export type Audience = 'everybody' | 'asker';

/** Renders the message for a place, now or later. */
export type Show = (place: Place, audience: Audience) => Shown<Message> | Promise<Shown<Message>>;

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
}

/** Renders messages and caches the most recently used. */
export const createShow = ({
  dataset,
  clock,
  kept,
  texts,
  installation = {},
}: AnswerSource): Desk<Message, Audience> =>
  createDesk({
    dataset,
    clock,
    kept,
    surface: 'discord',
    installation,
    mostRead: MOST_READ,
    mostQuoted: MOST_QUOTED,
    texts,
    render: (reply, view, audience: Audience, textKey) =>
      renderReply(reply, { dataset, view, isPrivate: audience === 'asker', textKey }),
  });
