import type { InlineKeyboardButton } from '@grammyjs/types';
import {
  type FollowUp,
  type Language,
  type Reply,
  type Request,
  type Section,
  speak,
  withoutBidiControls,
} from '@us-morocco-security/answers';
import {
  languageChoices,
  type OpenSection,
  type Place,
  questionOf,
  turnsOf,
  type View,
} from '@us-morocco-security/chat';
import { type Action, writeButton } from '../button-data.ts';
import { writeStart } from '../start.ts';

/** The surface of a message: a chat with the bot, or inline mode, where it cannot be read back. */
export type Surface = 'chat' | 'inline';

export interface KeyboardPlace {
  readonly surface: Surface;
  /** The name of the bot, for links into it. */
  readonly username: string;
  /** Whether it opens the chat: a greeting is greeted again in another language, and has no menu. */
  readonly isGreeting?: boolean;
}

/** Buttons that belong together; empty if there are none. */
export type Buttons = readonly InlineKeyboardButton[];

/** Writes the buttons of one message. */
export interface Writer {
  /** Shows a section from its beginning. */
  section(section: Section): Buttons;
  /** Asks another question; a number names an entry, else its label. */
  question(question: FollowUp, entry?: number): Buttons;
  /** Back and forth. */
  turns(open: OpenSection | undefined): Buttons;
  /** The same place in the other languages, or, through inline mode, in the reader's own chat. */
  languages(view: View): Buttons;
  menu(): Buttons;
  back(): Buttons;
}

export function buttonWriter(
  reply: Reply,
  { surface, username, isGreeting = false }: KeyboardPlace,
): Writer {
  const { language, request } = reply;
  const say = speak(language);
  // A message that was sent through inline mode cannot be read back.
  const quoted = surface === 'chat' ? questionOf(reply)?.text : undefined;

  const press = (label: string, action: Action, place: Place): Buttons => {
    const data = writeButton(action, place, quoted);
    return data === undefined ? [] : [{ text: plainly(label, language), callback_data: data }];
  };

  const linkTo = (label: string, asked: Request): Buttons => {
    const payload = writeStart(asked);
    const url = `https://t.me/${username}?start=${payload}`;
    return payload === undefined ? [] : [{ text: plainly(label, language), url }];
  };

  return {
    section: ({ key, label }) =>
      press(label, 'open', { request, view: { section: key, screen: 0 } }),
    question({ label, request: asked }, entry) {
      const text = entry === undefined ? label : String(entry);
      // A stranger's press must not replace a message that someone sent.
      return surface === 'inline'
        ? linkTo(text, asked)
        : press(text, 'ask', { request: asked, view: null });
    },
    turns: (open) =>
      turnsOf(reply, open).flatMap(({ label, place }) => press(label, 'open', place)),
    languages: (view) =>
      surface === 'inline'
        ? linkTo(say('chat-private'), request)
        : languageChoices(reply, view).flatMap(({ label, place }) =>
            press(label, isGreeting ? 'greet' : 'speak', place),
          ),
    menu: () => (isGreeting ? [] : press(say('chat-more'), 'menu', { request, view: null })),
    back: () => press(say('chat-back'), 'open', { request, view: null }),
  };
}

/** Only a right-to-left label needs direction marks. */
const plainly = (label: string, language: Language): string =>
  language === 'ar' ? label : withoutBidiControls(label);
