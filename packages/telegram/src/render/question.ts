import type { Reply } from '@us-morocco-security/answers';
import { questionOf } from '@us-morocco-security/chat';
import { bold, code, escaped, folded, italic } from './html.ts';
import { labelled, line } from './line.ts';

/** A question that is quoted on the line of its label. */
const SHORT = 60;

/**
 * The text that was asked about, below its answer, so that each of its buttons can read it back: a button has no room
 * for it. It is set verbatim, so that nothing in it becomes a link; a long one is collapsed.
 */
export function questionHtml(reply: Reply, textKey: string | undefined): string {
  const question = questionOf(reply, textKey);
  if (question === undefined) return '';
  const { language } = reply;
  const { label, quoted, note } = question;
  const head = bold(escaped(label));
  const isShort = quoted.length <= SHORT && !quoted.includes('\n');
  return [
    isShort
      ? labelled(head, code(escaped(quoted)), language)
      : `${line(head, language)}\n${folded(code(escaped(quoted)))}`,
    ...(note === undefined ? [] : [line(italic(escaped(note)), language)]),
  ].join('\n');
}
