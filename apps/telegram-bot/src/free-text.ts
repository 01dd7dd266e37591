import { clip } from '@us-morocco-security/answers';
import type { Message } from 'grammy/types';

/** As much of a text as a message shows again beside its answer. */
const MOST = 1_000;
const CUT = ' […]';

/** A text as it will be read and shown: the beginning of a long one, with a sign that it is no more. */
export const readable = (text: string): string =>
  text.length <= MOST ? text : `${clip(text, MOST - CUT.length).replace(/…$/, '')}${CUT}`;

export const wasCut = (text: string): boolean => text.endsWith(CUT);

/** The text that an answer of ours was asked about: it shows it verbatim, before anything else that is verbatim. */
export function shownText({
  text = '',
  entities = [],
}: Pick<Message, 'text' | 'entities'>): string | undefined {
  const verbatim = entities.find(({ type }) => type === 'code' || type === 'pre');
  return verbatim && text.slice(verbatim.offset, verbatim.offset + verbatim.length);
}
