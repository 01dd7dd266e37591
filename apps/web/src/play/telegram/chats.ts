import type { Person } from '../person.ts';

/** The bot as Telegram describes it. */
export const bot = { id: 1, is_bot: true, username: 'record_bot', supports_inline_queries: true };

/** The chats of the page: with the bot alone, a group that has it, and one that it never joined. */
export const chatKinds = ['private', 'group', 'guest'] as const;

export type ChatKind = (typeof chatKinds)[number];

export interface Chat {
  readonly id: number;
  readonly type: 'private' | 'supergroup';
}

const GROUP: Chat = { id: -1_001, type: 'supergroup' };
/** The group without the bot. */
export const ELSEWHERE: Chat = { id: -1_009, type: 'supergroup' };

/** Each person has a chat with the bot; the groups have both. */
export function chatOf(kind: ChatKind, reader: Person): Chat {
  switch (kind) {
    case 'private':
      return { id: reader.id, type: 'private' };
    case 'group':
      return GROUP;
    case 'guest':
      return ELSEWHERE;
    default:
      return kind satisfies never;
  }
}
