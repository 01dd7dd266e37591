import type { Clock } from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import {
  createDesk,
  createHandler,
  createReader,
  type Handle,
} from '@us-morocco-security/telegram';
import { log } from '../fault-log.ts';
import type { Person } from '../person.ts';
import { Store } from '../store.ts';
import { bot, type Chat, ELSEWHERE } from './chats.ts';
import { marked } from './html.tsx';
import { MessageBook } from './message-book.ts';
import { type Asking, createPageApi } from './page-api.ts';
import type { InlineResult, Shown } from './shown.ts';

/** How a text is sent: as it is, as somebody else's that is passed on, or under the pictures of an album. */
export type SentAs = 'message' | 'forward' | 'album';

export interface SayOptions {
  readonly as: SentAs;
  readonly replyTo: Shown | undefined;
  /** A command that only its sender and the bot see. */
  readonly isEphemeral: boolean;
}

const PICTURES_OF_ALBUM = 3;
const SECOND = 1_000;

interface WorldOptions {
  readonly dataset: Dataset;
  readonly clock: Clock;
}

/** Telegram in a page: the chats, the people in them, and the Bot API to which the bot answers. */
export class TelegramWorld {
  readonly popup = new Store<string | undefined>(undefined);
  readonly opened = new Store<string | undefined>(undefined);
  readonly #book = new MessageBook();
  readonly #clock: Clock;
  readonly #handle: Handle;
  readonly #asking: Asking = {
    presses: new Map(),
    guests: new Map(),
    inline: new Map(),
    popup: this.popup,
    opened: this.opened,
  };

  constructor({ dataset, clock }: WorldOptions) {
    const me = () => bot;
    const { api, prepare } = createPageApi(this.#book, this.#asking);
    const desk = createDesk({ dataset, clock, me, kept: 50, draws: () => true });
    this.#clock = clock;
    this.#handle = createHandler({
      api,
      prepare,
      queue: { loadOf: () => ({ waiting: 0, sentInLastMinute: 0 }) },
      read: createReader({ desk, me }),
      clock,
      pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      work: { run: (task) => task() },
      log,
      metrics: { answered: () => undefined },
    });
  }

  get messages(): Store<readonly Shown[]> {
    return this.#book.messages;
  }

  /** Sends a text into a chat. */
  async say(text: string, chat: Chat, by: Person, options: SayOptions): Promise<void> {
    const { as, replyTo, isEphemeral } = options;
    const number = this.#book.number();
    const shown = this.#book.add({
      chat,
      author: by,
      text,
      replyTo,
      photos: as === 'album' ? PICTURES_OF_ALBUM : 0,
      isForwarded: as === 'forward',
      ...(isEphemeral ? { ephemeralId: number, onlyFor: by.id } : { id: number }),
    });
    const message = this.#raw(shown);
    const isMention = text.toLowerCase().includes(`@${bot.username}`);
    if (chat.id === ELSEWHERE.id) {
      if (!isMention) return;
      const guest_query_id = String(this.#book.number());
      this.#asking.guests.set(guest_query_id, chat);
      await this.#update({ guest_message: { ...message, guest_query_id } });
      return;
    }
    if (as === 'album') await this.#sayAlbum(message, number);
    else await this.#update({ message });
  }

  /** Each picture of an album is a message, and the text is under the first. */
  async #sayAlbum({ text, ...message }: RawMessage, number: number): Promise<void> {
    const media_group_id = String(number);
    const photo = [{ file_id: 'picture', width: 640, height: 480 }];
    for (let picture = 0; picture < PICTURES_OF_ALBUM; picture += 1) {
      const message_id = picture === 0 ? number : this.#book.number();
      const caption = picture === 0 ? { caption: text } : {};
      await this.#update({
        message: { ...message, message_id, media_group_id, photo, ...caption },
      });
    }
  }

  /** Presses a button. */
  async press(shown: Shown, data: string, by: Person): Promise<void> {
    const id = String(this.#book.number());
    this.#asking.presses.set(id, shown);
    const message = this.#raw(shown);
    await this.#update({ callback_query: { id, from: userOf(by), data, message } });
  }

  /** What the bot offers for a text behind its name. */
  async find(query: string, by: Person): Promise<readonly InlineResult[]> {
    const id = String(this.#book.number());
    const found = new Promise<readonly InlineResult[]>((resolve) =>
      this.#asking.inline.set(id, resolve),
    );
    await this.#update({ inline_query: { id, from: userOf(by), query, offset: '' } });
    return found;
  }

  /** Sends an answer that was chosen in inline mode. */
  choose(result: InlineResult, chat: Chat, by: Person): void {
    const { html, keyboard, call } = result;
    this.#book.add({ chat, author: by, isViaBot: true, html, keyboard, call });
  }

  #update(content: object): Promise<void> {
    return this.#handle({ update_id: this.#book.number(), ...content });
  }

  /** A message as the bot receives it. */
  #raw(shown: Shown): RawMessage {
    const { author, chat, ephemeralId, html, id, isForwarded, picture, replyTo, text } = shown;
    const date = Math.floor(this.#clock().getTime() / SECOND);
    const said = html === undefined ? { text } : saidBy(html, picture);
    return {
      message_id: id ?? 0,
      chat,
      date,
      from: author === undefined ? bot : userOf(author),
      ...said,
      ...(ephemeralId === undefined ? {} : { ephemeral_message_id: ephemeralId }),
      ...(isForwarded
        ? { forward_origin: { type: 'hidden_user', sender_user_name: 'News', date } }
        : {}),
      ...(replyTo === undefined ? {} : { reply_to_message: this.#raw(replyTo) }),
    };
  }
}

interface RawMessage {
  readonly message_id: number;
  readonly text?: string;
  readonly [field: string]: unknown;
}

const userOf = ({ id, name, language }: Person) => ({
  id,
  is_bot: false,
  first_name: name,
  language_code: language,
});

/** Below a picture the text is a caption. */
function saidBy(html: string, picture: Shown['picture']) {
  const { text, entities } = marked(html);
  return picture === undefined
    ? { text, entities }
    : { caption: text, caption_entities: entities, photo: [{ file_id: 'picture' }] };
}
