import type { Language, Picture } from '@us-morocco-security/answers';
import type { Message } from './render/index.ts';
import { fileOf, withoutPicture, withPicture } from './render/picture.ts';

/** A file that a message shows, under the name by which it refers to it. */
export interface MessageFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/** A message as it is sent. */
export interface Drawn {
  readonly message: Message;
  readonly files: readonly MessageFile[];
}

/**
 * The message with its picture, where it has one; in words where that cannot be drawn.
 *
 * @param draw - rejects where it has reported why it cannot
 */
export async function drawnMessage(
  { illustration, ...message }: Message,
  language: Language,
  draw: ((picture: Picture) => Promise<Uint8Array>) | undefined,
): Promise<Drawn> {
  const picture = illustration?.picture ?? undefined;
  if (illustration === undefined) return { message, files: [] };
  const data = picture && (await draw?.(picture).catch(() => undefined));
  return picture === undefined || data === undefined
    ? { message: withoutPicture(message, language), files: [] }
    : { message: withPicture(message, picture), files: [{ name: fileOf(picture), data }] };
}
