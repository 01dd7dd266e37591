import { type APIInteraction, type APIMessage, MessageFlags } from 'discord-api-types/v10';
import type { CallbackRequest, ChoiceRequest, MessageRequest } from './checks/requests.ts';
import { hasFlag, type MessageBook, textOf } from './messages.ts';
import { type Patience, Waiting } from './waiting.ts';

/** What a user asked, and everything the bot did about it, up to now. */
export interface Exchange {
  readonly interaction: APIInteraction;
  /** The initial answer, as the bot sent it. */
  readonly callback: CallbackRequest;
  /** The message as it is shown now. */
  readonly message: APIMessage;
  /** What the message says, in reading order. */
  readonly text: string;
  /** Whether only the user sees the message. */
  readonly private: boolean;
  /** The bodies of the edits that came after the initial answer. */
  readonly edits: readonly MessageRequest[];
  readonly followUps: readonly APIMessage[];
  /** What an autocomplete answer offers. */
  readonly choices: readonly ChoiceRequest[];
  /** Resolves once the exchange is as `is` says: at once if it is so already. */
  until(is: (exchange: Exchange) => boolean): Promise<Exchange>;
}

/** An exchange as the server writes it down. */
export class Recorded implements Exchange {
  readonly interaction: APIInteraction;
  readonly edits: MessageRequest[] = [];
  readonly #followUps: string[] = [];
  readonly #messages: MessageBook;
  readonly #waiting: Waiting<Exchange>;
  #callback: CallbackRequest | undefined;
  #originalId: string | undefined;
  #removed = false;

  constructor(interaction: APIInteraction, messages: MessageBook, patience: Patience) {
    this.interaction = interaction;
    this.#messages = messages;
    this.#waiting = new Waiting(patience);
  }

  get answered(): boolean {
    return this.#callback !== undefined;
  }

  get callback(): CallbackRequest {
    if (this.#callback === undefined) throw new Error('The bot has not answered yet.');
    return this.#callback;
  }

  /** The ID of the message that `@original` names. */
  get originalId(): string | undefined {
    return this.#originalId;
  }

  /** The message, where there is one. */
  get shown(): APIMessage | undefined {
    return this.#messages.find(this.#originalId ?? '');
  }

  get message(): APIMessage {
    if (this.shown === undefined) throw new Error('The bot shows no message.');
    return this.shown;
  }

  get text(): string {
    return textOf(this.message);
  }

  get private(): boolean {
    return hasFlag(this.message, MessageFlags.Ephemeral);
  }

  get followUps(): APIMessage[] {
    return this.#followUps.flatMap((id) => this.#messages.find(id) ?? []);
  }

  get choices(): ChoiceRequest[] {
    const { callback } = this;
    if (callback.type !== 8) throw new Error('The bot offered no choices.');
    return (callback.data?.choices ?? []).flatMap((choice) => choice ?? []);
  }

  answer(callback: CallbackRequest, originalId: string | undefined): void {
    this.#callback = callback;
    this.#originalId = originalId;
    this.#waiting.tell(this);
  }

  edited(body: MessageRequest): void {
    this.edits.push(body);
    this.#waiting.tell(this);
  }

  followed(id: string): void {
    this.#followUps.push(id);
    this.#waiting.tell(this);
  }

  removed(): void {
    this.#removed = true;
    this.#waiting.tell(this);
  }

  /** Whether the bot sent the message as a follow-up. */
  sent(id: string): boolean {
    return this.#followUps.includes(id);
  }

  get followUpCount(): number {
    return this.#followUps.length;
  }

  async until(is: (exchange: Exchange) => boolean, complaint?: () => string): Promise<Exchange> {
    if (is(this)) return this;
    return this.#waiting.next(
      is,
      complaint ?? (() => 'The exchange did not come to that in time.'),
    );
  }

  /** Resolves when there is something to see: a deferral alone is not yet an answer. */
  settled(complaint: () => string): Promise<Exchange> {
    return this.until(() => this.#isSettled, complaint);
  }

  get #isSettled(): boolean {
    if (this.#callback === undefined) return false;
    const deferred = this.#callback.type === 5 || this.#callback.type === 6;
    return !deferred || this.edits.length + this.#followUps.length > 0 || this.#removed;
  }

  forget(): void {
    this.#waiting.forget();
  }
}
