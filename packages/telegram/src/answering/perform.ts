import { speak } from '@us-morocco-security/answers';
import type { Outcome } from '@us-morocco-security/chat';
import type { Asked, AskedGuest, AskedInline, AskedMessage } from '../asked.ts';
import type { AskedPress, Way } from '../press.ts';
import { isGroup } from '../update.ts';
import type { BotApi } from './bot-api.ts';
import type { Prepare, Prepared } from './photos.ts';
import type { Sender } from './sender.ts';

/** Messages to one chat. */
interface Load {
  readonly waiting: number;
  readonly sentInLastMinute: number;
}

/** What waits to be sent. */
export interface Loads {
  loadOf(chat: number): Load;
}

export interface Performing {
  readonly api: BotApi;
  readonly sender: Sender;
  readonly prepare: Prepare;
  readonly queue: Loads;
}

/** Does what an update asks. */
export function perform(asked: Asked, performing: Performing): Promise<Outcome> {
  switch (asked.kind) {
    case 'message':
      return answerMessage(asked, performing);
    case 'press':
      return answerPress(asked, performing);
    case 'inline':
      return answerInline(asked, performing);
    case 'guest':
      return answerGuest(asked, performing);
    default:
      return asked satisfies never;
  }
}

/** A minute's worth: an answer that comes later helps nobody, and saying so would be one more message. */
const MOST_WAITING_IN_GROUP = 20;

async function answerMessage(
  { message, answer, isForOne, elsewhere }: AskedMessage,
  { sender, prepare, queue }: Performing,
): Promise<Outcome> {
  const isFull = () =>
    isGroup(message) && queue.loadOf(message.chat.id).waiting >= MOST_WAITING_IN_GROUP;
  if (isFull()) return 'too-many';
  const { shown, outcome } = await answer();
  const prepared = await prepare(shown);
  // Others may have come while the picture was drawn.
  if (isFull()) return 'too-many';
  if (isForOne && isGroup(message)) await sender.alone(message, prepared, elsewhere);
  else await sender.answer(message, prepared);
  return outcome;
}

/** The rest of the messages of a group is for questions. */
const MOST_IN_GROUP_FOR_PRESSES = 14;

const isBusy = ({ waiting, sentInLastMinute }: Load): boolean =>
  waiting > 0 || sentInLastMinute >= MOST_IN_GROUP_FOR_PRESSES;

/** A press is answered whatever comes of it: else its button seems to load. */
async function answerPress(asked: AskedPress, performing: Performing): Promise<Outcome> {
  const { query, language } = asked;
  const { message } = query;
  const { api, queue } = performing;
  if (message !== undefined && isGroup(message) && isBusy(queue.loadOf(message.chat.id))) {
    await answerQuery(api, query.id, { popup: speak(language)('chat-busy') });
    return 'too-many';
  }
  const way = await firstWay(asked, performing);
  await answerQuery(api, query.id, way);
  return way.outcome;
}

/** Goes the first way that can be gone. */
async function firstWay({ query, ways }: AskedPress, performing: Performing): Promise<Way> {
  for (const way of await ways()) {
    const gone = await go(way, query, performing);
    if (gone !== undefined) return gone;
  }
  return { outcome: 'gone' };
}

/** What was done about a press; undefined where Telegram does not let it. */
async function go(
  way: Way,
  query: AskedPress['query'],
  { sender, prepare }: Performing,
): Promise<Way | undefined> {
  const { shows, withoutPicture } = way;
  if (shows === undefined) return way;
  const prepared = await prepare(shows.message);
  if (withoutPicture !== undefined && !hasPicture(prepared)) {
    return { outcome: 'failed', popup: withoutPicture };
  }
  switch (shows.how) {
    case 'edit':
      await sender.edit(query, prepared);
      return way;
    case 'below':
      await sender.below(query, prepared);
      return way;
    case 'ephemeral':
      return (await sender.ephemeral(query, prepared, shows.replaces)) ? way : undefined;
    default:
      return shows satisfies never;
  }
}

const hasPicture = ({ photo, later }: Prepared): boolean =>
  photo !== undefined || later !== undefined;

/** Ends a press, with a window or a link for the one who pressed. */
export async function answerQuery(
  api: BotApi,
  id: string,
  { popup, url }: { readonly popup?: string; readonly url?: string },
): Promise<void> {
  await api.answerCallbackQuery(id, {
    ...(popup === undefined ? {} : { text: popup, show_alert: true }),
    ...(url === undefined ? {} : { url }),
  });
}

/** Answers change with the data and the day; until then Telegram may repeat them to the same reader. */
const CACHE_SECONDS = 300;

async function answerInline({ query, answer }: AskedInline, { api }: Performing): Promise<Outcome> {
  const { shown, outcome } = await answer();
  const { results, nextOffset, button } = shown;
  await api.answerInlineQuery(query.id, [...results], {
    // Each reader gets their own language.
    is_personal: true,
    cache_time: CACHE_SECONDS,
    next_offset: nextOffset,
    ...(button === undefined ? {} : { button }),
  });
  return outcome;
}

async function answerGuest({ queryId, answer }: AskedGuest, { api }: Performing): Promise<Outcome> {
  const { shown, outcome } = await answer();
  await api.answerGuestQuery(queryId, shown);
  return outcome;
}
