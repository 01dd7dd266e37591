import { chooseLanguage } from '@us-morocco-security/answers';
import { reportFault } from '@us-morocco-security/chat';
import type { Log } from '@us-morocco-security/service';
import { answerGuest, type IncomingUpdate, renderSentence } from '@us-morocco-security/telegram';
import type { Api } from 'grammy';
import { answerQuery } from './perform.ts';
import type { Sender } from './sender.ts';
import { hasCode } from './telegram-errors.ts';

export interface Apologising {
  readonly api: Api;
  readonly sender: Sender;
  readonly log: Pick<Log, 'error' | 'warn'>;
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
  if (message !== undefined && !hasCode(error, 429)) await sender.answer(message, sentence);
  if (guest?.guest_query_id !== undefined) {
    await api.answerGuestQuery(guest.guest_query_id, answerGuest(sentence, language));
  }
  if (press !== undefined) await answerQuery(api, press.id, { popup: text });
  if (inline !== undefined) await api.answerInlineQuery(inline.id, [], { cache_time: 0 });
}
