import type { ComponentChild } from 'preact';
import { log } from '../fault-log.ts';

/** A part of a text that is not plain: Telegram's own names. */
interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  A: 'text_link',
  B: 'bold',
  BLOCKQUOTE: 'blockquote',
  CODE: 'code',
  I: 'italic',
  PRE: 'pre',
};

const parsed = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;

/** The text of a message and what is marked in it, as Telegram hands it back to the bot. */
export function marked(html: string): {
  readonly text: string;
  readonly entities: readonly Entity[];
} {
  const entities: Entity[] = [];
  let text = '';
  const read = (node: Node): void => {
    if (node instanceof Text) text += node.data;
    const offset = text.length;
    for (const inner of node.childNodes) read(inner);
    const type = ENTITIES[node.nodeName];
    if (type !== undefined) entities.push({ type, offset, length: text.length - offset });
  };
  read(parsed(html));
  return { text, entities };
}

interface HtmlProps {
  readonly html: string;
  /** Opens an address; true where that is all. */
  open(url: string): boolean;
}

/** Telegram's HTML as a page draws it. */
export const Html = ({ html, open }: HtmlProps) => (
  <div class="line">{childrenOf(withoutBreaks(parsed(html)), open)}</div>
);

/** Telegram breaks the line around a block by itself: a line break beside one is the same break. */
function withoutBreaks(body: HTMLElement): HTMLElement {
  for (const block of body.querySelectorAll('blockquote, pre')) {
    const { previousSibling, nextSibling } = block;
    if (previousSibling instanceof Text) {
      previousSibling.data = previousSibling.data.replace(/\n$/u, '');
    }
    if (nextSibling instanceof Text) nextSibling.data = nextSibling.data.replace(/^\n/u, '');
  }
  return body;
}

const childrenOf = (node: Node, open: HtmlProps['open']): readonly ComponentChild[] =>
  [...node.childNodes].map((inner) => nodeOf(inner, open));

function nodeOf(node: Node, open: HtmlProps['open']): ComponentChild {
  if (node instanceof Text) return node.data;
  const within = childrenOf(node, open);
  switch (node.nodeName) {
    case 'A': {
      const url = node instanceof HTMLAnchorElement ? (node.getAttribute('href') ?? '') : '';
      return (
        <a
          class="url"
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          onClick={(event) => {
            if (open(url)) event.preventDefault();
          }}
        >
          {within}
        </a>
      );
    }
    case 'B':
      return <b>{within}</b>;
    case 'I':
      return <i>{within}</i>;
    case 'CODE':
      return <code class="code">{within}</code>;
    case 'PRE':
      return <pre class="code">{within}</pre>;
    case 'BLOCKQUOTE':
      return <blockquote class="quotation">{within}</blockquote>;
    default:
      log.error({ element: node.nodeName }, 'an element of Telegram is not drawn');
      return <span>{within}</span>;
  }
}
