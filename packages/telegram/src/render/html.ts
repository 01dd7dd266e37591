import { withoutBidiControls } from '@us-morocco-security/answers';

/** Escapes text for Telegram's HTML, which knows only these four named entities. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const bold = (html: string): string => `<b>${html}</b>`;
export const italic = (html: string): string => `<i>${html}</i>`;
/** What is set verbatim is copied: nothing invisible is in it. */
export const code = (html: string): string => `<code>${withoutBidiControls(html)}</code>`;
export const pre = (html: string): string => `<pre>${withoutBidiControls(html)}</pre>`;
export const quote = (html: string): string => `<blockquote>${html}</blockquote>`;
export const folded = (html: string): string => `<blockquote expandable>${html}</blockquote>`;
export const link = (html: string, url: string): string => `<a href="${escaped(url)}">${html}</a>`;

const TAG = /<[^>]*>/g;
const REFERENCE = /&(?:amp|lt|gt|quot);/g;

/** The text without markup. Only this module's own output is read, so no other tag or entity occurs. */
export const textOf = (html: string): string =>
  html.replace(TAG, '').replace(REFERENCE, (reference) => REFERENCES[reference] ?? reference);

const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};
