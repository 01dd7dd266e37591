import type { Context } from '../command.ts';
import { withoutBidiControls } from '../language/bidi.ts';
import type {
  Block,
  Field,
  FieldsBlock,
  FollowUpsBlock,
  HeadingBlock,
  ListBlock,
  ListItem,
  NoticeBlock,
  TextBlock,
} from '../reply.ts';
import type { Request } from '../request.ts';
import { questionTitle } from './titles.ts';

/** A heading; names of terms and programmes, which sentences write small, begin with a capital here. */
export const heading = (text: string): HeadingBlock => ({
  type: 'heading',
  text: capitalized(text),
});

export const capitalized = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

export const text = (words: string): TextBlock => ({ type: 'text', text: words });

export const fields = (...pairs: readonly Field[]): FieldsBlock => ({
  type: 'fields',
  fields: pairs,
});

/** A list, or nothing where it would be empty. */
export const list = (items: readonly ListItem[]): readonly ListBlock[] =>
  items.length === 0 ? [] : [{ type: 'list', items }];

export const notice = (
  tone: NoticeBlock['tone'],
  title: string,
  ...lines: readonly string[]
): NoticeBlock => ({ type: 'notice', tone, title, lines });

/** A question to offer next; it is labelled with the line that asks it, and titled for a reader. */
export type FollowUp = Pick<Request, 'command'> & Partial<Pick<Request, 'options'>>;

/** Questions that lead on, in the language of the answer. */
export function followUps(
  context: Context,
  ...questions: readonly FollowUp[]
): readonly FollowUpsBlock[] {
  const { language } = context;
  const commands = questions.map(({ command, options = {} }) => ({
    label: writeCommandLine(command, options),
    title: questionTitle(context, { command, options }),
    request: { command, options, language, page: 1 },
  }));
  return commands.length === 0 ? [] : [{ type: 'followUps', commands }];
}

/** A request as one would type it: `/timeline from:2004`, `/system himars`. */
const writeCommandLine = (command: string, options: Readonly<Record<string, string>>): string =>
  [
    `/${command}`,
    ...Object.entries(options).map(([name, value]) => `${name}:${quoted(value)}`),
  ].join(' ');

const quoted = (value: string): string => (/\s/u.test(value) ? `"${value}"` : value);

const MOST_QUOTED = 80;

/** What a reader typed, as an answer repeats it: its beginning where it is long, and no signs that steer direction. */
export function quoteTyped(typed: string): string {
  const text = withoutBidiControls(typed).replace(/\s+/gu, ' ').trim();
  const signs = [...text];
  return signs.length <= MOST_QUOTED ? text : `${signs.slice(0, MOST_QUOTED).join('')}…`;
}

/** Keeps a list of blocks readable where some of them may be absent. */
export const blocks = (...parts: readonly (Block | readonly Block[])[]): readonly Block[] =>
  parts.flat();
