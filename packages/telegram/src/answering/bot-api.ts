import type { ApiMethods, Message } from '@grammyjs/types';

type Method = keyof ApiMethods<never>;

/** The parameters of a method besides those that are given by themselves. */
type Other<Name extends Method, Given extends string> = Omit<
  Parameters<ApiMethods<never>[Name]>[0],
  Given
>;

/** What a message is known by once it is sent. */
export type Sent = Pick<Message, 'message_id' | 'ephemeral_message_id'>;

/** The methods of the Bot API that answers go through; grammY's `Api` has them. */
export interface BotApi {
  sendMessage(
    chat: number,
    text: string,
    other: Other<'sendMessage', 'chat_id' | 'text'>,
  ): Promise<Sent>;
  editMessageCaption(
    chat: number,
    message: number,
    other: Other<'editMessageCaption', 'chat_id' | 'message_id' | 'inline_message_id'>,
  ): Promise<unknown>;
  editMessageText(
    chat: number,
    message: number,
    text: string,
    other: Other<'editMessageText', 'chat_id' | 'message_id' | 'inline_message_id' | 'text'>,
  ): Promise<unknown>;
  editEphemeralMessageText(
    chat: number,
    receiver: number,
    message: number,
    text: string,
    other: Other<
      'editEphemeralMessageText',
      'chat_id' | 'receiver_user_id' | 'ephemeral_message_id' | 'text'
    >,
  ): Promise<unknown>;
  editEphemeralMessageCaption(
    chat: number,
    receiver: number,
    message: number,
    caption: string,
    other: Other<
      'editEphemeralMessageCaption',
      'chat_id' | 'receiver_user_id' | 'ephemeral_message_id' | 'caption'
    >,
  ): Promise<unknown>;
  deleteMessage(chat: number, message: number): Promise<unknown>;
  answerCallbackQuery(
    query: string,
    other?: Other<'answerCallbackQuery', 'callback_query_id'>,
  ): Promise<unknown>;
  answerInlineQuery(
    query: string,
    results: Parameters<ApiMethods<never>['answerInlineQuery']>[0]['results'],
    other: Other<'answerInlineQuery', 'inline_query_id' | 'results'>,
  ): Promise<unknown>;
  answerGuestQuery(
    query: string,
    result: Parameters<ApiMethods<never>['answerGuestQuery']>[0]['result'],
  ): Promise<unknown>;
}
