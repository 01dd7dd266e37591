import type { Reply } from '../../packages/answers/dist/index.js';
import { renderReply } from '../../packages/telegram/src/render/index.ts';
import { escaped } from './html.ts';

/** The first message of an answer as Telegram draws it on a phone. */
export function telegramMessage(reply: Reply): string {
  const { html, keyboard } = renderReply(reply, null, { surface: 'chat', username: 'sample_bot' });
  const rows = keyboard.map((row) => row.map(({ text }) => button(text)).join(''));
  return [
    `<div class="telegram"><div class="bubble">${withBlocks(html)}</div>`,
    ...rows.map((row) => `<div class="row">${row}</div>`),
    '</div>',
  ].join('');
}

const button = (text: string): string => `<span class="button">${escaped(text)}</span>`;

/** Telegram breaks the line around a quotation by itself: a line break beside one is the same break. */
const withBlocks = (html: string): string =>
  html.replace(/\n(?=<(?:blockquote|pre)\b)/g, '').replace(/(?<=<\/(?:blockquote|pre)>)\n/g, '');
