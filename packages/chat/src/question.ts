import { clip, freeTextOf, type Reply, speak, wasCut } from '@us-morocco-security/answers';
import type { AskedText } from './place-code.ts';

/**
 * The text that was asked about. It is too long for a button, so that each message of the answer quotes it, and its
 * buttons read it back from there; one that is too long for that as well is kept under a key, and its beginning shown.
 */
export interface Question extends AskedText {
  readonly label: string;
  /** What the message shows of the text. */
  readonly quoted: string;
  /** Says that only the beginning is shown, or was read; undefined where all of it is there. */
  readonly note: string | undefined;
}

/** How much is shown of a text that is kept: enough to know it again. */
const MOST_OF_A_KEPT_TEXT = 200;

/**
 * The question to quote with a reply; undefined where it holds no free text.
 *
 * @param key - under which its text is kept; undefined where the message can quote all of it
 */
export function questionOf({ request, language }: Reply, key?: string): Question | undefined {
  const text = freeTextOf(request);
  if (text === undefined || text.trim() === '') return undefined;
  const say = speak(language);
  const label = say('chat-question');
  const isCut = wasCut(text);
  if (key === undefined) {
    return { label, text, key, quoted: text, note: isCut ? say('chat-text-cut') : undefined };
  }
  return {
    label,
    text,
    key,
    quoted: clip(text, MOST_OF_A_KEPT_TEXT),
    note: say(isCut ? 'chat-text-cut-kept' : 'chat-text-kept'),
  };
}
