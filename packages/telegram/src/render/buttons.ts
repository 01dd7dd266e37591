import type { InlineKeyboardButton } from '@grammyjs/types';
import {
  type FollowUp,
  freeTextOf,
  type Reply,
  type Request,
  type Section,
  speak,
  type VerbatimBlock,
} from '@us-morocco-security/answers';
import {
  languageChoices,
  leadsWithPicture,
  type OpenSection,
  type Place,
  questionOf,
  turnsOf,
  type View,
} from '@us-morocco-security/chat';
import { type Action, writeButton } from '../button-data.ts';
import { limits } from '../limits.ts';
import { startLink } from '../start.ts';
import { buttonLabel } from './line.ts';

/**
 * The surface of a message: a chat with the bot, one person's eyes alone in a group, or inline mode, where it cannot be
 * read back.
 */
export type Surface = 'chat' | 'ephemeral' | 'inline';

/** Whether the picture of an answer can be had by a button, or stands above the text; `none` where none is drawn. */
export type PictureState = 'none' | 'offered' | 'shown';

export interface KeyboardPlace {
  readonly surface: Surface;
  /** The name of the bot, for links into it. */
  readonly username: string;
  /** Whether an answer can be sent on: that takes inline mode. */
  readonly shares?: boolean;
  readonly picture?: PictureState;
  /** The key under which the text asked about is kept, where the message cannot quote all of it. */
  readonly textKey?: string | undefined;
  /** Whether the sections are opened at once, as far as the message holds. */
  readonly isFull?: boolean;
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
  /** Adds the picture of the answer, where it has one that is not shown. */
  picture(): Buttons;
  /** Opens the source of the lead. */
  source(): Buttons;
  /** Copies a text that is short enough. */
  copy(block: VerbatimBlock): Buttons;
  /** Sends the answer on, in the name of who presses. */
  share(): Buttons;
  back(): Buttons;
}

export function buttonWriter(
  reply: Reply,
  {
    surface,
    username,
    shares = false,
    picture = 'none',
    textKey,
    isGreeting = false,
  }: KeyboardPlace,
): Writer {
  const { language, request, lead } = reply;
  const say = speak(language);
  const here: Place = { request, view: null };
  // A message that was sent through inline mode cannot be read back.
  const asked = surface === 'inline' ? undefined : questionOf(reply, textKey);

  // A stranger's press must not replace a message that someone sent: there, each button is a link.
  const press = (label: string, action: Action, place: Place): Buttons =>
    surface === 'inline' ? linkTo(label, place) : callback(label, action, place);

  const callback = (label: string, action: Action, place: Place): Buttons => {
    const data = writeButton(action, place, asked);
    return data === undefined ? [] : [{ text: buttonLabel(label, language), callback_data: data }];
  };

  const linkTo = (label: string, place: Place): Buttons => {
    const url = startLink(username, place);
    return url === undefined ? [] : [{ text: buttonLabel(label, language), url }];
  };

  return {
    section: ({ key, label }) =>
      press(label, 'open', { request, view: { section: key, screen: 0 } }),
    question({ label, request: asked }, entry) {
      const text = entry === undefined ? label : String(entry);
      const next = { request: asked, view: null };
      if (reply.failure === null) return press(text, 'ask', next);
      // What could not be answered gives way to what can.
      return press(text, 'choose', next).map((button) => ({ ...button, style: 'primary' }));
    },
    turns: (open) =>
      turnsOf(reply, open).flatMap(({ label, place }) => press(label, 'open', place)),
    languages: (view) =>
      surface === 'inline'
        ? linkTo(say('chat-private'), here)
        : languageChoices(reply, view).flatMap(({ label, place }) =>
            press(label, isGreeting ? 'greet' : 'speak', place),
          ),
    menu: () => (isGreeting || surface === 'inline' ? [] : press(say('chat-more'), 'menu', here)),
    back: () => press(say('chat-back'), 'open', here),
    picture: () =>
      picture === 'offered' && reply.illustration !== null && !leadsWithPicture(reply)
        ? press(`${PICTURE} ${say('chat-picture')}`, 'picture', here)
        : [],
    source() {
      const url = lead.source?.url ?? null;
      return url === null
        ? []
        : [{ text: buttonLabel(`${LINK} ${say('label-source')}`, language), url }];
    },
    copy: ({ label, text }) =>
      text.length > limits.copiedText
        ? []
        : [{ text: buttonLabel(`${COPY} ${label}`, language), copy_text: { text } }],
    share() {
      const query = lineOf(request);
      if (!shares || isGreeting || query.length > limits.inlineQuery) return [];
      if (freeTextOf(request) !== undefined || reply.failure !== null) return [];
      return surface === 'ephemeral'
        ? [{ text: say('chat-post'), switch_inline_query_current_chat: query }]
        : [{ text: say('chat-share'), switch_inline_query_chosen_chat: { query, ...ANY_CHAT } }];
    },
  };
}

const LINK = '🔗';
const PICTURE = '🖼';
const COPY = '📋';
const ANY_CHAT = { allow_user_chats: true, allow_group_chats: true, allow_channel_chats: true };

/** A line that asks the same question, in the same language, whoever types it. */
const lineOf = ({ command, options, language, page }: Request): string =>
  [
    `/${command}`,
    `language:${language}`,
    ...Object.entries(options).map(([name, value]) => `${name}:"${value}"`),
    ...(page === 1 ? [] : [`page:${page}`]),
  ].join(' ');
