import type { Picture, Reply } from '@us-morocco-security/answers';
import type { AlertReason } from '@us-morocco-security/chat';
import type { Attempt, SendAlert } from '@us-morocco-security/chat/memory';
import { alertMessage, readAlertPlace } from '@us-morocco-security/discord';
import { DiscordAPIError, HTTPError, RateLimitError, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { rawFile } from './discord-rest.ts';

export interface AlertSending {
  readonly rest: REST;
  /** Draws a picture, or rejects where it reported why that cannot be. */
  readonly draw: (picture: Picture) => Promise<Uint8Array>;
}

/** Sends alerts into channels and to people, within the limits that the REST client keeps. */
export function createSendAlert({ rest, draw }: AlertSending): SendAlert {
  return async (place, alert) => {
    const target = readAlertPlace(place);
    if (target === undefined) return failedFor('refused', 'refused');
    try {
      const channel = target.kind === 'user' ? await directChannel(rest, target.id) : target.id;
      await post(rest, channel, alert, draw);
      return { result: 'sent' };
    } catch (error) {
      return attemptOf(error);
    }
  };
}

const Channel = z.object({ id: z.string() });

/** Discord opens it once, and gives the same one afterwards. */
async function directChannel(rest: REST, recipient_id: string): Promise<string> {
  const channel = await rest.post(Routes.userChannels(), { body: { recipient_id } });
  return Channel.parse(channel).id;
}

async function post(
  rest: REST,
  channel: string,
  alert: Reply,
  draw: AlertSending['draw'],
): Promise<void> {
  const { message, files } = await alertMessage(alert, draw);
  await rest.post(Routes.channelMessages(channel), { body: message, files: files.map(rawFile) });
}

type FailedAttempt = Extract<Attempt, { reason: string }>;

const failedFor = (result: FailedAttempt['result'], reason: AlertReason): Attempt => ({
  result,
  reason,
});

/** What Discord's codes mean for a place. */
const LOST: ReadonlyMap<string | number, AlertReason> = new Map([
  // Unknown channel, guild, user.
  [10_003, 'gone'],
  [10_004, 'gone'],
  [10_013, 'gone'],
  // Missing access, missing permissions.
  [50_001, 'forbidden'],
  [50_013, 'forbidden'],
  // The person takes no messages from the bot.
  [50_007, 'blocked'],
  [50_278, 'blocked'],
] as const);

function attemptOf(error: unknown): Attempt {
  if (error instanceof DiscordAPIError) {
    const lost = LOST.get(error.code);
    if (lost !== undefined) return failedFor('gone', lost);
    return error.status >= 500 ? failedFor('failed', 'platform') : failedFor('refused', 'refused');
  }
  const isPlatform = error instanceof HTTPError || error instanceof RateLimitError;
  return failedFor('failed', isPlatform ? 'platform' : 'network');
}
