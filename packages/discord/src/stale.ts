import type { Language } from '@us-morocco-security/answers';
import { type LostText, staleButton } from '@us-morocco-security/chat';
import { codeIn, writeButtonId } from './button-id.ts';
import { type Message, renderSentence } from './render/index.ts';

/** Says why a button cannot be answered any more, above the question that comes nearest to it. */
export function staleMessage(why: LostText | 'unknown', id: string, language: Language): Message {
  const { text, question } = staleButton(why, codeIn(id), language);
  const asked = writeButtonId('ask', { request: question.request, view: null }, undefined);
  const { label } = question;
  return renderSentence(
    text,
    language,
    asked === undefined ? [] : [{ id: asked, label, title: label }],
  );
}
