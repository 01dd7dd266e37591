import type { InlineQuery, User } from '@grammyjs/types';
import { type Button, dataOf } from './button.ts';
import type { InlineAnswer, InlineMessage } from './call.ts';
import { deliver } from './deliver.ts';
import { addInlineMessage } from './inline-messages.ts';
import type { Outcome } from './outcome.ts';
import type { World } from './world.ts';

export type InlineResult = InlineAnswer['results'][number];

export interface InlineOptions {
  readonly from: User;
  readonly offset?: string;
  readonly chatType?: NonNullable<InlineQuery['chat_type']>;
}

/** What came of choosing a result. */
export interface Chosen {
  /** The message that the chat now shows. */
  readonly message: InlineMessage;
  readonly outcome: Outcome;
}

/** Typing the bot's name and a query in any chat. */
export class InlineMode {
  private readonly world: World;
  private readonly queries = new WeakMap<InlineResult, string>();

  constructor(world: World) {
    this.world = world;
  }

  async ask(
    query: string,
    { from, offset = '', chatType = 'private' }: InlineOptions,
  ): Promise<Outcome> {
    if (!this.world.bot.supports_inline_queries) throw new Error('The bot has no inline mode');
    const id = this.world.queries.ask();
    const inline_query = { id, from, query, offset, chat_type: chatType };
    const outcome = await deliver(this.world, { inline_query }, `inline ${from.id}`);
    const answered = outcome.calls.flatMap(({ effect }) => effect?.inline?.results ?? []);
    for (const result of answered) this.queries.set(result, query);
    return outcome;
  }

  async choose(result: InlineResult, from: User): Promise<Chosen> {
    const message = addInlineMessage(this.world, result);
    const { inline_message_id, reply_markup } = message;
    const chosen_inline_result = {
      result_id: result.id,
      from,
      query: this.queries.get(result) ?? '',
      // Without buttons the bot never learns which message it was.
      ...(reply_markup && { inline_message_id }),
    };
    const line = `inline ${from.id}`;
    const outcome = await deliver(this.world, { chosen_inline_result }, line, 'confirmed');
    return { message: this.find(inline_message_id), outcome };
  }

  press(inlineMessageId: string, button: Button, from: User): Promise<Outcome> {
    const callback_query = {
      id: this.world.queries.ask(),
      from,
      chat_instance: inlineMessageId,
      data: dataOf(button, this.find(inlineMessageId).reply_markup),
      inline_message_id: inlineMessageId,
    };
    return deliver(this.world, { callback_query }, `callback ${from.id}`);
  }

  find(inlineMessageId: string): InlineMessage {
    const message = this.world.inlineMessages.get(inlineMessageId);
    if (message === undefined) throw new Error(`There is no inline message ${inlineMessageId}`);
    return message;
  }
}
