import type { MessageEntity } from '@grammyjs/types';
import { MarkupError } from './html-cursor.ts';
import type { StartTag } from './html-tags.ts';
import { readLink, userOfLink } from './links.ts';

/** A mark while its neighbours may still change it: code inside pre gives it its language. */
export interface Draft {
  readonly entity: MessageEntity;
  readonly language: string;
}

interface Span {
  readonly offset: number;
  readonly length: number;
}

const STYLES = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  u: 'underline',
  ins: 'underline',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
} as const;

const isStyleTag = (name: string): name is keyof typeof STYLES => Object.hasOwn(STYLES, name);

/** What an element becomes; nothing where Telegram leaves its text plain. `last` is the mark closed before. */
export function entityOf(
  { name, argument, date }: StartTag,
  span: Span,
  inner: string,
  last: Draft | undefined,
): Draft | undefined {
  if (isStyleTag(name)) return draft({ type: STYLES[name], ...span });
  switch (name) {
    case 'a':
      return linkOf(argument === '' ? inner : argument, span);
    case 'tg-emoji':
      return emojiOf(argument, span);
    case 'tg-time':
      return timeOf(date, argument, span);
    case 'blockquote':
      return draft({ type: argument === '' ? 'blockquote' : 'expandable_blockquote', ...span });
    default:
      return verbatimOf(name, argument, span, last);
  }
}

const draft = (entity: MessageEntity, language = ''): Draft => ({ entity, language });

function linkOf(href: string, span: Span): Draft | undefined {
  const user = userOfLink(href);
  if (user !== undefined) {
    return draft({
      type: 'text_mention',
      ...span,
      user: { id: user, is_bot: false, first_name: '' },
    });
  }
  const link = readLink(href);
  return 'error' in link ? undefined : draft({ type: 'text_link', ...span, url: link.url });
}

function emojiOf(id: string, span: Span): Draft {
  if (!/^-?\d*[1-9]\d*$/.test(id))
    throw new MarkupError('Invalid custom emoji identifier specified');
  return draft({ type: 'custom_emoji', ...span, custom_emoji_id: id });
}

const TIME_FORMATS = ['r', 'd', 't', 'dt', 'D', 'T', 'DT', 'dT', 'Dt'] as const;
type TimeFormat =
  | (typeof TIME_FORMATS)[number]
  | `w${Exclude<(typeof TIME_FORMATS)[number], 'r'>}`
  | 'w'
  | '';

function timeOf(unix: string, format: string, span: Span): Draft | undefined {
  const time = Number.parseInt(unix, 10);
  if (!isTimeFormat(format)) throw new MarkupError('Invalid date format used');
  if (!(time > 0)) throw new MarkupError('Invalid date specified');
  return draft({ type: 'date_time', ...span, unix_time: time, date_time_format: format });
}

const isTimeFormat = (format: string): format is TimeFormat =>
  format === 'r' || /^w?[dD]?[tT]?$/.test(format);

/** Code that fills a pre, or the other way round, is one block in a language. */
function verbatimOf(name: string, language: string, span: Span, last: Draft | undefined): Draft {
  const type = name === 'pre' ? 'pre' : 'code';
  const fills = last?.entity.offset === span.offset && last.entity.length === span.length;
  const spoken = language === '' ? (last?.language ?? '') : language;
  if (fills && last?.entity.type !== type && isVerbatim(last) && spoken !== '') {
    return draft({ type: 'pre', ...span, language: spoken });
  }
  return draft({ type, ...span }, type === 'code' ? language : '');
}

const isVerbatim = (last: Draft | undefined): boolean =>
  last?.entity.type === 'pre' || last?.entity.type === 'code';
