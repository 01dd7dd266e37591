import { chooseLanguage } from '@us-morocco-security/answers';
import { reportFault } from '@us-morocco-security/chat';
import { answerGuest } from '../inline.ts';
import { renderSentence } from '../render/index.ts';
import type { IncomingUpdate } from '../update.ts';
import type { BotApi } from './bot-api.ts';
import type { Log } from './log.ts';
import { answerQuery } from './perform.ts';
import type { Sender } from './sender.ts';
import { hasCode } from './telegram-errors.ts';

export interface Apologising {
  readonly api: BotApi;
  readonly sender: Sender;
  readonly log: Log;
}

/** Reports a failure to the asker with an ID, under which the log has the reason. */
export async function apologise(
  update: IncomingUpdate,
  error: unknown,
  command: string,
  { api, sender, log }: Apologising,
): Promise<void> {
  const { message, guest_message: guest, callback_query: press, inline_query: inline } = update;
  const asking = message ?? guest ?? press ?? inline;
  const typed = (message ?? guest)?.text ?? '';
  const language = chooseLanguage({ typed, hints: [asking?.from?.language_code] });
  const { text } = reportFault(error, { log, command, language });
  const sentence = renderSentence(text, language);
  // One more message would add to what was too many.
  if (message !== undefined && !hasCode(error, 429))
    await sender.answer(message, { message: sentence });
  if (guest?.guest_query_id !== undefined) {
    await api.answerGuestQuery(guest.guest_query_id, answerGuest(sentence, language));
  }
  if (press !== undefined) await answerQuery(api, press.id, { popup: text });
  if (inline !== undefined) await api.answerInlineQuery(inline.id, [], { cache_time: 0 });
}
