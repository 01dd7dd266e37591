import {
  type Asker,
  findCommand,
  type Language,
  type LanguageReason,
} from '@us-morocco-security/answers';
import {
  answerAsker,
  askerOf,
  type Known,
  type Memory,
  nothingKnown,
  type Place,
  type Shown,
  type Who,
} from '@us-morocco-security/chat';
import type { Message } from './render/index.ts';
import type { Rights } from './who.ts';

/** What a bot remembers, and what it can find out about those who ask. */
export interface Remembering {
  readonly memory: Memory;
  readonly rights: Rights;
}

/** Somebody who asks, with what is remembered of them. */
export interface AskedBy {
  readonly who: Who;
  readonly known: Known;
  /** Undefined where the bot remembers nobody. */
  readonly remembering: Remembering | undefined;
}

/** Asks the memory about somebody. */
export async function askedBy(who: Who, remembering: Remembering | undefined): Promise<AskedBy> {
  const known =
    remembering === undefined ? nothingKnown('none') : await remembering.memory.know(who);
  return { who, known, remembering };
}

export const rememberedLanguage = ({ known }: AskedBy): Language | undefined =>
  known.settings.language;

/** Whether somebody has chosen to see whole answers at once. */
export const isFull = ({ known }: AskedBy): boolean => known.settings.length === 'full';

/**
 * The asker of a question, after what its answer asks for was done: once, so that every way of showing the answer says
 * the same. Undefined where the bot remembers nobody.
 *
 * @param show - any way of showing the answer
 */
export async function askerFor(
  { request }: Place,
  { who, known, remembering }: AskedBy,
  languageReason: LanguageReason | undefined,
  show: (asker: Asker) => Shown<Message>,
): Promise<Asker | undefined> {
  if (remembering === undefined) return undefined;
  if (findCommand(request.command)?.asker === undefined) return askerOf(who, known, languageReason);
  const { memory, rights } = remembering;
  const allowed = await withRights(who, rights);
  let asker = askerOf(allowed, known, languageReason);
  const look = (next: Asker): Shown<Message> => {
    asker = next;
    return show(next);
  };
  await answerAsker(look, {
    ...{ memory, who: allowed, known },
    ...(languageReason === undefined ? {} : { languageReason }),
  });
  return asker;
}

/** What somebody may do in a group, as Telegram says. */
async function withRights(who: Who, { mayManage, canPost }: Rights): Promise<Who> {
  const { channel, person } = who;
  if (channel === undefined) return who;
  const chat = Number(channel);
  const [manages, posts] = await Promise.all([
    who.mayManage || (person !== undefined && mayManage(chat, Number(person))),
    canPost(chat),
  ]);
  return { ...who, mayManage: manages, canPost: posts };
}
