import { type APIMessage, ChannelType, MessageType } from 'discord-api-types/v10';
import { z } from 'zod';
import { checkMessage } from './checks/index.ts';
import { readMessage, type Sent } from './ledger.ts';
import type { MessageBook } from './messages.ts';
import { cannotPost, invalidForm } from './refusal.ts';

const Recipient = z.object({ recipient_id: z.string().regex(/^\d{1,20}$/) });

/** The messages that a bot sends by itself, into channels and to users. */
export class Posts {
  readonly sent: APIMessage[] = [];
  readonly #messages: MessageBook;
  readonly #snowflake: () => string;
  /** The direct channel of each user. */
  readonly #direct = new Map<string, string>();
  /** By which code Discord refuses a message to a channel or a user. */
  readonly #shut = new Map<string, number>();

  constructor(messages: MessageBook, snowflake: () => string) {
    this.#messages = messages;
    this.#snowflake = snowflake;
  }

  shut(id: string, code: number): void {
    this.#shut.set(id, code);
  }

  /** The direct channel with a user: always the same. */
  direct(body: unknown): object {
    const { data } = Recipient.safeParse(body);
    if (data === undefined) throw invalidForm([{ path: 'recipient_id', says: 'names no user' }]);
    const { recipient_id } = data;
    const id = this.#direct.get(recipient_id) ?? this.#snowflake();
    this.#direct.set(recipient_id, id);
    return { id, type: ChannelType.DM, last_message_id: null, flags: 0, recipients: [] };
  }

  post(channelId: string, sent: Sent): APIMessage {
    const code = this.#shut.get(channelId) ?? this.#shut.get(this.#userOf(channelId));
    if (code !== undefined) throw cannotPost(code);
    const files = sent.files.map(({ name }) => name);
    const body = readMessage(sent, checkMessage(sent.body, { files }));
    const message = this.#messages.create(
      { type: MessageType.Default, channelId },
      { body, files: sent.files },
    );
    this.sent.push(message);
    return message;
  }

  #userOf(channelId: string): string {
    return [...this.#direct].find(([, id]) => id === channelId)?.[0] ?? '';
  }
}
