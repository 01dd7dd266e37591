import {
  type Asker,
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
import type { KeyboardPlace, PictureState, Surface } from './render/buttons.ts';
import { type Message, renderMenu, renderReply } from './render/index.ts';
import type { Me } from './request.ts';

/** Answers questions, independent of the type of update. */
export interface Desk {
  answer(place: Place, surface: Surface, showing?: Showing): Shown<Message>;
  /** The beginning of an answer, with the menu of what has no button on it. */
  menu(place: Place, surface: Surface, showing?: Showing): Shown<Message>;
  greet(language: Language, surface: Surface): Message;
  /** The entries that come nearest to what was typed. */
  find(typed: string, language: Language, most: number): readonly Entry[];
  /** Reads the code of a button, whose text its message quotes or this desk keeps. */
  read(code: string, quoted: string | undefined): ReturnType<typeof readPlace>;
}

/** How an answer is shown. */
export interface Showing {
  /** Whether the picture of the answer stands above it, where it has one. */
  readonly isPictured?: boolean;
  /** Whether all sections are opened that have room. */
  readonly isFull?: boolean;
  readonly asker?: Asker | undefined;
}

/** A way of showing a place. */
interface Variant {
  readonly surface: Surface;
  readonly isMenu: boolean;
  readonly picture: PictureState;
  readonly isFull: boolean;
}

/** Under which a message is kept. */
const nameOf = ({ surface, isMenu, picture, isFull }: Variant): string =>
  [surface, isMenu ? 'menu' : 'whole', picture, isFull ? 'full' : 'short'].join(' ');

const variants: readonly Variant[] = (['chat', 'ephemeral', 'inline'] as const).flatMap((surface) =>
  [false, true].flatMap((isMenu) =>
    (['none', 'offered', 'shown'] as const).flatMap((picture) =>
      [false, true].map((isFull) => ({ surface, isMenu, picture, isFull })),
    ),
  ),
);

const variantsByName = new Map(variants.map((variant) => [nameOf(variant), variant]));

function variantOf(name: string): Variant {
  const variant = variantsByName.get(name);
  if (variant === undefined) throw new Error(`No message is shown as "${name}"`);
  return variant;
}

export interface DeskOptions {
  readonly dataset: Dataset;
  readonly clock: Clock;
  readonly me: () => Me;
  /** What the host has set. */
  readonly installation?: Installation;
  /** Whether whoever sends the messages can draw; false where it is left out. */
  readonly draws?: () => boolean;
  /** How many messages are cached; 0 caches none. One takes about 5 kB. */
  readonly kept: number;
}

export function createDesk({
  dataset,
  clock,
  me,
  installation,
  draws = () => false,
  kept,
}: DeskOptions): Desk {
  const texts = createTextStore({ clock });
  const placeOn = (
    surface: Surface,
    picture: PictureState = 'none',
    textKey?: string,
  ): KeyboardPlace => ({
    surface,
    picture,
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
    render(reply: Reply, view: View, name: string, textKey) {
      const { surface, isMenu, picture, isFull } = variantOf(name);
      const place = { ...placeOn(surface, picture, textKey), isFull };
      return isMenu ? renderMenu(reply, place) : renderReply(reply, view, place);
    },
  });
  const pictureOn = (surface: Surface, isPictured: boolean): PictureState => {
    if (surface === 'inline' || !draws()) return 'none';
    return isPictured ? 'shown' : 'offered';
  };
  const showAs = (
    place: Place,
    surface: Surface,
    isMenu: boolean,
    { isPictured = false, isFull = false, asker }: Showing = {},
  ) =>
    show(
      place,
      nameOf({ surface, isMenu, picture: pictureOn(surface, isPictured), isFull }),
      asker,
    );
  return {
    answer: (place, surface, showing) => showAs(place, surface, false, showing),
    menu: (place, surface, showing) => showAs(place, surface, true, showing),
    greet: (language, surface) => renderGreeting(dataset, language, placeOn(surface)),
    find: (typed, language, most) => findEntries(typed, dataset, language, most),
    read: (code, quoted) => readPlace(code, quoted, texts),
  };
}
