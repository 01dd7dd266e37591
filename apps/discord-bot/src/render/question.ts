import type { Block, Language, Reply } from '@us-morocco-security/answers';
import { freeTextOf, speak, wasCut } from '@us-morocco-security/answers';
import { limits } from '../limits.ts';

/** How much of a typed text is read: the rest of a message is for the answer. */
export const MOST_TEXT = 1500;

/** A text that was asked about, as every screen of its answer shows it, so that a button can read it back. */
export interface Question {
  readonly label: string;
  readonly text: string;
  /** Whether only the beginning of what was given was read. */
  readonly isCut: boolean;
}

/** The free text of an answer's request. */
export function questionOf({ request, language, blocks }: Reply): Question | undefined {
  const text = freeTextOf(request);
  if (text === undefined) return undefined;
  const shown = blocks.find((block) => block.type === 'verbatim' && block.text === text);
  const label = shown?.type === 'verbatim' ? shown.label : speak(language)('chat-question');
  return { label, text, isCut: wasCut(text) };
}

/** The blocks of an answer besides the question and what becomes buttons. */
export const toldBlocks = ({ blocks }: Reply, question: Question | undefined): readonly Block[] =>
  blocks.filter(
    (block) =>
      block.type !== 'citations' &&
      block.type !== 'followUps' &&
      block.type !== 'pages' &&
      !(block.type === 'verbatim' && block.text === question?.text),
  );

/** Text that a screen of an answer may hold besides its question and its position. */
export const roomFor = (question: Question | undefined): number =>
  limits.messageText -
  350 -
  (question === undefined ? 0 : question.text.length + question.text.split('`').length + 80);

/** The notice under a text that was cut. */
export const cutNotice = (language: Language): Block => ({
  type: 'notice',
  tone: 'note',
  title: speak(language)('chat-text-cut'),
  lines: [],
});
