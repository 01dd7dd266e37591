import type { Who } from '@us-morocco-security/chat';
import type { IncomingMessage } from './update.ts';

/** What only Telegram knows of people and chats; each is asked when an answer needs it. */
export interface Rights {
  /** Whether somebody is an administrator of a chat. */
  readonly mayManage: (chat: number, user: number) => Promise<boolean>;
  /** Whether the bot may write in a chat by itself. */
  readonly canPost: (chat: number) => Promise<boolean>;
}

type Place = Pick<IncomingMessage, 'chat' | 'message_thread_id' | 'is_topic_message'>;

/** A chat, or a topic of it, where alerts go. */
export interface AlertPlace {
  readonly chat: number;
  readonly topic?: number;
}

const PLACE = /^(?<chat>-?\d{1,16})(?::(?<topic>\d{1,16}))?$/;

const topicOf = ({ is_topic_message, message_thread_id }: Place): number | undefined =>
  is_topic_message === true ? message_thread_id : undefined;

/** The name of a place: the number of a chat, and of a topic behind a colon. */
export function placeName(chat: number, topic?: number): string {
  return topic === undefined ? String(chat) : `${chat}:${topic}`;
}

/** Reads what `placeName` wrote; undefined for any other text. */
export function readAlertPlace(name: string): AlertPlace | undefined {
  const { chat, topic } = PLACE.exec(name)?.groups ?? {};
  if (chat === undefined) return undefined;
  return { chat: Number(chat), ...(topic === undefined ? {} : { topic: Number(topic) }) };
}

/** Somebody who writes or presses somewhere, before it is known what they may do there. */
export function whoIn(place: Place, person: number | undefined): Who {
  const privatePlace = person === undefined ? undefined : placeName(person);
  const { id, type } = place.chat;
  if (type === 'private') {
    return {
      ...{ person: String(person ?? id), mayManage: true, canPost: true },
      ...{ place: placeName(id), privatePlace: placeName(id) },
    };
  }
  const topic = topicOf(place);
  return {
    person: person === undefined ? undefined : String(person),
    topic: topic === undefined ? undefined : placeName(id, topic),
    channel: String(id),
    ...{ mayManage: false, canPost: false },
    place: placeName(id, topic),
    privatePlace,
  };
}

/** Somebody of whom no place is known, such as a reader of inline results. */
export const whoElsewhere = (person: number | undefined): Who => ({
  person: person === undefined ? undefined : String(person),
  ...{ mayManage: false, canPost: false, place: '', privatePlace: undefined },
});

/** Whoever wrote a message: nobody can be told where the name of a chat stands in their place. */
export const writerOf = ({ from, sender_chat }: IncomingMessage): number | undefined =>
  sender_chat === undefined ? from?.id : undefined;

/** Only administrators can write in the name of their group. */
export const isAnonymousManager = ({ chat, sender_chat }: IncomingMessage): boolean =>
  sender_chat?.id === chat.id;
