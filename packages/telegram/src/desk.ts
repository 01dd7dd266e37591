import {
  type Clock,
  type Entry,
  findEntries,
  type Installation,
  type Language,
  type Reply,
} from '@us-morocco-security/answers';
import {
  createDesk as createPlaceDesk,
  createTextStore,
  type Place,
  readPlace,
  type Shown,
  type View,
} from '@us-morocco-security/chat';
import type { Dataset } from '@us-morocco-security/core';
import { MOST_QUOTED, MOST_READ } from './free-text.ts';
import { renderGreeting } from './greeting.ts';
import type { KeyboardPlace, Surface } from './render/buttons.ts';
import { type Message, renderMenu, renderReply } from './render/index.ts';
import type { Me } from './request.ts';

/** Answers questions, independent of the type of update. */
export interface Desk {
  answer(place: Place, surface: Surface): Shown<Message>;
  /** The beginning of an answer, with the menu of what has no button on it. */
  menu(place: Place, surface: Surface): Shown<Message>;
  greet(language: Language, surface: Surface): Message;
  /** The entries that come nearest to what was typed. */
  find(typed: string, language: Language, most: number): readonly Entry[];
  /** Reads the code of a button, whose text its message quotes or this desk keeps. */
  read(code: string, quoted: string | undefined): ReturnType<typeof readPlace>;
}

/** The ways of showing a place, by the name under which each is kept. */
const VARIANTS = {
  chat: { surface: 'chat', isMenu: false },
  'chat-menu': { surface: 'chat', isMenu: true },
  ephemeral: { surface: 'ephemeral', isMenu: false },
  'ephemeral-menu': { surface: 'ephemeral', isMenu: true },
  inline: { surface: 'inline', isMenu: false },
  'inline-menu': { surface: 'inline', isMenu: true },
} as const;

export interface DeskOptions {
  readonly dataset: Dataset;
  readonly clock: Clock;
  readonly me: () => Me;
  /** What the host has set. */
  readonly installation?: Installation;
  /** How many messages are cached; 0 caches none. One takes about 5 kB. */
  readonly kept: number;
}

export function createDesk({ dataset, clock, me, installation, kept }: DeskOptions): Desk {
  const texts = createTextStore({ clock });
  const placeOn = (surface: Surface, textKey?: string): KeyboardPlace => ({
    surface,
    username: me().username,
    shares: me().supports_inline_queries,
    textKey,
  });
  const show = createPlaceDesk({
    dataset,
    clock,
    surface: 'telegram',
    ...(installation === undefined ? {} : { installation }),
    kept,
    mostRead: MOST_READ,
    mostQuoted: MOST_QUOTED,
    texts,
    render(reply: Reply, view: View, variant: keyof typeof VARIANTS, textKey) {
      const { surface, isMenu } = VARIANTS[variant];
      const place = placeOn(surface, textKey);
      return isMenu ? renderMenu(reply, place) : renderReply(reply, view, place);
    },
  });
  return {
    answer: show,
    menu: (place, surface) => show(place, `${surface}-menu`),
    greet: (language, surface) => renderGreeting(dataset, language, placeOn(surface)),
    find: (typed, language, most) => findEntries(typed, dataset, language, most),
    read: (code, quoted) => readPlace(code, quoted, texts),
  };
}
