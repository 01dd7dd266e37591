import type { Clock, Installation } from '@us-morocco-security/answers';
import type { Memory } from '@us-morocco-security/chat';
import type { SendAlert } from '@us-morocco-security/chat/memory';
import type { Dataset } from '@us-morocco-security/core';
import type { PictureStore } from '@us-morocco-security/pictures/png';
import type { Log, Metrics, Work } from '@us-morocco-security/service';
import {
  createDesk,
  createHandler,
  createReader,
  type Handle,
  inWords,
} from '@us-morocco-security/telegram';
import type { AbortSignal } from 'abort-controller';
import type { Api } from 'grammy';

import type { UserFromGetMe } from 'grammy/types';
import { createSendAlert } from './alerts.ts';
import type { Pause } from './pause.ts';
import { createPhotos } from './photos.ts';
import { createRights } from './rights.ts';
import { createApi, type TelegramApi } from './telegram-api.ts';

export interface BotOptions {
  readonly token: string;
  readonly apiRoot: string;
  readonly dataset: Dataset;
  readonly clock: Clock;
  readonly pause: Pause;
  readonly log: Pick<Log, 'error' | 'warn' | 'debug'>;
  readonly metrics: Pick<Metrics, 'answered'>;
  readonly work: Pick<Work, 'run'>;
  /** Draws pictures; without it, all answers are in words. */
  readonly pictures?: PictureStore;
  /** What is remembered of those who ask; without it, nothing. */
  readonly memory?: Memory;
  /** How many rendered answers are cached. */
  readonly kept: number;
  /** What the host has set. */
  readonly installation?: Installation;
}

/** The bot, independent of how updates reach it. */
export interface Bot {
  readonly api: Api;
  readonly polls: TelegramApi['polls'];
  /** Sends alerts until the signal ends that. */
  sendAlert(stopping: AbortSignal): SendAlert;
  readonly handle: Handle;
  /** Asks Telegram who the bot is, before the first update. */
  logIn(): Promise<UserFromGetMe>;
  readonly me: () => UserFromGetMe;
}

export function createBot(options: BotOptions): Bot {
  const { dataset, clock, pause, pictures, memory, kept, installation = {}, log } = options;
  const { api, queue, alerts, polls } = createApi(options);
  let identity: UserFromGetMe | undefined;
  const me = (): UserFromGetMe => {
    if (identity === undefined) throw new Error('The bot has not logged in');
    return identity;
  };
  const photos = pictures && createPhotos({ api, store: pictures, pause });
  const alertPhotos = pictures && createPhotos({ api: alerts, store: pictures, pause });
  const desk = createDesk({ dataset, clock, me, installation, kept, ...photos });
  const remembering = memory && { memory, rights: createRights({ api, me, log }) };
  const read = createReader({ desk, me, ...(remembering && { remembering }) });
  return {
    api,
    polls,
    sendAlert: (stopping) =>
      createSendAlert({ api: alerts, me, stopping, prepare: alertPhotos?.prepare ?? inWords }),
    handle: createHandler({ ...options, api, queue, read, ...photos }),
    async logIn() {
      identity = await api.getMe();
      return identity;
    },
    me,
  };
}
