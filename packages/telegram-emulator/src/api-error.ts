import type { ResponseParameters } from '@grammyjs/types';

/** What the server answers where it refuses. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }

  /** The body of the answer. */
  get reply() {
    const { code: error_code, message: description, parameters } = this;
    return { ok: false, error_code, description, ...(parameters && { parameters }) };
  }
}

const bad = (description: string) => () => new ApiError(400, `Bad Request: ${description}`);
const conflict = (description: string) => () => new ApiError(409, `Conflict: ${description}`);

export const unauthorized = () => new ApiError(401, 'Unauthorized');
export const methodNotFound = () => new ApiError(404, 'Not Found');

export const chatNotFound = bad('chat not found');
export const threadNotFound = bad('message thread not found');
export const repliedNotFound = bad('message to be replied not found');
export const editedNotFound = bad('message to edit not found');
export const cannotBeEdited = bad("message can't be edited");
export const inlineMessageNotFound = bad('MESSAGE_ID_INVALID');
export const deletedNotFound = bad('message to delete not found');
/** The words are not documented; what a bot may rely on is the code. */
export const ephemeralRefused = bad('EPHEMERAL_MESSAGE_FORBIDDEN');
export const queryTooOld = bad(
  'query is too old and response timeout expired or query ID is invalid',
);
export const noTextToEdit = bad('there is no text in the message to edit');
export const noCaptionToEdit = bad('there is no caption in the message to edit');
export const noRightToWrite = bad('not enough rights to send text messages to the chat');
export const wrongFile = bad('wrong file identifier/HTTP URL specified');
export const notModified = bad(
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
);

export const otherPoller = conflict(
  'terminated by other getUpdates request; make sure that only one bot instance is running',
);
export const webhookTookOver = conflict('terminated by setWebhook request');
export const webhookIsActive = conflict(
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
);

export const tooManyRequests = (retry_after: number) =>
  new ApiError(429, `Too Many Requests: retry after ${retry_after}`, { retry_after });
