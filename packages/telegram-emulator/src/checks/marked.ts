import type { MessageEntity } from '@grammyjs/types';

/** Text with its marks; offsets and lengths count UTF-16 units, as everywhere in the Bot API. */
export interface Marked {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

export const endOf = ({ offset, length }: MessageEntity): number => offset + length;
