import type { Memory } from '@us-morocco-security/chat';
import type { IncomingUpdate } from '../update.ts';
import { placeName } from '../who.ts';

/** Tells the memory of groups that have another number now, and of chats that nobody reaches any more. */
export async function notePlaces(
  { message, my_chat_member: membership }: IncomingUpdate,
  memory: Pick<Memory, 'moved' | 'left'>,
): Promise<void> {
  const upgraded = message?.migrate_to_chat_id;
  if (message !== undefined && upgraded !== undefined) {
    await memory.moved(placeOf(message.chat.id), placeOf(upgraded));
  }
  if (membership !== undefined && GONE.has(membership.new_chat_member.status)) {
    const { id, type } = membership.chat;
    await memory.left(placeName(id), type === 'private' ? 'blocked' : 'gone');
  }
}

const placeOf = (chat: number) => ({ place: placeName(chat), channel: String(chat) });

/** What the bot is in a chat that it cannot write in. */
const GONE: ReadonlySet<string> = new Set(['kicked', 'left']);
