import {
  clip,
  decodeRequest,
  encodeRequest,
  type FollowUp,
  freeTextOf,
  type Language,
  languageNames,
  languages,
  needsFreeText,
  type Reply,
  type Request,
  speak,
  withoutBidiControls,
} from '@us-morocco-security/answers';
import type { InlineKeyboardButton } from 'grammy/types';
import { type Action, type Part, writeButton } from '../button-data.ts';
import { writeStart } from '../start.ts';

/** Where a message stands: in a chat with the bot, or sent by a reader through inline mode, where nobody can read it back. */
export type Surface = 'chat' | 'inline';

export interface KeyboardPlace {
  readonly surface: Surface;
  readonly username: string;
  readonly part: number;
  readonly parts: number;
}

type Row = readonly InlineKeyboardButton[];

const MOST_FOLLOW_UPS = 8;
const LONGEST_TITLE = 46;
/** Two titles no longer than this stand side by side on a phone. */
const HALF_TITLE = 18;

/** The buttons of an answer: to turn, to ask further, and to read it in another language. */
export function answerKeyboard(reply: Reply, place: KeyboardPlace): readonly Row[] {
  const rows = [
    turningRow(reply, place),
    ...followUpRows(reply, place),
    place.surface === 'chat' ? languageRow(reply) : ownCopyRow(reply, place),
  ];
  return rows.filter((row) => row.length > 0);
}

/** Back and forth, through the parts of a page and from page to page. */
function turningRow(reply: Reply, place: KeyboardPlace): Row {
  const { blocks, language, request } = reply;
  const { part, parts } = place;
  const { page = 1, pages = 1 } = blocks.find((block) => block.type === 'pages') ?? {};
  const say = speak(language);
  const turn = (text: string, toPage: number, toPart: Part): Row =>
    button(text, {
      reply,
      place,
      action: 'turn',
      request: { ...request, page: toPage },
      part: toPart,
    });
  const previous =
    part > 0
      ? turn(say('chat-previous'), page, part - 1)
      : page > 1
        ? turn(say('chat-previous'), page - 1, 'last')
        : [];
  const next =
    part + 1 < parts
      ? turn(say('chat-next'), page, part + 1)
      : page < pages
        ? turn(say('chat-next'), page + 1, 0)
        : [];
  // Telegram lays a row out from left to right, and an Arabic reader goes on to the left.
  return language === 'ar' ? [...next, ...previous] : [...previous, ...next];
}

/** The switch of `/language` is the row of languages itself. */
function followUpRows(reply: Reply, place: KeyboardPlace): readonly Row[] {
  if (reply.request.command === 'language') return [];
  const followUps = reply.blocks.flatMap((block) =>
    block.type === 'followUps' ? block.commands : [],
  );
  return inRows(
    followUps
      .slice(0, MOST_FOLLOW_UPS)
      .flatMap((followUp) => followUpButton(followUp, reply, place)),
  );
}

const followUpButton = ({ title, request }: FollowUp, reply: Reply, place: KeyboardPlace): Row =>
  button(clip(plainly(title, reply.language), LONGEST_TITLE), {
    reply,
    place,
    action: 'ask',
    request,
  });

/** Only a title that runs from right to left needs what steers direction. */
const plainly = (title: string, language: Language): string =>
  language === 'ar' ? title : withoutBidiControls(title);

/** Short ones two by two, in the order given. */
function inRows(buttons: Row): readonly Row[] {
  const rows: InlineKeyboardButton[][] = [];
  for (const one of buttons) {
    const last = rows.at(-1);
    if (last?.length === 1 && [...last, one].every(isShort)) last.push(one);
    else rows.push([one]);
  }
  return rows;
}

const isShort = ({ text }: InlineKeyboardButton): boolean => text.length <= HALF_TITLE;

function languageRow(reply: Reply): Row {
  const { command, options } = reply.request;
  // `/language fr` fixes the language by an option: the button alone must decide.
  const asked = { ...reply.request, options: command === 'language' ? {} : options };
  const place = { surface: 'chat' } as const;
  return languages
    .filter((language) => language !== reply.language)
    .flatMap((language) =>
      button(languageNames[language], {
        reply,
        place,
        action: 'speak',
        request: { ...asked, language },
      }),
    );
}

/** Nobody knows who sent a message through inline mode: readers get an answer of their own from the bot itself. */
function ownCopyRow({ language, request }: Reply, { username }: KeyboardPlace): Row {
  const payload = writeStart(request);
  if (payload === undefined) return [];
  return [
    {
      text: speak(language)('chat-private'),
      url: `https://t.me/${username}?start=${payload}`,
    },
  ];
}

interface Press {
  readonly reply: Reply;
  readonly place: Pick<KeyboardPlace, 'surface'>;
  readonly action: Action;
  readonly request: Request;
  readonly part?: Part;
}

/** A button, or none where a press could not be read back to the very same question. */
function button(text: string, { reply, place, action, request, part = 0 }: Press): Row {
  const data = writeButton(action, request, part);
  return data !== undefined && canBeReadBack(request, reply, place.surface)
    ? [{ text, callback_data: data }]
    : [];
}

function canBeReadBack(request: Request, reply: Reply, surface: Surface): boolean {
  const code = encodeRequest(request) ?? '';
  const pinned = surface === 'chat' ? freeTextOf(reply.request) : undefined;
  if (needsFreeText(code) && pinned === undefined) return false;
  const read = decodeRequest(code, pinned);
  return read !== undefined && isSameQuestion(read, request);
}

/** Options that hold nothing say nothing. */
const isSameQuestion = (one: Request, other: Request): boolean =>
  one.command === other.command &&
  one.page === other.page &&
  [one.options, other.options].every((options) =>
    Object.keys(options).every((name) => (one.options[name] ?? '') === (other.options[name] ?? '')),
  );
