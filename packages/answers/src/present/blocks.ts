import { withoutBidiControls } from '@us-morocco-security/core/labels';
import type {
  Field,
  FieldsBlock,
  HeadingBlock,
  ListBlock,
  ListItem,
  NoticeBlock,
  TextBlock,
} from '../reply.ts';

/** A heading; names of terms and programmes, which sentences write small, begin with a capital here. */
export const heading = (text: string): HeadingBlock => ({
  type: 'heading',
  text: capitalized(text),
});

export const capitalized = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

export const text = (words: string): TextBlock => ({ type: 'text', text: words });

/** Labelled values, or nothing where there are none. */
export const fields = (...pairs: readonly Field[]): readonly FieldsBlock[] =>
  pairs.length === 0 ? [] : [{ type: 'fields', fields: pairs }];

/** A labelled value, or nothing where the value is not known. */
export const optional = (label: string, value: string | undefined): readonly Field[] =>
  value === undefined ? [] : [{ label, value }];

/** A list, or nothing where it would be empty. */
export const list = (items: readonly ListItem[]): readonly ListBlock[] =>
  items.length === 0 ? [] : [{ type: 'list', items }];

export const notice = (
  tone: NoticeBlock['tone'],
  title: string,
  ...lines: readonly string[]
): NoticeBlock => ({ type: 'notice', tone, title, lines });

const MOST_QUOTED = 80;

/** What a reader typed, as an answer repeats it: its beginning where it is long, and no signs that steer direction. */
export function quoteTyped(typed: string, most = MOST_QUOTED): string {
  const text = withoutBidiControls(typed).replace(/\s+/gu, ' ').trim();
  const signs = [...text];
  return signs.length <= most ? text : `${signs.slice(0, most).join('')}…`;
}
