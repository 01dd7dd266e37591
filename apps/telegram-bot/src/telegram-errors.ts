import { GrammyError } from 'grammy';

/** What Telegram answers where nothing is wrong on either side: people delete, block, and press twice. */
const HARMLESS: readonly { readonly code: number; readonly description: RegExp }[] = [
  { code: 400, description: /message is not modified/i },
  {
    code: 400,
    description: /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i,
  },
  { code: 400, description: /query is too old|query ID is invalid|QUERY_ID_INVALID/i },
  { code: 400, description: /chat not found|message thread not found|TOPIC_(CLOSED|DELETED)/i },
  { code: 400, description: /not enough rights|CHAT_WRITE_FORBIDDEN|have no rights to send/i },
  { code: 400, description: /group chat was upgraded to a supergroup chat/i },
  { code: 400, description: /CHAT_RESTRICTED|CHANNEL_PRIVATE|PEER_ID_INVALID|USER_IS_BLOCKED/i },
  { code: 403, description: /./ },
];

export const isHarmless = (error: unknown): boolean =>
  error instanceof GrammyError &&
  HARMLESS.some(
    ({ code, description }) => error.error_code === code && description.test(error.description),
  );

/** The message shows this already: somebody pressed twice. */
export const isUnchanged = (error: unknown): boolean =>
  hasCode(error, 400) && /message is not modified/i.test(error.description);

export const hasCode = (error: unknown, code: number): error is GrammyError =>
  error instanceof GrammyError && error.error_code === code;
