import type { z } from 'zod';
import type { InlineMessage } from './call.ts';
import { type InlineResult, isInlineKeyboard } from './checks/shapes.ts';
import { readText } from './checks/text.ts';
import { withFoundEntities } from './find-entities.ts';
import type { World } from './world.ts';

/** Puts the message of a result into a chat that the bot does not know. */
export function addInlineMessage(
  { inlineMessages }: World,
  { input_message_content: content, reply_markup }: z.infer<typeof InlineResult>,
): InlineMessage {
  const { message_text = '', ...format } = content ?? {};
  const { marked } = readText('message_text', message_text, format);
  const message = {
    inline_message_id: `BAAAA${inlineMessages.size + 1}`,
    text: marked.text,
    entities: withFoundEntities(marked),
    ...(isInlineKeyboard(reply_markup) && { reply_markup }),
  };
  inlineMessages.set(message.inline_message_id, message);
  return message;
}
