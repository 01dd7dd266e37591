import type { Clock } from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import {
  type BotApi,
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
import { type Call, type InlineResult, inlineResult, keyboardIn, type Shown } from './shown.ts';

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
  readonly messages = new Store<readonly Shown[]>([]);
  /** A window that the bot opened for the one who pressed. */
  readonly popup = new Store<string | undefined>(undefined);
  /** An address that the bot opened for the one who pressed. */
  readonly opened = new Store<string | undefined>(undefined);
  readonly #clock: Clock;
  readonly #handle: Handle;
  readonly #presses = new Map<string, Shown>();
  readonly #guests = new Map<string, Chat>();
  readonly #inline = new Map<string, (results: readonly InlineResult[]) => void>();
  #last = 10;

  constructor({ dataset, clock }: WorldOptions) {
    const me = () => bot;
    const desk = createDesk({ dataset, clock, me, kept: 50 });
    this.#clock = clock;
    this.#handle = createHandler({
      api: this.#api(),
      queue: { loadOf: () => ({ waiting: 0, sentInLastMinute: 0 }) },
      read: createReader({ desk, me }),
      clock,
      pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      work: { run: (task) => task() },
      log,
      metrics: { answered: () => undefined },
    });
  }

  /** Sends a text into a chat. */
  async say(text: string, chat: Chat, by: Person, options: SayOptions): Promise<void> {
    const { as, replyTo, isEphemeral } = options;
    const number = this.#number();
    const shown = this.#add({
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
      const guest_query_id = String(this.#number());
      this.#guests.set(guest_query_id, chat);
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
      const message_id = picture === 0 ? number : this.#number();
      const caption = picture === 0 ? { caption: text } : {};
      await this.#update({
        message: { ...message, message_id, media_group_id, photo, ...caption },
      });
    }
  }

  /** Presses a button. */
  async press(shown: Shown, data: string, by: Person): Promise<void> {
    const id = String(this.#number());
    this.#presses.set(id, shown);
    const message = this.#raw(shown);
    await this.#update({ callback_query: { id, from: userOf(by), data, message } });
  }

  /** What the bot offers for a text behind its name. */
  async find(query: string, by: Person): Promise<readonly InlineResult[]> {
    const id = String(this.#number());
    const found = new Promise<readonly InlineResult[]>((resolve) => this.#inline.set(id, resolve));
    await this.#update({ inline_query: { id, from: userOf(by), query, offset: '' } });
    return found;
  }

  /** Sends an answer that was chosen in inline mode. */
  choose(result: InlineResult, chat: Chat, by: Person): void {
    const { html, keyboard, call } = result;
    this.#add({ chat, author: by, isViaBot: true, html, keyboard, call });
  }

  #update(content: object): Promise<void> {
    return this.#handle({ update_id: this.#number(), ...content });
  }

  #api(): BotApi {
    return {
      sendMessage: async (chat, text, other) => {
        const { ephemeral_message_parameters: ephemeral, reply_parameters: reply } = other;
        const call = { method: 'sendMessage', chat_id: chat, text, ...other };
        const number = this.#number();
        const pressed = this.#presses.get(ephemeral?.callback_query_id ?? '');
        const isInPlace = ephemeral?.replace_callback_query_message === true;
        if (pressed !== undefined && isInPlace) this.#hide(pressed, ephemeral?.receiver_user_id);
        const place =
          ephemeral === undefined
            ? { id: number }
            : { ephemeralId: number, onlyFor: ephemeral.receiver_user_id };
        const replyTo = this.messages.value.find(
          (one) => one.chat.id === chat && one.id === reply?.message_id && one.id !== undefined,
        );
        this.#add(
          {
            ...{ chat: chatWith(chat), html: text, call, replyTo, ...place },
            keyboard: keyboardIn(other.reply_markup),
          },
          isInPlace ? pressed : undefined,
        );
        return ephemeral === undefined
          ? { message_id: number }
          : { message_id: 0, ephemeral_message_id: number };
      },
      editMessageText: async (chat, message, text, other) => {
        const call = {
          method: 'editMessageText',
          chat_id: chat,
          message_id: message,
          text,
          ...other,
        };
        this.#change((one) => one.chat.id === chat && one.id === message, text, other, call);
      },
      editEphemeralMessageText: async (chat, receiver, message, text, other) => {
        const call = {
          method: 'editEphemeralMessageText',
          ...{ chat_id: chat, receiver_user_id: receiver, ephemeral_message_id: message, text },
          ...other,
        };
        this.#change((one) => one.ephemeralId === message, text, other, call);
      },
      deleteMessage: async (chat, message) => {
        this.messages.set(
          this.messages.value.filter((one) => one.chat.id !== chat || one.id !== message),
        );
      },
      answerCallbackQuery: async (_, other) => {
        if (other?.text !== undefined) this.popup.set(other.text);
        if (other?.url !== undefined) this.opened.set(other.url);
      },
      answerInlineQuery: async (query, results, other) => {
        const call = { method: 'answerInlineQuery', ...other };
        const resolve = this.#inline.get(query);
        this.#inline.delete(query);
        resolve?.(results.flatMap((result) => inlineResult(result, call)));
      },
      answerGuestQuery: async (query, result) => {
        const chat = this.#guests.get(query);
        const [answer] = inlineResult(result, { method: 'answerGuestQuery' });
        if (chat === undefined || answer === undefined) return;
        const { html, keyboard, call } = answer;
        this.#add({ chat, isViaBot: true, html, keyboard, call });
      },
    };
  }

  #add(shown: Partial<Shown> & Pick<Shown, 'chat'>, after?: Shown): Shown {
    const whole: Shown = {
      key: this.#number(),
      author: undefined,
      id: undefined,
      ephemeralId: undefined,
      onlyFor: undefined,
      hiddenFor: [],
      text: '',
      photos: 0,
      isForwarded: false,
      isViaBot: false,
      replyTo: undefined,
      html: undefined,
      keyboard: [],
      call: undefined,
      ...shown,
    };
    const all = this.messages.value;
    const at = after === undefined ? -1 : all.findIndex(({ key }) => key === after.key);
    this.messages.set(at < 0 ? [...all, whole] : all.toSpliced(at + 1, 0, whole));
    return whole;
  }

  #hide(shown: Shown, reader: number | undefined): void {
    if (reader === undefined) return;
    this.messages.set(
      this.messages.value.map((one) =>
        one.key === shown.key ? { ...one, hiddenFor: [...one.hiddenFor, reader] } : one,
      ),
    );
  }

  #change(
    isMeant: (shown: Shown) => boolean,
    html: string,
    { reply_markup }: { readonly reply_markup?: unknown },
    call: Call,
  ): void {
    const before = this.messages.value.find(isMeant);
    const keyboard = keyboardIn(reply_markup);
    if (before === undefined) throw refused('message to edit not found');
    if (isSame(before, html, keyboard)) throw refused('message is not modified');
    this.messages.set(
      this.messages.value.map((one) =>
        one.key === before.key ? { ...one, html, keyboard, call } : one,
      ),
    );
  }

  /** A message as the bot receives it. */
  #raw(shown: Shown): RawMessage {
    const { author, chat, ephemeralId, html, id, isForwarded, replyTo, text } = shown;
    const date = Math.floor(this.#clock().getTime() / SECOND);
    const said = html === undefined ? { text } : marked(html);
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

  #number(): number {
    this.#last += 1;
    return this.#last;
  }
}

interface RawMessage {
  readonly message_id: number;
  readonly text: string;
  readonly [field: string]: unknown;
}

const chatWith = (id: number): Chat => ({ id, type: id > 0 ? 'private' : 'supergroup' });

const userOf = ({ id, name, language }: Person) => ({
  id,
  is_bot: false,
  first_name: name,
  language_code: language,
});

/** What Telegram throws at a bot. */
const refused = (description: string): Error =>
  Object.assign(new Error(description), { error_code: 400, description });

const isSame = (shown: Shown, html: string, keyboard: Shown['keyboard']): boolean =>
  shown.html === html && JSON.stringify(shown.keyboard) === JSON.stringify(keyboard);
