import type { Reply } from '../../packages/answers/dist/index.js';
import { dataset } from '../../packages/core/dist/index.js';
import { renderReply } from '../../packages/discord/dist/index.js';
import { escaped } from './html.ts';
import { markdownHtml } from './markdown.ts';

/** A component as Discord takes it, as far as it is drawn. */
interface Component {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly Component[];
  readonly accent_color?: number | null;
  readonly style?: number;
  readonly label?: string;
  readonly placeholder?: string;
}

const CONTAINER = 17;
const TEXT = 10;
const ROW = 1;
const BUTTON = 2;
const MENU = 3;
const PRIMARY = 1;

/** The first message of an answer as Discord draws it on a phone. */
export function discordMessage(reply: Reply): string {
  const message = renderReply(reply, { dataset, view: null, isPrivate: false });
  return `<div class="discord">${message.components.map(componentHtml).join('')}</div>`;
}

function componentHtml(component: Component): string {
  const { type, content = '', label = '', placeholder = '', accent_color: colour } = component;
  const inside = () => (component.components ?? []).map(componentHtml).join('');
  switch (type) {
    case CONTAINER:
      return `<div class="container"${colour == null ? '' : ` style="border-left-color: ${hex(colour)}"`}>${inside()}</div>`;
    case TEXT:
      return `<div class="text">${markdownHtml(content)}</div>`;
    case ROW:
      return `<div class="row">${inside()}</div>`;
    case BUTTON:
      return `<span class="button${component.style === PRIMARY ? ' primary' : ''}">${escaped(label)}</span>`;
    case MENU:
      return `<span class="menu"><span>${escaped(placeholder)}</span><span>⌄</span></span>`;
    default:
      throw new Error(`There is no picture of a Discord component of type ${type}.`);
  }
}

const hex = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;
