import { freeTextOf, type Reply, speak, wasCut } from '@us-morocco-security/answers';

/**
 * The text that was asked about. It is too long for a button, so that each message of the answer quotes it, and its
 * buttons read it back from there.
 */
export interface Question {
  readonly label: string;
  readonly text: string;
  /** Says that only the beginning of the text was read; undefined where all of it was. */
  readonly cut: string | undefined;
}

/** The question to quote with a reply; undefined where it holds no free text. */
export function questionOf({ request, language }: Reply): Question | undefined {
  const text = freeTextOf(request);
  if (text === undefined || text.trim() === '') return undefined;
  const say = speak(language);
  const cut = wasCut(text) ? say('chat-text-cut') : undefined;
  return { label: say('chat-question'), text, cut };
}
