import type { Context } from '../command.ts';
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

/** A question to offer next; it is labelled with the line that asks it. */
export type FollowUp = Pick<Request, 'command'> & Partial<Pick<Request, 'options'>>;

/** Questions that lead on, in the language of the answer. */
export function followUps(
  { language }: Context,
  ...questions: readonly FollowUp[]
): readonly FollowUpsBlock[] {
  const commands = questions.map(({ command, options = {} }) => ({
    label: writeCommandLine(command, options),
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

/** Keeps a list of blocks readable where some of them may be absent. */
export const blocks = (...parts: readonly (Block | readonly Block[])[]): readonly Block[] =>
  parts.flat();
