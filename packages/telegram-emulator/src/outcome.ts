import type { Update } from '@grammyjs/types';
import type { Call, CallbackAnswer, Effect, InlineAnswer, InlineMessage } from './call.ts';
import type { TextMessage } from './chats.ts';

/** What came of something a user did. Calls that the bot makes later are added to it. */
export class Outcome {
  /** The update the bot got; undefined where Telegram kept it from the bot. */
  readonly update: Update | undefined;
  readonly calls: Call[] = [];

  constructor(update: Update | undefined) {
    this.update = update;
  }

  /** Messages as they were sent, in order. */
  get sent(): readonly TextMessage[] {
    return this.all('sent');
  }

  /** Messages as they were after each edit, in order. */
  get edited(): readonly TextMessage[] {
    return this.all('edited');
  }

  /** Ephemeral messages as they were sent or edited, in order. */
  get ephemeral(): readonly TextMessage[] {
    return this.effects.flatMap((effect) => effect.ephemeral ?? effect.editedEphemeral ?? []);
  }

  /** The answer to a guest query. */
  get guest(): InlineMessage {
    return this.need(this.all('guest')[0], 'did not answer the guest query');
  }

  /** Messages as they were sent or edited, for all or for one, in order. */
  get messages(): readonly TextMessage[] {
    return this.effects.flatMap(
      ({ sent, edited, ephemeral, editedEphemeral }) =>
        sent ?? edited ?? ephemeral ?? editedEphemeral ?? [],
    );
  }

  /** The first message sent or edited. */
  get message(): TextMessage {
    return this.need(this.messages[0], 'sent nothing');
  }

  /** Inline messages as they were after each edit, in order. */
  get editedInline(): readonly InlineMessage[] {
    return this.all('editedInline');
  }

  /** The inline message as it was after its first edit. */
  get inlineMessage(): InlineMessage {
    return this.need(this.editedInline[0], 'edited no inline message');
  }

  /** The answer to a pressed button, if there was one. */
  get callback(): CallbackAnswer | undefined {
    return this.all('callback')[0];
  }

  /** The answer to an inline query. */
  get inline(): InlineAnswer {
    return this.need(this.all('inline')[0], 'did not answer the inline query');
  }

  /** For error messages. */
  get callsInWords(): string {
    const words = this.calls.map(({ method, error }) =>
      error ? `${method} (${error.message})` : method,
    );
    return `its calls: ${words.join(', ') || 'none'}`;
  }

  private get effects(): readonly Effect[] {
    return this.calls.flatMap(({ effect }) => effect ?? []);
  }

  private all<Key extends keyof Effect>(key: Key): readonly NonNullable<Effect[Key]>[] {
    return this.effects.flatMap((effect) => effect[key] ?? []);
  }

  private need<Value>(value: Value | undefined, failure: string): Value {
    if (value === undefined) throw new Error(`The bot ${failure}; ${this.callsInWords}`);
    return value;
  }
}
