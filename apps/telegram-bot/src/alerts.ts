import type { AlertReason } from '@us-morocco-security/chat';
import type { Attempt, SendAlert } from '@us-morocco-security/chat/memory';
import {
  type AlertPlace,
  format,
  hasCode,
  isServerError,
  type Message,
  markup,
  type Prepare,
  placeName,
  readAlertPlace,
  renderAlert,
} from '@us-morocco-security/telegram';
// grammY takes the signals of this package, whose types are not those of Node.
import type { AbortSignal } from 'abort-controller';
import { type Api, GrammyError } from 'grammy';

export interface AlertOptions {
  /** Without following a group that was upgraded: the subscription is to follow it. */
  readonly api: Api;
  readonly prepare: Prepare;
  readonly me: () => { readonly username: string };
  /** Ends waiting for Telegram, when the bot stops. */
  readonly stopping: AbortSignal;
}

/** Sends alerts through the queue of all messages. */
export function createSendAlert({ api, prepare, me, stopping }: AlertOptions): SendAlert {
  const send = async ({ chat, topic }: AlertPlace, message: Message): Promise<void> => {
    const options = {
      ...markup(message),
      ...(topic === undefined ? {} : { message_thread_id: topic }),
    };
    await api.sendMessage(chat, message.html, { ...format, ...options }, stopping);
  };

  return async (place, alert) => {
    const target = readAlertPlace(place);
    if (target === undefined) return failed('refused', 'refused');
    const surface = { surface: 'chat', username: me().username } as const;
    const message = renderAlert(alert, surface);
    try {
      const { photo } = await prepare(message);
      const inTopic = target.topic === undefined ? {} : { message_thread_id: target.topic };
      const caption = { caption: message.html, parse_mode: 'HTML' } as const;
      if (photo === undefined) await send(target, message);
      else {
        await photo
          .send(target.chat, { ...caption, ...markup(message), ...inTopic })
          .catch((error: unknown) => {
            if (!isRefusedPhoto(error)) throw error;
            return send(target, message);
          });
      }
      return { result: 'sent' };
    } catch (error) {
      return attemptOf(error, target);
    }
  };
}

type Failed = Extract<Attempt, { reason: string }>;

const failed = (result: Failed['result'], reason: AlertReason): Attempt => ({ result, reason });

/** A chat may take words and no pictures. */
const isRefusedPhoto = (error: unknown): boolean =>
  hasCode(error, 400) &&
  error instanceof GrammyError &&
  error.parameters.migrate_to_chat_id === undefined &&
  /photo|IMAGE|caption|file/i.test(error.description);

/** What Telegram's words mean for a place, the first that matches. */
const LOST: readonly (readonly [RegExp, AlertReason])[] = [
  [
    /blocked by the user|user is deactivated|can't initiate conversation|USER_IS_BLOCKED/i,
    'blocked',
  ],
  [
    /was kicked|is not a member|chat not found|thread not found|TOPIC_DELETED|PEER_ID_INVALID/i,
    'gone',
  ],
  [
    /not enough rights|no rights to send|CHAT_WRITE_FORBIDDEN|TOPIC_CLOSED|CHAT_RESTRICTED/i,
    'forbidden',
  ],
];

function attemptOf(error: unknown, { topic }: AlertPlace): Attempt {
  if (!(error instanceof GrammyError)) return failed('failed', 'network');
  const { migrate_to_chat_id: moved } = error.parameters;
  if (moved !== undefined) return { result: 'moved', to: placeName(moved, topic) };
  const [, reason] = LOST.find(([words]) => words.test(error.description)) ?? [];
  if (reason !== undefined) return failed('gone', reason);
  if (hasCode(error, 403)) return failed('gone', 'forbidden');
  if (hasCode(error, 429) || isServerError(error)) return failed('failed', 'platform');
  return failed('refused', 'refused');
}
