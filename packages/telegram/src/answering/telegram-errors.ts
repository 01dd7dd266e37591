/** What Telegram answers a call with that it refuses; grammY throws it. */
interface ApiError extends Error {
  readonly error_code: number;
  readonly description: string;
}

const isApiError = (error: unknown): error is ApiError =>
  error instanceof Error &&
  'error_code' in error &&
  typeof error.error_code === 'number' &&
  'description' in error &&
  typeof error.description === 'string';

/**
 * What Telegram answers where nothing is wrong on either side: people delete, block, leave, close, restrict, and press
 * twice. Every 403 is of this kind.
 */
const HARMLESS = [
  /message is not modified/i,
  /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i,
  /query is too old|query ID is invalid|QUERY_ID_INVALID/i,
  /chat not found|message thread not found|TOPIC_(CLOSED|DELETED)/i,
  /not enough rights|no rights to send|need administrator rights|CHAT_ADMIN_REQUIRED/i,
  /CHAT_(WRITE|SEND_\w+|GUEST_SEND)_FORBIDDEN|CHAT_RESTRICTED/i,
  /CHANNEL_(PRIVATE|INVALID)|PEER_ID_INVALID|CHAT_ID_INVALID|USER_ID_INVALID/i,
  /(USER_IS|YOU)_BLOCKED|USER_DEACTIVATED|is deactivated|was kicked|bot was blocked/i,
  /group chat was upgraded to a supergroup chat/i,
];

export const isHarmless = (error: unknown): boolean =>
  hasCode(error, 403) ||
  (hasCode(error, 400) && HARMLESS.some((description) => description.test(error.description)));

/** The message shows this already: somebody pressed twice. */
export const isUnchanged = (error: unknown): boolean =>
  hasCode(error, 400) && /message is not modified/i.test(error.description);

export const hasCode = (error: unknown, code: number): error is ApiError =>
  isApiError(error) && error.error_code === code;

/** Telegram's own fault. */
export const isServerError = (error: unknown): boolean =>
  isApiError(error) && error.error_code >= 500;
