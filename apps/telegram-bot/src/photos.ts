import type { Picture } from '@us-morocco-security/answers';
import type { Drawing } from '@us-morocco-security/pictures';
import { type PictureStore, pictureKey } from '@us-morocco-security/pictures/png';
import { hasCode, type Photo, type Prepare, type Target } from '@us-morocco-security/telegram';
import { type Api, InputFile } from 'grammy';
import type { InlineKeyboardMarkup, InputMediaPhoto, PhotoSize } from 'grammy/types';
import QuickLRU from 'quick-lru';
import type { Pause } from './pause.ts';

/** What Telegram is given for a picture: the ID of a file that it has, or the file. */
type Media = string | InputFile;

export interface Photos {
  /** Whether pictures can be drawn; false from the moment on when the renderer turns out to be missing. */
  readonly draws: () => boolean;
  readonly prepare: Prepare;
}

const LIGHT = { theme: 'light', format: 'landscape' } as const;
/** IDs of files; one takes about 200 bytes. */
const MOST_FILES = 5_000;
const LONGEST_WAIT = 1_500;

export interface PhotoOptions {
  readonly api: Api;
  readonly store: PictureStore;
  readonly pause: Pause;
}

/** Pictures as Telegram takes them; each is uploaded once. */
export function createPhotos({ api, store, pause }: PhotoOptions): Photos {
  const files = new QuickLRU<string, string>({ maxSize: MOST_FILES });

  const uploaded = async (picture: Picture, drawing: Drawing): Promise<InputFile> =>
    new InputFile(await store.png(picture, drawing), `${picture.name}.png`);

  const keep = <Sent>(key: string, sent: Sent): Sent => {
    const id = fileIdIn(sent);
    if (id !== undefined) files.set(key, id);
    return sent;
  };

  const photoOf = async (picture: Picture, drawing: Drawing): Promise<Photo> => {
    const key = pictureKey(picture, drawing);
    const known = files.get(key);
    const first: Media = known ?? (await uploaded(picture, drawing));
    const use = async <Sent>(call: (media: Media) => Promise<Sent>): Promise<Sent> => {
      try {
        return keep(key, await call(first));
      } catch (error) {
        if (known === undefined || !isUnknownFile(error)) throw error;
        files.delete(key);
        return keep(key, await call(await uploaded(picture, drawing)));
      }
    };
    return {
      send: (chat, other) => use((media) => api.sendPhoto(chat, media, other)),
      replace: (target, caption, markup) =>
        use((media) => setMedia(api, target, { type: 'photo', media, ...caption }, markup)),
    };
  };

  return {
    draws: () => !store.isOff,
    async prepare(message) {
      const picture = message.illustration?.picture ?? undefined;
      if (picture === undefined) return { message };
      // The store has reported why.
      const { address } = message;
      const drawing = address === undefined ? LIGHT : { ...LIGHT, address };
      const drawn = photoOf(picture, drawing).catch(() => undefined);
      const photo = await withinPatience(drawn, pause);
      return photo === 'late' ? { message, later: drawn } : { message, photo };
    },
  };
}

function setMedia(
  api: Api,
  target: Target,
  media: InputMediaPhoto,
  markup: { readonly reply_markup?: InlineKeyboardMarkup },
): Promise<unknown> {
  return 'ephemeral' in target
    ? api.editEphemeralMessageMedia(target.chat, target.receiver, target.ephemeral, media, markup)
    : api.editMessageMedia(target.chat, target.message_id, media, markup);
}

async function withinPatience<Drawn>(drawn: Promise<Drawn>, pause: Pause): Promise<Drawn | 'late'> {
  const over = new AbortController();
  const late = pause(LONGEST_WAIT, over.signal).then(() => 'late' as const);
  late.catch(() => undefined);
  try {
    return await Promise.race([drawn, late]);
  } finally {
    over.abort();
  }
}

/** The largest of the sizes in which Telegram keeps a photo. */
function fileIdIn(sent: unknown): string | undefined {
  const photo = isPhotoMessage(sent) ? sent.photo : [];
  return photo.at(-1)?.file_id;
}

const isPhotoMessage = (sent: unknown): sent is { readonly photo: readonly PhotoSize[] } =>
  typeof sent === 'object' && sent !== null && 'photo' in sent && Array.isArray(sent.photo);

/** Telegram no longer has the file, or never had it for this bot. */
const isUnknownFile = (error: unknown): boolean =>
  hasCode(error, 400) && /file identifier|FILE_(ID_INVALID|REFERENCE_\w+)/i.test(error.description);
