import { type Asker, chooseLanguage, type Language, speak } from '@us-morocco-security/answers';
import {
  type LostText,
  type Outcome,
  type Place,
  type Shown,
  staleButton,
  staleMessages,
} from '@us-morocco-security/chat';
import type { AskedCommon } from './asked.ts';
import {
  type AskedBy,
  askedBy,
  askerFor,
  isFull,
  type Remembering,
  rememberedLanguage,
} from './asker.ts';
import { type Action, type ButtonData, readButton } from './button-data.ts';
import type { Desk, Showing } from './desk.ts';
import { shownText } from './free-text.ts';
import type { Surface } from './render/buttons.ts';
import { isBrief, type Message, renderStale } from './render/index.ts';
import { commandLabel, type Me } from './request.ts';
import { startLink } from './start.ts';
import { type IncomingMessage, type IncomingPress, isGroup } from './update.ts';
import { whoElsewhere, whoIn } from './who.ts';

/** A press of a button. */
export interface AskedPress extends AskedCommon {
  readonly kind: 'press';
  readonly query: IncomingPress;
  /** What may be done about it, the best first: the next is for where that is unavailable. Never empty. */
  readonly ways: () => Promise<readonly Way[]>;
}

/** One way to answer a press. */
export interface Way {
  readonly outcome: Outcome;
  /** What happens in the chat, if anything. */
  readonly shows?: Shows;
  /** Where its message is for the picture alone: what to say if that cannot be drawn. */
  readonly withoutPicture?: string;
  /** A window for the one who pressed. */
  readonly popup?: string;
  /** Opened for the one who pressed. */
  readonly url?: string;
}

export type Shows =
  /** In place of the message with the button, for all who see that. */
  | { readonly how: 'edit'; readonly message: Message }
  /** As a message of its own. */
  | { readonly how: 'below'; readonly message: Message }
  /** To the one who pressed alone: in place of the message with the button, or as a message of its own. */
  | { readonly how: 'ephemeral'; readonly replaces: boolean; readonly message: Message };

/** Reads presses; what is said besides the answer is in the language of whoever pressed. */
export function createPressReader(
  desk: Desk,
  me: () => Me,
  remembering: Remembering | undefined,
): (query: IncomingPress) => Promise<AskedPress> {
  return async (query) => {
    const { message, from } = query;
    const who = message === undefined ? whoElsewhere(from?.id) : whoIn(message, from?.id);
    const asking = await askedBy(who, remembering);
    const hints = [from?.language_code];
    const language = chooseLanguage({ remembered: rememberedLanguage(asking), hints });
    const button = readButton(query.data);
    const place = placeOf(button, query, desk);
    const isRead = typeof place !== 'string' && button !== undefined;
    return {
      kind: 'press',
      command: isRead ? commandLabel(place.request.command) : 'button',
      language,
      query,
      async ways() {
        if (!isRead) {
          const why = typeof place === 'string' ? place : 'unknown';
          return [unreadable(query, why, language, button?.code)];
        }
        const { action } = button;
        const say = speak(language);
        return waysOf(await performed({ query, action, place, desk, asking, me: me(), say }));
      },
    };
  };
}

/** The press with its asker, after what the answer asks for was done. Through inline mode nobody is the asker. */
async function performed(press: Omit<Press, 'asker'>): Promise<Press> {
  const { query, place, asking } = press;
  if (query.message === undefined) return { ...press, asker: undefined };
  const show = (asker: Asker) => shownFor({ ...press, asker }, 'chat');
  return { ...press, asker: await askerFor(place, asking, undefined, show) };
}

function placeOf(
  button: ButtonData | undefined,
  query: IncomingPress,
  desk: Desk,
): Place | LostText | 'unknown' {
  if (button === undefined) return 'unknown';
  const message = accessible(query);
  return desk.read(button.code, message && shownText(message, button.isFormer));
}

/** In private, a sentence and the question as a button; elsewhere a window that only the person who pressed sees. */
function unreadable(
  query: IncomingPress,
  why: LostText | 'unknown',
  language: Language,
  code = '',
): Way {
  if (query.message?.chat.type === 'private') {
    const message = renderStale(staleButton(why, code, language), language);
    return { outcome: 'stale', shows: { how: 'below', message } };
  }
  return { outcome: 'stale', popup: speak(language)(staleMessages[why]) };
}

interface Press {
  readonly query: IncomingPress;
  readonly action: Action;
  readonly place: Place;
  readonly desk: Desk;
  readonly asking: AskedBy;
  readonly asker: Asker | undefined;
  readonly me: Me;
  readonly say: ReturnType<typeof speak>;
}

/** Who may see or change what depends on where the message with the button stands. */
function waysOf(press: Press): readonly Way[] {
  const { message } = press.query;
  if (message === undefined) return [inPrivate(press)];
  if (message.ephemeral_message_id !== undefined) return onEphemeral(press);
  return isGroup(message) ? inGroup(press) : alone(press);
}

