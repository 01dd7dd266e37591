import type { Clock, Language, Reply } from '@us-morocco-security/answers';
import {
  createDesk as createPlaceDesk,
  type Place,
  type Shown,
  type View,
} from '@us-morocco-security/chat';
import type { Dataset } from '@us-morocco-security/core';
import { MOST_TEXT } from './free-text.ts';
import { renderGreeting } from './greeting.ts';
import type { Surface } from './render/buttons.ts';
import { type Message, renderMenu, renderReply } from './render/index.ts';

/** Answers questions, independent of the type of update. */
export interface Desk {
  answer(place: Place, surface: Surface): Shown<Message>;
  /** The beginning of an answer, with the menu of what has no button on it. */
  menu(place: Place, surface: Surface): Shown<Message>;
  greet(language: Language): Message;
}

export interface DeskOptions {
  readonly dataset: Dataset;
  readonly clock: Clock;
  /** The name of the bot, for links into it. */
  readonly username: () => string;
  /** How many messages are cached; 0 caches none. One takes about 5 kB. */
  readonly kept: number;
}

export function createDesk({ dataset, clock, username, kept }: DeskOptions): Desk {
  const show = createPlaceDesk({
    dataset,
    clock,
    surface: 'telegram',
    kept,
    mostText: MOST_TEXT,
    render(reply: Reply, view: View, variant: Surface | `${Surface}-menu`) {
      const surface = variant === 'chat' || variant === 'chat-menu' ? 'chat' : 'inline';
      const place = { surface, username: username() } as const;
      return variant === surface ? renderReply(reply, view, place) : renderMenu(reply, place);
    },
  });
  return {
    answer: show,
    menu: (place, surface) => show(place, `${surface}-menu`),
    greet: (language) => renderGreeting(dataset, language, username()),
  };
}
