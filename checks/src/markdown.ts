import { escaped } from './html.ts';

/** Discord's Markdown as HTML: as much of it as answers use. */
export function markdownHtml(text: string): string {
  if (text === '') return '';
  const [before = '', block, ...rest] = text.split(/^```\w*\n?/mu);
  if (block === undefined) return before.split('\n').map(lineHtml).join('');
  const code = block.replace(/\n$/, '');
  return `${markdownHtml(before.replace(/\n$/, ''))}<pre class="line">${escaped(code)}</pre>${markdownHtml(
    rest.join('```\n').replace(/^\n/, ''),
  )}`;
}

const BLOCKS: readonly (readonly [RegExp, string])[] = [
  [/^(?<mark>#{1,3}) /u, 'heading'],
  [/^-# /u, 'small'],
  [/^> /u, 'quote'],
];

function lineHtml(line: string): string {
  // A mark of direction may precede what makes a line a heading or a quotation.
  const text = line.replace(/^[\u200E\u200F]+/u, '');
  const [pattern, name] = BLOCKS.find(([each]) => each.test(text)) ?? [undefined, ''];
  const marks = line.slice(0, line.length - text.length);
  return `<div class="line ${name}">${marks}${inline(pattern === undefined ? text : text.replace(pattern, ''))}</div>`;
}

const INLINE =
  /\\(?<literal>[^\w\s])|`(?<code>[^`]+)`|\[(?<label>(?:\\.|[^\]\\])*)\]\(<?(?<url>[^)>\s]+)>?\)|\*\*(?<bold>(?:\\.|[^\\])+?)\*\*|__(?<underline>.+?)__|\*(?<italic>(?:\\.|[^*\\])+)\*/gu;

function inline(text: string): string {
  let html = '';
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    html += escaped(text.slice(from, match.index)) + marked(match.groups ?? {});
    from = match.index + match[0].length;
  }
  return html + escaped(text.slice(from));
}

function marked(found: Readonly<Record<string, string | undefined>>): string {
  const { literal, code, label, bold, underline, italic } = found;
  if (literal !== undefined) return escaped(literal);
  if (code !== undefined) return `<code>${escaped(code)}</code>`;
  if (label !== undefined) return `<a>${inline(label)}</a>`;
  if (bold !== undefined) return `<b>${inline(bold)}</b>`;
  if (underline !== undefined) return `<u>${inline(underline)}</u>`;
  return `<i>${inline(italic ?? '')}</i>`;
}
