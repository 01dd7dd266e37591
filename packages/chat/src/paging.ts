import { type Reply, speak } from '@us-morocco-security/answers';
import type { OpenSection } from './sections.ts';
import type { Place } from './view.ts';

/** A step through the pages of a list, or the screens of a section. */
export interface Turn {
  readonly to: 'first' | 'previous' | 'next' | 'last';
  /** At most 9 characters. */
  readonly label: string;
  readonly place: Place;
}

/**
 * The steps from what a message shows, in reading order. First and last are left out where previous and next lead there.
 *
 * @param open - the section that is shown; undefined at the beginning of the answer
 */
export function turnsOf(reply: Reply, open: OpenSection | undefined): readonly Turn[] {
  const { language, request, page } = reply;
  const say = speak(language);
  const at = open === undefined ? (page?.page ?? 1) : open.screen + 1;
  const last = open === undefined ? (page?.pages ?? 1) : open.screens;
  const placeOf = (to: number): Place =>
    open === undefined
      ? { request: { ...request, page: to }, view: null }
      : { request, view: { section: open.section.key, screen: to - 1 } };
  const turn = (to: Turn['to'], number: number, isThere: boolean): readonly Turn[] =>
    isThere ? [{ to, label: say(`chat-${to}`), place: placeOf(number) }] : [];
  return [
    ...turn('first', 1, at > 2),
    ...turn('previous', at - 1, at > 1),
    ...turn('next', at + 1, at < last),
    ...turn('last', last, at < last - 1),
  ];
}

/** Where the reader is: the page of a list, the part of a section; undefined where there is but one. */
export function footOf(
  { language, page }: Reply,
  open: OpenSection | undefined,
): string | undefined {
  if (open === undefined) return page?.label;
  if (open.screens === 1) return undefined;
  return speak(language)('chat-part', { part: open.screen + 1, parts: open.screens });
}