/** A chat with nobody else in it. */
function alone(press: Press): readonly Way[] {
  return [way(press, shownFor(press, 'chat'), isApart(press) ? 'below' : 'edit')];
}

/** What only its reader sees changes freely, and is followed by further messages of the same kind. */
function onEphemeral(press: Press): readonly Way[] {
  const shown = shownFor(press, 'ephemeral');
  if (!isApart(press)) return [way(press, shown, 'edit')];
  const apart = whispered(press, shown);
  // A picture cannot give way to a text.
  return isPictured(press.query) ? [apart] : [apart, way(press, shown, 'edit')];
}

/** Whether it gets a message of its own: another question, and a picture that would displace a quoted text. */
const isApart = ({ action, place, query }: Press): boolean =>
  action === 'ask' || (action === 'picture' && isBrief(place) && !isPictured(query));

/**
 * In a group the public message is the asker's: they choose its language and complete its question. All else is shown
 * to the one who pressed alone. Where that is unavailable, sections open in the public message, the asker's further
 * questions get a message, and everybody else's a link to the private chat.
 */
function inGroup(press: Press): readonly Way[] {
  const { action, query } = press;
  const whisper = whispered(press, shownFor(press, 'ephemeral'));
  const publicly = () => shownFor(press, 'chat');
  switch (action) {
    case 'speak':
    case 'greet':
    case 'choose':
      if (mayChange(query)) return [way(press, publicly(), 'edit')];
      return [whisper, action === 'choose' ? inPrivate(press) : notAsker(press)];
    case 'open':
    case 'menu':
      return [whisper, way(press, publicly(), 'edit')];
    case 'ask':
    case 'picture':
      if (!isAsker(query)) return [whisper, inPrivate(press)];
      return [whisper, way(press, publicly(), isApart(press) ? 'below' : 'edit')];
    default:
      return action satisfies never;
  }
}

const way = (press: Press, shown: Shown<Message>, how: 'edit' | 'below'): Way => ({
  ...withoutPicture(press),
  outcome: outcomeOf(shown),
  shows: { how, message: shown.message },
});

const whispered = (press: Press, shown: Shown<Message>): Way => ({
  ...withoutPicture(press),
  outcome: outcomeOf(shown),
  shows: { how: 'ephemeral', replaces: !isApart(press), message: shown.message },
});

const outcomeOf = ({ isRefusal }: Shown<Message>): Outcome => (isRefusal ? 'refused' : 'answered');

const withoutPicture = ({ action, say }: Press): Pick<Way, 'withoutPicture'> =>
  action === 'picture' ? { withoutPicture: say('chat-no-picture') } : {};

const notAsker = ({ say }: Press): Way => ({ outcome: 'not-asker', popup: say('chat-not-asker') });

/** The place in the private chat with the bot, where it has a link. */
function inPrivate(press: Press): Way {
  const { place, me } = press;
  const url = startLink(me.username, place);
  return url === undefined ? notAsker(press) : { outcome: 'answered', url };
}

function shownFor(press: Press, surface: Surface): Shown<Message> {
  const { query, action, place, desk, asking, asker } = press;
  const showing = { isFull: isFull(asking), asker };
  const pictured = { ...showing, isPictured: isPictured(query) };
  switch (action) {
    case 'greet': {
      const message = desk.greet(place.request.language, surface);
      return { message, isRefusal: false, effect: null };
    }
    case 'menu':
      return desk.menu(place, surface, pictured);
    case 'open':
      return shownAt(place, desk, surface, pictured);
    case 'picture':
      return desk.answer(place, surface, { ...showing, isPictured: true });
    case 'speak':
    case 'choose':
      return desk.answer(place, surface, pictured);
    case 'ask':
      return desk.answer(place, surface, showing);
    default:
      return action satisfies never;
  }
}

/** Falls back to the first page if the page of the button no longer exists. */
function shownAt(place: Place, desk: Desk, surface: Surface, showing: Showing): Shown<Message> {
  const shown = desk.answer(place, surface, showing);
  if (!shown.isRefusal || place.request.page === 1) return shown;
  return desk.answer({ request: { ...place.request, page: 1 }, view: null }, surface, showing);
}

/** Whether the message of the button is a picture: then what changes below it is the caption. */
const isPictured = (query: IncomingPress): boolean => accessible(query)?.photo !== undefined;

/** The message of the button, unless it is too old to be read. */
function accessible({ message }: IncomingPress): IncomingMessage | undefined {
  return message !== undefined && message.date !== 0 ? message : undefined;
}

/** An answer replies to its asker's question. */
function isAsker(query: IncomingPress): boolean {
  const asker = accessible(query)?.reply_to_message?.from?.id;
  return asker !== undefined && asker === query.from?.id;
}

/** Telegram names nobody who writes as a channel or as the group: whoever presses may be the asker. */
const mayChange = (query: IncomingPress): boolean =>
  isAsker(query) || accessible(query)?.reply_to_message?.sender_chat !== undefined;
