import { captionFormat, format, markup } from '../render/sent.ts';
import type { BotApi } from './bot-api.ts';
import type { Log } from './log.ts';
import type { Photo, Prepared, Target } from './photos.ts';
import { isHarmless, isUnchanged } from './telegram-errors.ts';

/** Changes messages that were sent. */
export interface Changing {
  /**
   * Puts a message in place of another. Where that is a picture and this has none, the text below it changes.
   *
   * @param isPhoto - whether the other is a picture
   */
  change(target: Target, prepared: Prepared, isPhoto: boolean): Promise<void>;
  /** Adds a picture that is still drawn, unless the message shows something else by then. */
  addLater(target: Target, prepared: Prepared): void;
}

export function createChanging(api: BotApi, log: Pick<Log, 'warn'>): Changing {
  /** What the messages show whose pictures are still drawn. */
  const awaited = new Map<string, Prepared>();

  const add = async (target: Target, prepared: Prepared, photo: Photo): Promise<void> => {
    try {
      await setPhoto(target, prepared, photo);
    } catch (error) {
      if (!isHarmless(error)) log.warn({ err: error }, 'failed to add picture');
    }
  };

  const addLater = (target: Target, prepared: Prepared): void => {
    const { later } = prepared;
    if (later === undefined) return;
    const key = JSON.stringify(target);
    awaited.set(key, prepared);
    void later.then((photo) => {
      if (awaited.get(key) !== prepared) return undefined;
      awaited.delete(key);
      return photo && add(target, prepared, photo);
    });
  };

  return {
    async change(target, prepared, isPhoto) {
      awaited.delete(JSON.stringify(target));
      try {
        const { photo } = prepared;
        if (photo !== undefined) await setPhoto(target, prepared, photo);
        else if (isPhoto) await setCaption(api, target, prepared);
        else await setText(api, target, prepared);
      } catch (error) {
        // Somebody pressed twice.
        if (!isUnchanged(error)) throw error;
      }
      addLater(target, prepared);
    },
    addLater,
  };
}

function setText(api: BotApi, target: Target, { message }: Prepared): Promise<unknown> {
  const options = { ...format, ...markup(message) };
  return 'ephemeral' in target
    ? api.editEphemeralMessageText(...idOf(target), message.html, options)
    : api.editMessageText(target.chat, target.message_id, message.html, options);
}

function setCaption(api: BotApi, target: Target, { message }: Prepared): Promise<unknown> {
  const options = { ...captionFormat, ...markup(message) };
  return 'ephemeral' in target
    ? api.editEphemeralMessageCaption(...idOf(target), message.html, options)
    : api.editMessageCaption(target.chat, target.message_id, { caption: message.html, ...options });
}

const setPhoto = (target: Target, { message }: Prepared, photo: Photo): Promise<unknown> =>
  photo.replace(target, { caption: message.html, ...captionFormat }, markup(message));

const idOf = ({ chat, receiver, ephemeral }: Extract<Target, { ephemeral: number }>) =>
  [chat, receiver, ephemeral] as const;
